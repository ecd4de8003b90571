struct Temperature {
  static let zero = Temperature(kelvin: 273.15)
  static var made = 0
  var kelvin: Double
  init(kelvin: Double) { self.kelvin = kelvin; Temperature.made += 1 }
  init(celsius: Double) { self.init(kelvin: celsius + 273.15) }
  static func mean(_ a: Temperature, _ b: Temperature) -> Temperature {
    Temperature(kelvin: (a.kelvin + b.kelvin) / 2)
  }
}
print(Temperature.zero.kelvin)
print(Temperature.mean(.zero, .init(celsius: 10)).kelvin)
print(Temperature.made)
