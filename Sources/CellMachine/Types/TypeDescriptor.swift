/// Names a runtime type inside one machine.
package typealias TypeID = Int

/// What the machine knows of a concrete type while running: enough to print any value of it, to
/// cast, and to find the functions that it must call back.
package struct TypeDescriptor {
  package struct Field {
    package var name: String?
    package var type: TypeID
    /// Offset of its first slot in the value (in a class: among the instance's fields).
    package var offset: Int
    /// Of a `weak` or `unowned` field: the slot names a `weak` object.
    package var isWeak = false

    package init(name: String?, type: TypeID, offset: Int, isWeak: Bool = false) {
      self.name = name
      self.type = type
      self.offset = offset
      self.isWeak = isWeak
    }
  }

  package struct Case {
    package var name: String
    package var payload: [Field]
    /// For each slot of the payload in order, its place in the enum's slots; empty when `isBoxed`.
    package var places: [Int]
    /// The payload lies in a box, whose reference is at `places[0]`.
    package var isBoxed: Bool

    package init(name: String, payload: [Field] = [], places: [Int] = [], isBoxed: Bool = false) {
      self.name = name
      self.payload = payload
      self.places = places
      self.isBoxed = isBoxed
    }
  }

  package enum Kind {
    case integer(bits: Int, isSigned: Bool)
    case double, float, bool, string, character
    case tuple([Field])
    case `struct`([Field])
    case `enum`([Case])
    /// nil is 0 in the first slot (`tagOffset` nil) or 0 at `tagOffset`.
    case optional(TypeID, tagOffset: Int?)
    case array(TypeID)
    case dictionary(key: TypeID, value: TypeID)
    case set(TypeID)
    case `class`([Field], superclass: TypeID?)
    /// `any P`, `Any`: the value says what it is.
    case existential
    case function
    case metatype(TypeID)
    /// A value of a bound library.
    case host
    /// Not filled in yet.
    case unknown

    package var isInteger: Bool { if case .integer = self { true } else { false } }
  }

  /// Without module: `Point`, `Array<Int>`, `Outer.Inner` prints as `Inner` here.
  package var name: String
  /// With module and parents, as inside containers: `main.Point`.
  package var qualifiedName: String
  package var kind: Kind
  /// Of a value of the type.
  package var layout: LayoutID
  /// Of a class: of its instances' fields.
  package var instanceLayout: LayoutID?
  /// `description` and `debugDescription` of the type's own conformances: a function that takes the
  /// value (+0) and returns a string (+1). nil when it has none.
  package var description: Int?
  package var debugDescription: Int?
  /// `==` and `hash`: `(T, T) -> Bool`, `(T) -> raw bits`.
  package var equals: Int?
  package var hash: Int?
  /// Of a class: runs every `deinit` of the chain on the instance.
  package var deinitializer: Int?

  package init(
    name: String, qualifiedName: String? = nil, kind: Kind = .unknown, layout: LayoutID
  ) {
    self.name = name
    self.qualifiedName = qualifiedName ?? name
    self.kind = kind
    self.layout = layout
  }
}
