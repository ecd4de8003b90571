import CellMachine

/// How the values of one concrete type lie in slots.
final class TypeInfo {
  let type: Type
  let slots: [Layout.Kind]
  let shape: Shape
  /// Offsets of the reference slots.
  let references: [Int]
  /// The first slot is a reference that is never 0, so that 0 can mean nil.
  let startsNonNull: Bool

  indirect enum Shape {
    case integer(bits: Int, isSigned: Bool)
    case double, float, bool, string, character
    /// A struct or a tuple.
    case aggregate([FieldInfo])
    case enumeration([CaseInfo])
    /// nil is 0 at `tag`, or in the first slot.
    case optional(TypeInfo, tag: Int?)
    case array(Type)
    case dictionary(Type, Type)
    case set(Type)
    case instance(NominalDecl, [Type])
    case existential, function, metatype, host
  }

  init(_ type: Type, _ slots: [Layout.Kind], _ shape: Shape, startsNonNull: Bool = false) {
    self.type = type
    self.slots = slots
    self.shape = shape
    self.startsNonNull = startsNonNull
    references = slots.indices.filter { slots[$0] == .reference }
  }

  var count: Int { slots.count }
  /// One slot without a reference.
  var isOneRaw: Bool { count == 1 && !hasReferences }
  var hasReferences: Bool { !references.isEmpty }
  var layout: Layout { Layout(slots) }

  var isClass: Bool { if case .instance = shape { true } else { false } }
  /// Whether it is known what the methods of an object do: none of them is overridden.
  enum Object { case known, unknown }

  /// Of an object, or perhaps one.
  var object: Object? {
    switch shape {
    case .optional(let wrapped, _): wrapped.object
    case .instance(let decl, _): decl.isOverridden ? .unknown : .known
    default: nil
    }
  }
  var isExistential: Bool { if case .existential = shape { true } else { false } }

  /// Offsets of the references that aren't 0 in a value of the type, as far as all its values agree;
  /// those of an optional may be 0.
  var required: [Int] {
    switch shape {
    case .optional: []
    case .aggregate(let fields):
      fields.flatMap { field in field.info.required.map { field.offset + $0 } }
    default: references
    }
  }

  /// Surely holds no function.
  var isPlainData: Bool {
    switch shape {
    case .integer, .double, .float, .bool, .string, .character, .metatype, .array, .dictionary,
      .set, .aggregate, .enumeration, .instance:
      true
    case .optional, .existential, .function, .host: false
    }
  }

  /// The fields of a struct or tuple.
  var fields: [FieldInfo] { if case .aggregate(let fields) = shape { fields } else { [] } }
}

/// A stored property of a struct or class, or an element of a tuple.
struct FieldInfo {
  let name: String?
  let type: Type
  let offset: Int
  /// As the field lies there: of a `weak` field the weak object.
  let info: TypeInfo
  var decl: StorageDecl?
}

/// A case of an enum: where its payload lies.
final class CaseInfo {
  let decl: EnumCaseDecl
  /// The payload is in a box, at `places[0]`.
  let isBoxed: Bool
  /// For each slot of the payload in order, its place in the enum.
  let places: [Int]
  private let makePayload: () -> [FieldInfo]
  /// The payload's values, offsets as if they lay side by side.
  private(set) lazy var payload: [FieldInfo] = makePayload()

  init(
    decl: EnumCaseDecl, isBoxed: Bool, places: [Int], payload: @escaping () -> [FieldInfo]
  ) {
    self.decl = decl
    self.isBoxed = isBoxed
    self.places = places
    makePayload = payload
  }

  /// Lets go of the payload, in which the enum itself may be.
  func forgetPayload() { payload = [] }

  var payloadSlots: [Layout.Kind] { payload.flatMap(\.info.slots) }
}
