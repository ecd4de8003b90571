/// A name that a program can use at some place.
struct Variable {
  var name: String
  var type: ValueType
  var isMutable: Bool
  /// A field, used without `self`: an escaping closure may not.
  var isMember = false
}

/// A function that a program can call: `name(a: …, b: …)`.
struct Callable {
  var name: String
  var parameters: [(label: String?, type: ValueType)]
  var result: ValueType
  /// The type whose method it is; nil for a free function.
  var owner: ValueType?
  var isMutating = false
  var doesThrow = false
}

/// A structure of a program, made with its memberwise initialiser.
struct Structure {
  var name: String
  var fields: [Variable]
}

/// An enumeration of a program, with its payloads.
struct Enumeration {
  var name: String
  var cases: [(name: String, payload: [ValueType])]
}
