/// The standard library that cells see, in Swift.
///
/// Leaves are declared `@native("name")` and have no body: the machine or an instruction does them.
/// `@refused("reason")` marks what Swift has and cells don't; a use is an error that says why.
enum Prelude {
  static let interface = LibraryInterface(name: "Swift", sources: sources.map(\.text))

  /// The sources, by subject.
  static let sources: [(name: String, text: String)] =
    [
      ("Protocols", protocols),
      ("Numeric", numeric),
      ("FloatingPoint", floatingPoint),
      ("Bool", bool),
    ]
    + integerTypes.map { name, op, bits, signed in
      (name, integer(name, op: op, bits: bits, signed: signed))
    }
    + [
      (
        "Double",
        floating(
          "Double", other: "Float", op: "f64", bits: "UInt64", exponentBits: 11,
          significandBits: 52)
      ),
      (
        "Float",
        floating(
          "Float", other: "Double", op: "f32", bits: "UInt32", exponentBits: 8,
          significandBits: 23)
      ),
      ("Optional", optional),
      ("Result", result),
      ("Sequence", sequence),
      ("SequenceTypes", sequenceTypes),
      ("Collection", collection),
      ("BidirectionalCollection", bidirectionalCollection),
      ("MutableCollection", mutableCollection),
      ("RangeReplaceableCollection", rangeReplaceableCollection),
      ("ReversedCollection", reversedCollection),
      ("Range", range),
      ("Array", array),
      ("Dictionary", dictionary),
      ("Set", set),
      ("String", string),
      ("Character", character),
      ("Lazy", lazySequences),
      ("KeyPath", keyPath),
      ("Difference", difference),
      ("Output", output),
      ("Maths", maths),
      ("Foundation", foundation),
    ]

  /// A template with values in the places of their names: `§T§`.
  static func filled(_ template: String, with values: [String: String]) -> String {
    // Bytes, since looking for a character takes many times as long. The mark has two.
    let mark = Array("§".utf8)
    var text = ""
    var isName = false
    for piece in template.utf8.split(separator: mark[0], omittingEmptySubsequences: false) {
      let word = String(decoding: piece.drop { $0 == mark[1] }, as: UTF8.self)
      text += isName ? values[word] ?? "" : word
      isName.toggle()
    }
    return text
  }

  private static let integerTypes: [(String, String, Int, Bool)] = [
    ("Int", "i64", 64, true), ("Int8", "i8", 8, true), ("Int16", "i16", 16, true),
    ("Int32", "i32", 32, true), ("Int64", "i64", 64, true),
    ("UInt", "u64", 64, false), ("UInt8", "u8", 8, false), ("UInt16", "u16", 16, false),
    ("UInt32", "u32", 32, false), ("UInt64", "u64", 64, false),
  ]
}
