struct E: Error {}
typealias H = (Int) throws -> String
func run(_ h: H) -> String { (try? h(1)) ?? "none" }
let app: H = { r in switch r { case 1: "one"; case 2: "two"; default: throw E() } }
print(run(app), run { r in if r == 1 { "x" } else { throw E() } })
