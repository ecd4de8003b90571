protocol Named { var name: String { get } }
protocol Aged { var age: Int { get set } }
protocol Person: Named, Aged { func birthday() -> Self }
struct Student: Person { let name: String; var age: Int; func birthday() -> Student { Student(name: name, age: age + 1) } }
func label(_ x: any Named & Aged) -> String { "\(x.name) \(x.age)" }
var s = Student(name: "Eva", age: 20)
s = s.birthday()
print(label(s))
var p: any Person = s
p.age += 5
print(p.age, s.age, p.birthday().age)
