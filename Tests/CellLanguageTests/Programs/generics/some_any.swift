protocol Animal { var name: String { get }; func speak() -> String }
struct Dog: Animal { let name = "Rex"; func speak() -> String { "woof" } }
struct Cat: Animal { let name = "Tom"; func speak() -> String { "meow" } }
func make() -> some Animal { Dog() }
func pick(_ b: Bool) -> any Animal { if b { return Dog() } else { return Cat() } }
print(make().name, pick(false).speak())
let zoo: [any Animal] = [Dog(), Cat()]
for a in zoo { print(a.name, a.speak()) }
func both(_ a: some Animal, _ b: some Animal) -> String { a.speak() + b.speak() }
print(both(Dog(), Cat()))
print(zoo.map { type(of: $0) }, zoo.contains { $0 is Cat })
