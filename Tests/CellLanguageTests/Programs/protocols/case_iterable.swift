enum Day: String, CaseIterable { case mon, tue, wed }
print(Day.allCases.map(\.rawValue), Day.allCases.count, Day.allCases.firstIndex(of: .wed)!)
for d in Day.allCases where d != .tue { print(d) }
protocol HasAll: CaseIterable {}
func names<T: CaseIterable>(_ t: T.Type) -> [String] { t.allCases.map { "\($0)" } }
print(names(Day.self))
