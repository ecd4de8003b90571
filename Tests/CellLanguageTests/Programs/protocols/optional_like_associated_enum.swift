protocol Event { associatedtype Payload; static var name: String { get }; var payload: Payload { get } }
struct Click: Event { static let name = "click"; let payload: (x: Int, y: Int) }
struct Key: Event { static let name = "key"; let payload: Character }
func log<E: Event>(_ e: E) -> String { "\(E.name): \(e.payload)" }
print(log(Click(payload: (1, 2))), log(Key(payload: "q")))
func all(_ es: [any Event]) -> [String] { es.map { "\(type(of: $0).name)=\($0.payload)" } }
print(all([Click(payload: (3, 4)), Key(payload: "z")]))
