// What stands right of `??` need not be what the optional wraps: both become what the context wants.
class Animal { var name: String { "animal" } }
class Dog: Animal { override var name: String { "dog" } }
class Cat: Animal { override var name: String { "cat" } }
protocol Shape { var area: Double { get } }
struct Square: Shape { var side = 2.0; var area: Double { side * side } }
struct Disc: Shape { var area: Double { 3 } }

let number: Int? = 5
let nothing: Int? = nil
func f(_ x: Int) {}
print(number ?? "x", nothing ?? "x")
let any: Any = nothing ?? "none"
print(any, number ?? f)
let dog: Dog? = nil
let pet = dog ?? Cat()
print(pet.name, (Optional(Dog()) ?? Cat()).name)
let animal: Animal = dog ?? Cat()
print(animal.name)
let square: Square? = nil
let shape: any Shape = square ?? Disc()
print(shape.area, (Optional(Square()) ?? Disc() as any Shape).area)
