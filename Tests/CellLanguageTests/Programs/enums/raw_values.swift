enum Planet: Int { case mercury = 1, venus, earth, mars }
print(Planet.earth.rawValue, Planet(rawValue: 2)!, Planet(rawValue: 9) as Any)
enum Suit: String { case hearts, spades = "S", clubs }
print(Suit.hearts.rawValue, Suit.spades.rawValue, Suit(rawValue: "clubs")!)
enum Level: Double { case low = 0.5, high = 1.5 }
print(Level.high.rawValue, Level(rawValue: 0.5)!)
enum Letter: Character { case a = "a", b = "b" }
print(Letter(rawValue: "b")!)
