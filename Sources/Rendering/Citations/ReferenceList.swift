/// One work as the list of references shows it, piece by piece.
enum ReferenceEntry {
  enum Piece: Hashable {
    case text(String)
    case emphasis(String)
    case link(String)
    /// TeX.
    case formula(String)
  }

  static func pieces(_ work: Bibliography.Work) -> [Piece] {
    let fields = work.entry.fields
    var pieces: [Piece] = []
    let people = Person.all(in: work.entry.creators)
    if !people.isEmpty { pieces.append(.text(sentence(authors(people)))) }
    pieces.append(.text(sentence(work.year)))
    let title = fields["title"] ?? work.entry.key
    let container = fields["journal"] ?? fields["journaltitle"] ?? fields["booktitle"]
    let isWhole = ["book", "phdthesis", "mastersthesis", "thesis", "manual", "proceedings"]
      .contains(work.entry.kind)
    if isWhole {
      pieces += [.emphasis(title), .text(". ")]
    } else {
      pieces.append(.text("“\(sentence(title).dropLast())” "))
    }
    if let container, !isWhole {
      pieces += [.text(fields["booktitle"] == nil ? "" : "In "), .emphasis(container)]
      pieces.append(.text(sentence(place(fields))))
    } else if fields["pages"] != nil {
      pieces.append(.text(sentence(place(fields))))
    }
    if let publisher = fields["publisher"] ?? fields["school"] ?? fields["howpublished"] {
      if let url = webAddress(publisher) {
        pieces.append(.link(url))
        pieces.append(.text(". "))
      } else {
        pieces.append(.text(sentence(publisher)))
      }
    }
    if let address = address(fields) { pieces += [.link(address), .text(".")] }
    if case .text(let end)? = pieces.last, end.last == " " {
      pieces[pieces.count - 1] = .text(String(end.dropLast()))
    }
    return pieces.filter { $0 != .text("") }.flatMap(withFormulas)
  }

  /// A piece cut at the formulas in it.
  private static func withFormulas(_ piece: Piece) -> [Piece] {
    let (text, isEmphasis): (String, Bool)
    switch piece {
    case .text(let words): (text, isEmphasis) = (words, false)
    case .emphasis(let words): (text, isEmphasis) = (words, true)
    case .link, .formula: return [piece]
    }
    let parts = text.split(
      separator: LaTeXText.formulaMark, omittingEmptySubsequences: false)
    // Formulas stand at odd places.
    guard parts.count >= 3, parts.count % 2 == 1 else { return [piece] }
    return parts.enumerated().compactMap { index, part in
      if index % 2 == 1 { return .formula(String(part)) }
      return part.isEmpty ? nil : isEmphasis ? .emphasis(String(part)) : .text(String(part))
    }
  }

  /// "Dinh, Laurent, Jascha Sohl-Dickstein, and Samy Bengio"; of more than ten, the first seven.
  private static func authors(_ people: [Person]) -> String {
    let names = people.enumerated().map { index, person in
      if person.given.isEmpty { return person.family }
      return index == 0
        ? "\(person.family), \(person.given)" : "\(person.given) \(person.family)"
    }
    if names.count > 10 { return names.prefix(7).joined(separator: ", ") + ", et al" }
    guard names.count > 1, let last = names.last else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + ", and " + last
  }

  /// " 22 (57): 1–64", with what is known of it.
  private static func place(_ fields: [String: String]) -> String {
    var place = ""
    if let volume = fields["volume"] { place += " \(volume)" }
    if let number = fields["number"] ?? fields["issue"] { place += " (\(number))" }
    if let pages = fields["pages"] {
      let range = pages.contains("–") ? pages : pages.replacing("-", with: "–")
      place += fields["volume"] == nil && fields["number"] == nil ? ", \(range)" : ": \(range)"
    }
    return place
  }

  /// With one full stop and a blank at its end.
  private static func sentence(_ text: String) -> String {
    text.last.map { ".?!".contains($0) } ?? false ? text + " " : text + ". "
  }

  private static func address(_ fields: [String: String]) -> String? {
    if let doi = fields["doi"] {
      return webAddress(doi) ?? "https://doi.org/\(doi)"
    }
    if let url = fields["url"] { return webAddress(url) }
    let isArxiv = (fields["archiveprefix"] ?? fields["eprinttype"] ?? "").lowercased() == "arxiv"
    return isArxiv ? fields["eprint"].map { "https://arxiv.org/abs/\($0)" } : nil
  }

  private static func webAddress(_ text: String) -> String? {
    text.hasPrefix("https://") || text.hasPrefix("http://") ? text : nil
  }
}
