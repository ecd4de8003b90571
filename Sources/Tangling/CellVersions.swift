/// What the names of a notebook mean in each of its cells, where a later cell declares a name again.
///
/// One file can't declare a name twice, so the earlier declarations get other names: variables and
/// functions a number, types a place inside an `enum`, so that they print as before. So does a
/// declaration that takes a name of the library, when a cell above it has read the library's.
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
    let names = Set(places.keys)
    let free = cells.map { FreeNames.read(in: $0.tree, among: names, members) }
    for name in names.sorted() {
      let first = places[name]?.first?.cell ?? 0
      number(name, readBefore: free[..<first].contains { $0.contains(name) }, &taken)
    }
  }

  private func definition(_ place: Place) -> CellSyntax.Definition {
    cells[place.cell].definitions[place.definition]
  }

  /// - Parameter readBefore: Whether a cell reads the name before any declares it.
  private mutating func number(
    _ name: String, readBefore: Bool, _ taken: inout Set<String>
  ) {
    let all = places[name] ?? []
    for (index, place) in all.enumerated() {
      let mine = definition(place).kind
      let isReplaced = all[(index + 1)...].contains { other in
        guard other.cell > place.cell else { return false }
        return definition(other).kind.replaces(mine)
      }
      guard isReplaced || readBefore && mine.hidesLibrary else { continue }
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

  /// Whether a cell declares a name.
  func declares(_ name: String) -> Bool { places[name] != nil }

  /// Names of which some declaration is replaced.
  var ambiguousNames: Set<String> {
    Set(replaced.keys.map { definition($0).name })
  }

  /// What a name that a cell reads is called in the file; nil for the name itself.
  ///
  /// - Parameters:
  ///   - offset: Where it is read.
  ///   - isInBody: Inside a function or a type, which see the variables of the whole cell.
  ///   - call: The labels of the arguments that it is called with, if it is.
  func text(
    of name: String, inCell cell: Int, at offset: Int, isInBody: Bool, call: [String]?
  ) -> String? {
    let visible = (places[name] ?? []).filter { place in
      if place.cell != cell { return place.cell < cell }
      let found = definition(place)
      return found.kind != .variable || isInBody || found.declaration.upperBound <= offset
    }
    guard let last = visible.last else { return nil }
    var meant = last
    if let call, !definition(last).kind.accepts(call) {
      // Another overload that nothing above has replaced.
      meant =
        visible.last { place in
          definition(place).kind.accepts(call)
            && !visible.contains {
              $0.cell > place.cell && definition($0).kind.replaces(definition(place).kind)
            }
        } ?? last
    }
    return replaced[meant]?.text
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

extension CellSyntax.Definition.Kind {
  /// Whether a later declaration of this kind takes the name from an earlier one: functions with
  /// other parameters stand beside each other.
  fileprivate func replaces(_ earlier: CellSyntax.Definition.Kind) -> Bool {
    guard case .function(let mine) = self, case .function(let other) = earlier else { return true }
    return mine.count == other.count
      && zip(mine, other).allSatisfy { $0.label == $1.label && $0.type == $1.type }
  }

  /// Whether a declaration would hide one of the library of its name; a function does so when its
  /// parameters are such as the library's have.
  fileprivate var hidesLibrary: Bool {
    guard case .function(let parameters) = self else { return true }
    return parameters.allSatisfy { ["Double", "Float", "Int", "Tensor"].contains($0.type) }
  }

  /// Whether a function can be called with arguments of these labels.
  fileprivate func accepts(_ labels: [String]) -> Bool {
    guard case .function(let parameters) = self else { return true }
    var rest = labels[...]
    for parameter in parameters {
      if rest.first == parameter.label {
        rest = rest.dropFirst()
      } else if !parameter.hasDefault {
        return false
      }
    }
    return rest.isEmpty
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
