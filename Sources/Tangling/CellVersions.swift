/// What the names of a notebook mean in each of its cells, where a later cell declares a name again.
///
/// One file can't declare a name twice, so the earlier declarations get other names: variables and
/// functions a number, types a place inside an `enum`, so that they print as before.
struct CellVersions {
  /// A declaration that a later one replaces.
  private struct Replaced {
    let text: String
    let isType: Bool
    let space: String
  }

  private struct Place: Hashable {
    let cell: Int
    let definition: Int
  }

  private let cells: [CellSyntax]
  private var replaced: [Place: Replaced] = [:]
  /// Declarations by name, in order.
  private var places: [String: [Place]] = [:]
  /// The names of the enums that hold replaced types.
  private(set) var spaces: [String] = []
  /// All members that types and extensions of the notebook declare, by the type's name.
  private(set) var members: [String: Set<String>] = [:]

  init(_ cells: [CellSyntax], taken: Set<String>) {
    self.cells = cells
    for (cell, syntax) in cells.enumerated() {
      for definition in syntax.definitions.indices {
        places[syntax.definitions[definition].name, default: []]
          .append(Place(cell: cell, definition: definition))
      }
      MemberNames.collect(syntax.tree, into: &members)
    }
    var taken = taken
    for name in places.keys.sorted() { number(name, &taken) }
  }

  private func definition(_ place: Place) -> CellSyntax.Definition {
    cells[place.cell].definitions[place.definition]
  }

  private mutating func number(_ name: String, _ taken: inout Set<String>) {
    let all = places[name] ?? []
    for (index, place) in all.enumerated() {
      let mine = definition(place).kind
      let isReplaced = all[(index + 1)...].contains { other in
        guard other.cell > place.cell else { return false }
        // Functions with other parameters stand beside this one.
        if case .function = mine, case .function = definition(other).kind {
          return definition(other).kind == mine
        }
        return true
      }
      guard isReplaced else { continue }
      let isType = mine == .type
      let fresh = Self.fresh(isType ? "Earlier" : name + "_", &taken)
      if isType { spaces.append(fresh) }
      replaced[place] = Replaced(
        text: isType ? "\(fresh).\(name)" : fresh, isType: isType, space: fresh)
    }
  }

  private static func fresh(_ stem: String, _ taken: inout Set<String>) -> String {
    var number = 1
    while !taken.insert("\(stem)\(number)").inserted { number += 1 }
    return "\(stem)\(number)"
  }

  /// Names of which some declaration is replaced.
  var ambiguousNames: Set<String> {
    Set(replaced.keys.map { definition($0).name })
  }

  /// What a name that a cell reads is called in the file; nil for the name itself.
  ///
  /// - Parameters:
  ///   - offset: Where it is read.
  ///   - isInBody: Inside a function or a type, which see the variables of the whole cell.
  func text(of name: String, inCell cell: Int, at offset: Int, isInBody: Bool) -> String? {
    let visible = (places[name] ?? []).last { place in
      if place.cell != cell { return place.cell < cell }
      let found = definition(place)
      return found.kind != .variable || isInBody || found.declaration.upperBound <= offset
    }
    return visible.flatMap { replaced[$0]?.text }
  }

  /// The changes that the declarations of a cell need.
  func declarationEdits(ofCell cell: Int) -> [Edit] {
    cells[cell].definitions.enumerated().flatMap { index, found -> [Edit] in
      guard let other = replaced[Place(cell: cell, definition: index)] else { return [] }
      guard other.isType else { return [Edit(found.place, other.text)] }
      let (start, end) = (found.declaration.lowerBound, found.declaration.upperBound)
      return [
        Edit(start..<start, "extension \(other.space) {\n"), Edit(end..<end, "\n}"),
      ]
    }
  }
}

/// A change of a text: other bytes in place of some.
struct Edit {
  let range: Range<Int>
  let text: String

  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    self.text = text
  }

  /// A text with changes that don't overlap; those at one place are made in their order.
  static func apply(_ edits: [Edit], to text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in ordered {
      guard edit.range.lowerBound >= position else { continue }
      result += bytes[position..<edit.range.lowerBound] + Array(edit.text.utf8)
      position = edit.range.upperBound
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }
}
