class Animal { required init() {} }
class Dog: Animal {}; class Puppy: Dog {}
let ts: [Animal.Type] = [Animal.self, Dog.self, Puppy.self]
print(ts.map { $0 is Dog.Type })
print(ts.map { $0 as? Dog.Type != nil }, ts.compactMap { ($0 as? Dog.Type)?.init() }.count)
