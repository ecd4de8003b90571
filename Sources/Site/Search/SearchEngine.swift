internal import Diagnostics
internal import FoundationEssentials
internal import Notebooks
internal import Rendering

/// Makes the index that a page loads on its first search.
///
/// lunr itself says what the terms of a text are, once for each piece of text that is new; to count
/// them takes no JavaScript.
///
/// An engine belongs to one thread at a time.
final class SearchEngine {
  private let engine: JavaScriptEngine
  private let read: JavaScriptEngine.Function
  private let isEnglish: Bool
  /// Numbers of pieces of text that are known, or about to be.
  private var pieces: [String: Int] = [:]
  /// By the number of a piece; those of the last ones are still unread.
  private var terms: [[String]] = []
  private var unread: [String] = []

  /// Debian's place, then that of a local installation.
  private static let paths = [
    "/usr/share/javascript/lunr/lunr.min.js", "/usr/share/nodejs/lunr/lunr.js",
    "/usr/local/lib/node_modules/lunr/lunr.min.js",
    "/opt/homebrew/lib/node_modules/lunr/lunr.min.js",
  ]

  /// The library's source; nil where it isn't installed.
  static let library: [UInt8]? = paths.lazy.compactMap {
    FileManager.default.contents(atPath: $0).map { [UInt8]($0) }
  }.first

  static var isInstalled: Bool { library != nil }

  static let missing = Diagnostic(
    "missing-lunr", "pages can't be searched: lunr isn't installed", severity: .warning,
    path: paths[0], help: "install it ('apt install libjs-lunr'), or say 'search: false'")

  /// What page and builder share: how text is taken apart into words, in lower case and without
  /// accents. What pages have of their own: an index of lunr's from what the builder wrote.
  ///
  /// The weights are those that lunr's own builder gives: Okapi BM25 with its usual constants.
  static let shared = """
    lunr.lecternWords = function (text) {
      return text.normalize("NFKD").toLowerCase().replace(/[\\p{M}'’]+/gu, "")
        .match(/[\\p{L}\\p{N}]+(?:_+[\\p{L}\\p{N}]+)*/gu) || [];
    };
    lunr.lecternIndex = function (terms, vectors, isEnglish) {
      var names = ["title", "section", "text"], boosts = [4, 6, 1], nothing = {};
      var count = vectors.length, totals = [0, 0, 0], lengths = [], fieldVectors = {};
      var documentCounts = new Float64Array(terms.length), invertedIndex = Object.create(null);
      var postings = terms.map(function (term, index) {
        return invertedIndex[term] = { _index: index, title: {}, section: {}, text: {} };
      });
      vectors.forEach(function (fields, document) {
        fields.forEach(function (list, field) {
          var name = names[field], elements = [], index = -1, length = 0;
          list.forEach(function (number) {
            if (number > 0) {
              index += number;
              elements.push(index, 1);
              postings[index][name][document] = nothing;
              documentCounts[index] += 1;
              length += 1;
            } else {
              elements[elements.length - 1] = -number;
              length -= number + 1;
            }
          });
          totals[field] += length;
          lengths.push(length);
          fieldVectors[name + "/" + document] = new lunr.Vector(elements);
        });
      });
      var rarity = documentCounts.map(function (documents) {
        return Math.log(1 + Math.abs((count - documents + 0.5) / (documents + 0.5)));
      });
      Object.keys(fieldVectors).forEach(function (key, vector) {
        var elements = fieldVectors[key].elements, field = vector % 3;
        var norm = 1.2 * (0.25 + 0.75 * lengths[vector] * count / totals[field]);
        for (var i = 0; i < elements.length; i += 2) {
          var times = elements[i + 1];
          elements[i + 1] = boosts[field] * rarity[elements[i]] * 2.2 * times / (norm + times);
        }
      });
      return new lunr.Index({
        fields: names, fieldVectors: fieldVectors, invertedIndex: invertedIndex,
        tokenSet: lunr.TokenSet.fromArray(terms),
        pipeline: lunr.Pipeline.load(isEnglish ? ["stemmer"] : [])
      });
    };

    """

