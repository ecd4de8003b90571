/// What the names of a notebook mean in each of its cells, where a later one declares a name again.
///
/// One file can't declare a name twice, and what is declared below may not change what a call above
/// means. So a name has *eras*: one begins with each cell that declares it. The last era keeps the
/// name; in the others variables and functions get a number, and types a place inside an `enum`, so
/// that they print as before. A function that outlives its era, beside a new overload, is declared
/// in each era that it lives in. Where a cell has read a name of the library before any declares
/// it, the last era gets another name too.
struct CellVersions {
  private struct Era {
    /// The cell that it begins with.
    let start: Int
    /// What the name is called; nil for itself.
    var text: String?
    var space: String?
  }

  private struct Place {
    let cell: Int
    let definition: Int
  }

  private let cells: [CellSyntax]
  private var places: [String: [Place]] = [:]
  private var eras: [String: [Era]] = [:]
  /// The names of the enums that hold types.
  private(set) var spaces: [String] = []
  /// All members that types and extensions of the notebook declare, by the type's name.
  private(set) var members: [String: Set<String>] = [:]

  /// - Parameters:
  ///   - taken: Words that new names must differ from.
  ///   - library: Names that cells have from the library.
  init(_ cells: [CellSyntax], taken: Set<String>, library: Set<String>) {
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
      let all = places[name] ?? []
      let first = all.first?.cell ?? 0
      let hidesLibrary = all.contains { definition($0).kind.hidesLibrary }
      // Functions that stand beside the library's, on types of the cells, are called by its name.
      if library.contains(name) && !hidesLibrary { continue }
      let isRead = library.contains(name) && free[..<first].contains { $0.contains(name) }
      divide(name, all, renamesLast: isRead, &taken)
    }
  }

  private func definition(_ place: Place) -> CellSyntax.Definition {
    cells[place.cell].definitions[place.definition]
  }

  /// Whether a declaration is replaced by one of another cell.
  private func isReplaced(_ earlier: Place, by later: Place) -> Bool {
    later.cell > earlier.cell && definition(later).kind.replaces(definition(earlier).kind)
  }

  private mutating func divide(
    _ name: String, _ all: [Place], renamesLast: Bool, _ taken: inout Set<String>
  ) {
    var found: [Era] = []
    for place in all where found.last?.start != place.cell {
      found.append(Era(start: place.cell))
    }
    for index in found.indices where index < found.count - 1 || renamesLast {
      let isType = all.contains {
        $0.cell == found[index].start && definition($0).kind == .type
      }
      let fresh = Self.fresh(isType ? "Earlier" : name + "_", &taken)
      if isType { spaces.append(fresh) }
      found[index].text = isType ? "\(fresh).\(name)" : fresh
      found[index].space = isType ? fresh : nil
    }
    eras[name] = found
  }

  private static func fresh(_ stem: String, _ taken: inout Set<String>) -> String {
    var number = 1
    while !taken.insert("\(stem)\(number)").inserted { number += 1 }
    return "\(stem)\(number)"
  }

  // MARK: Asking

  /// Whether a cell declares a name.
  func declares(_ name: String) -> Bool { places[name] != nil }

  /// Names that are called something else in some cell.
  var ambiguousNames: Set<String> {
    Set(eras.filter { $0.value.contains { $0.text != nil } }.keys)
  }

  /// What a name that a cell reads is called in the file; nil for the name itself.
  ///
  /// - Parameters:
  ///   - offset: Where it is read.
  ///   - isInBody: Inside a function or a type, which see the variables of the whole cell.
  func text(of name: String, inCell cell: Int, at offset: Int, isInBody: Bool) -> String? {
    let isDeclared = (places[name] ?? []).contains { place in
      guard place.cell == cell else { return false }
      let found = definition(place)
      return found.kind != .variable || isInBody || found.declaration.upperBound <= offset
    }
    // Before a variable's declaration the name means what it did in the cells above.
    return eras[name]?.last { $0.start < cell || $0.start == cell && isDeclared }?.text
  }

  /// The changes that the declarations of a cell need.
  ///
  /// - Parameter reading: The changes where the cell reads names.
  func declarationEdits(ofCell cell: Int, reading: [Edit], code: String) -> [Edit] {
    cells[cell].definitions.enumerated().flatMap { index, found in
      edits(Place(cell: cell, definition: index), found, reading: reading, code: code)
    }
  }

  private func edits(
    _ place: Place, _ found: CellSyntax.Definition, reading: [Edit], code: String
  ) -> [Edit] {
    guard let all = places[found.name], let eras = eras[found.name],
      let own = eras.last(where: { $0.start <= place.cell })
    else { return [] }
    let (start, end) = (found.declaration.lowerBound, found.declaration.upperBound)
    if found.kind == .type {
      guard let space = own.space else { return [] }
      return [Edit(start..<start, "extension \(space) {\n"), Edit(end..<end, "\n}")]
    }
    var edits = own.text.map { [Edit(found.place, $0)] } ?? []
    guard case .function = found.kind else { return edits }
    // A function lives until it is replaced.
    let replacement = all.first { isReplaced(place, by: $0) }?.cell ?? .max
    for era in eras where era.start > place.cell && era.start < replacement {
      let changes = reading.filter { start <= $0.range.lowerBound && $0.range.upperBound <= end }
      let name = Edit(found.place, era.text ?? found.name)
      let copy = Edit.apply(changes + [name], to: code, within: found.declaration)
      edits.append(Edit(end..<end, "\n" + copy))
    }
    return edits
  }
}

extension CellSyntax.Definition.Kind {
  /// Whether a later declaration of this kind takes the name from an earlier one: functions with
  /// other parameters stand beside each other.
  fileprivate func replaces(_ earlier: CellSyntax.Definition.Kind) -> Bool {
    if case .function(let mine) = self, case .function(let other) = earlier { return mine == other }
    return true
  }

  /// Whether a declaration would hide one of the library of its name; a function does so when its
  /// parameters are such as the library's have.
  fileprivate var hidesLibrary: Bool {
    guard case .function(let parameters) = self else { return true }
    return parameters.allSatisfy { ["Double", "Float", "Int", "Tensor"].contains($0.type) }
  }
}
