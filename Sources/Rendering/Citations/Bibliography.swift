internal import Diagnostics

/// The works that a page may cite, and how they read.
///
/// Citations give author and year, the form of the Chicago Manual of Style (17th ed., chapter 15)
/// and Quarto's default.
struct Bibliography {
  /// A work with the words by which citations name it.
  struct Work {
    var entry: BibTeX.Entry
    /// Family names: "Dinh, Sohl-Dickstein, and Bengio", "Papamakarios et al.".
    var authors: String
    /// With a letter where the same authors have several works of a year.
    var year: String
  }

  private var works: [String: Work] = [:]
  /// Files that couldn't be read, or not wholly.
  var problems: [Diagnostic] = []
  /// Where the notebook names its files.
  var place = SourceRange(at: SourcePosition(line: 1, column: 1))
  /// Keys in the order of the list of references: by authors, year and title.
  private(set) var order: [String] = []

  init(_ entries: [BibTeX.Entry], language: PageLanguage) {
    for entry in entries where works[entry.key] == nil {
      works[entry.key] = Work(
        entry: entry, authors: Self.shortAuthors(entry, and: language["and"]),
        year: entry.fields["year"] ?? entry.fields["date"].map { String($0.prefix(4)) } ?? "n.d.")
    }
    order = works.keys.sorted { a, b in
      let (a, b) = (sortKey(a), sortKey(b))
      return a.lexicographicallyPrecedes(b)
    }
  }

  var keys: [String] { works.keys.sorted() }
  var isEmpty: Bool { works.isEmpty }

  subscript(key: String) -> Work? { works[key] }

  private func sortKey(_ key: String) -> [String] {
    guard let work = works[key] else { return [key] }
    let names = Person.all(in: work.entry.creators).map { "\($0.family) \($0.given)" }
    return [
      names.joined(separator: " ").lowercased(), work.year,
      (work.entry.fields["title"] ?? "").lowercased(), key,
    ]
  }

  /// Gives the cited works of one year by the same authors the letters a, b, …
  ///
  /// Only works that the page cites count, so that adding a work to the file changes no page.
  mutating func distinguish(_ cited: Set<String>) {
    var groups: [String: [String]] = [:]
    for key in order where cited.contains(key) {
      guard let work = works[key] else { continue }
      groups["\(work.authors) \(work.year)", default: []].append(key)
    }
    for keys in groups.values where keys.count > 1 {
      for (index, key) in keys.enumerated() {
        let letter = Unicode.Scalar(UInt8(ascii: "a") + UInt8(index % 26))
        works[key]?.year += String(Character(letter))
      }
    }
  }

  private static func shortAuthors(_ entry: BibTeX.Entry, and: String) -> String {
    let names = Person.all(in: entry.creators).map(\.family)
    switch names.count {
    case 0: return "“\(LaTeXText.unmarked(entry.fields["title"] ?? entry.key))”"
    case 1: return names[0]
    case 2: return "\(names[0]) \(and) \(names[1])"
    case 3: return "\(names[0]), \(names[1]), \(and) \(names[2])"
    default: return "\(names[0]) et al."
    }
  }
}

extension BibTeX.Entry {
  /// Who made the work: its authors, or else its editors or its institution.
  var creators: String {
    fields["author"] ?? fields["editor"] ?? fields["organization"] ?? fields["institution"] ?? ""
  }
}

/// A name taken apart.
struct Person: Hashable {
  var given: String
  /// With a particle: "van der Berg".
  var family: String

  /// The people of a field such as `Dinh, Laurent and Jascha Sohl-Dickstein`.
  static func all(in field: String) -> [Person] {
    var people: [Person] = []
    var words: [Substring] = []
    for word in field.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if word == "and" {
        if !words.isEmpty { people.append(Person(words)) }
        words = []
      } else {
        words.append(word)
      }
    }
    if !words.isEmpty { people.append(Person(words)) }
    return people
  }

  private init(_ words: [Substring]) {
    let whole = words.joined(separator: " ")
    let parts = whole.split(separator: ",", maxSplits: 1).map { part in
      part.split(separator: " ").joined(separator: " ")
    }
    if parts.count == 2 {
      (family, given) = (parts[0], parts[1])
      return
    }
    // A particle in small letters begins the family name; else it is the last word.
    let start =
      words.dropLast().firstIndex { $0.first?.isLowercase == true } ?? words.count - 1
    given = words[..<start].joined(separator: " ")
    family = words[start...].joined(separator: " ")
  }
}
