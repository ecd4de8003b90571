internal import Notebooks

/// What the divisions of a document are: callouts, theorems, exercises, floats, notes in the margin.
struct Divisions {
  enum Kind: Equatable {
    /// A class of `LabelWords.callouts`.
    case callout(String)
    /// `name` is a prefix of `LabelWords.theorems` or a class of `LabelWords.asides`.
    case theorem(name: String, word: String)
    /// The exercise with this index in `Notebook.exercises`.
    case exercise(Int)
    /// A hint of an exercise; nil for an only one.
    case hint(number: Int?)
    /// Words about the solution of an exercise, which stand at its end.
    case solution
    /// A figure or a table; its last paragraph is the caption.
    case float(String)
    case marginNote
    case plain
  }

  struct Role {
    var kind: Kind
    /// The heading that is the title, if the first child is one.
    var title: Int?
    /// The first child that isn't the title.
    var firstChild: Int?
    /// The paragraph that is a float's caption.
    var caption: Int?
  }

  private(set) var roles: [Int: Role] = [:]
  private(set) var titles: Set<Int> = []
  private(set) var captions: [Int: Int] = [:]

  init(_ notebook: Notebook) {
    self.init(notebook.document, exercises: notebook.exercises)
  }

  init(_ document: Document, exercises: [Exercise] = []) {
    let exerciseKinds = Self.kinds(of: exercises)
    for index in document.nodes.indices {
      guard case .division(let attributes) = document.nodes[index].content else { continue }
      let kind = exerciseKinds[index] ?? Self.kind(attributes)
      let role = Self.role(index, kind, in: document)
      roles[index] = role
      if let title = role.title { titles.insert(title) }
      if let caption = role.caption { captions[caption] = index }
    }
  }

  /// The kinds of divisions that are exercises, or parts of them.
  private static func kinds(of exercises: [Exercise]) -> [Int: Kind] {
    var kinds: [Int: Kind] = [:]
    for (index, exercise) in exercises.enumerated() {
      kinds[exercise.node] = .exercise(index)
      for (number, hint) in exercise.hints.enumerated() {
        kinds[hint] = .hint(number: exercise.hints.count > 1 ? number + 1 : nil)
      }
      for solution in exercise.solutions { kinds[solution] = .solution }
    }
    return kinds
  }

  static func kind(_ attributes: BlockAttributes) -> Kind {
    if let callout = attributes.classes.first(where: { $0.hasPrefix("callout-") }) {
      let name = String(callout.dropFirst("callout-".count))
      return .callout(LabelWords.callouts[name] == nil ? "note" : name)
    }
    if let prefix = attributes.id.flatMap({ LabelWords.prefix(of: $0) }) {
      if let word = LabelWords.theorems[prefix] { return .theorem(name: prefix, word: word) }
      if let word = LabelWords.floats[prefix] { return .float(word) }
    }
    for name in attributes.classes {
      if let word = LabelWords.asides[name] { return .theorem(name: name, word: word) }
    }
    let isAside = attributes.classes.contains { $0 == "column-margin" || $0 == "aside" }
    return isAside ? .marginNote : .plain
  }

  private static func role(_ index: Int, _ kind: Kind, in document: Document) -> Role {
    var role = Role(kind: kind)
    let end = document.nodes[index].end
    var first = index + 1
    switch kind {
    case .callout, .theorem, .exercise, .hint, .solution:
      if first < end, case .heading = document.nodes[first].content {
        role.title = first
        first = document.nodes[first].end
      }
    case .float:
      var last: Int?
      var child = first
      while child < end {
        last = child
        child = document.nodes[child].end
      }
      if let last, case .paragraph = document.nodes[last].content { role.caption = last }
    case .marginNote, .plain: break
    }
    role.firstChild = first < end ? first : nil
    return role
  }
}
