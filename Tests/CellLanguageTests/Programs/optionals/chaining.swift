struct Address { var street: String; var number: Int? }
struct Person { var name: String; var address: Address?; var friends: [Person] = [] }
var p = Person(name: "Ann", address: nil)
print(p.address?.street as Any)
p.address = Address(street: "Elm", number: 3)
print(p.address?.street ?? "-", p.address?.number as Any)
p.address?.number = 8
p.address?.number? += 1
print(p.address!.number!)
print(p.friends.first?.address?.street.count as Any)
let d = ["k": [1, 2, 3]]
print(d["k"]?.first as Any, d["z"]?.first as Any, d["k"]?[1] as Any)