  /// Gives the terms of each line of a text: lines apart by line breaks, terms by blanks.
  private static let reader = """
    (function (text, isEnglish) {
      return text.split("\\n").map(function (piece) {
        return lunr.lecternWords(piece).map(function (word) {
          var token = new lunr.Token(word);
          return !isEnglish ? word
            : lunr.stopWordFilter(token) ? lunr.stemmer(token).toString() : "";
        }).filter(Boolean).join(" ");
      }).join("\\n");
    })
    """

  /// Tells indexes apart that were made in different ways.
  static let identity = Checksum.of((library ?? []) + Array((shared + reader).utf8))

  init(isEnglish: Bool) throws(JavaScriptEngine.Failure) {
    self.isEnglish = isEnglish
    engine = try JavaScriptEngine()
    try engine.run(String(decoding: Self.library ?? [], as: UTF8.self))
    try engine.run(Self.shared)
    read = try engine.function(Self.reader)
  }

  /// Gives an index as JSON for documents that are lists of fields: title, section, text.
  ///
  /// The index is `[terms, vectors, isEnglish]`: the terms in order, and for each document and field
  /// the numbers of its terms. They grow, so that each is written as the distance to the one before;
  /// a negative number behind says how often the term is there, if more than once.
  func index(of documents: [[String]]) throws(JavaScriptEngine.Failure) -> String {
    if pieces.count > Self.piecesMax { (pieces, terms) = ([:], []) }
    let numbered = documents.map { $0.map { numbers(of: $0) } }
    try learn()
    let (names, ranks) = ranked(Set(numbered.joined().joined()))
    let vectors = numbered.map { fields in
      JSONText.array(fields.map { JSONText.array(Self.distances($0.flatMap { ranks[$0] ?? [] })) })
    }
    return JSONText.array([
      JSONText.array(names.map(JSONText.string)), JSONText.array(vectors), "\(isEnglish)",
    ])
  }

  // MARK: Pieces of text

  /// So many that a large course's are all kept.
  private static let piecesMax = 100_000

  /// The numbers of a text's pieces, the stretches between its blanks: no rule for words looks past
  /// a blank, and most pieces of a page stand on others as well.
  private func numbers(of text: String) -> [Int] {
    text.utf8.split { $0 == 0x20 || (9...13).contains($0) }.map { piece in
      let piece = String(Substring(piece))
      if let known = pieces[piece] { return known }
      pieces[piece] = pieces.count
      unread.append(piece)
      return pieces.count - 1
    }
  }

  /// Finds the terms of the pieces that are new.
  private func learn() throws(JavaScriptEngine.Failure) {
    guard !unread.isEmpty else { return }
    let answer = try engine.call(read, unread.joined(separator: "\n"), isEnglish)
    for line in answer.split(separator: "\n", omittingEmptySubsequences: false) {
      terms.append(line.split(separator: " ").map(String.init))
    }
    unread = []
  }

  /// The terms of some pieces in order, and their places in it by piece.
  private func ranked(_ used: Set<Int>) -> (names: [String], ranks: [Int: [Int]]) {
    // The order of JavaScript.
    let names = Set(used.lazy.flatMap { self.terms[$0] })
      .map { (name: $0, units: Array($0.utf16)) }
      .sorted { $0.units.lexicographicallyPrecedes($1.units) }.map(\.name)
    let places = Dictionary(
      zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    let ranks = used.map { piece in (piece, terms[piece].compactMap { places[$0] }) }
    return (names, Dictionary(ranks, uniquingKeysWith: { first, _ in first }))
  }

  private static func distances(_ ranks: [Int]) -> [String] {
    var list: [String] = []
    var (last, count) = (-1, 0)
    for rank in ranks.sorted() {
      if rank == last {
        count += 1
        continue
      }
      if count > 1 { list.append(String(-count)) }
      list.append(String(rank - last))
      (last, count) = (rank, 1)
    }
    if count > 1 { list.append(String(-count)) }
    return list
  }
}
