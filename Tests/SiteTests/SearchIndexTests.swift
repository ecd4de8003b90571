import Foundation
import Rendering
import Testing

@testable import Site

/// The index that we write, beside the one that lunr makes of the same documents.
@Suite(.enabled(if: SearchEngine.isInstalled, "lunr isn't installed (apt install libjs-lunr)"))
struct SearchIndexTests {
  /// Title, section and text.
  private static let documents = [
    ["Flows", "", "A flow maps data to noise; the flows of a course map and map."],
    ["Flows", "Jacobians", "The determinant of the Jacobian’s matrix, don't forget it."],
    ["Densities", "", "Density upon density: ﬁne, café, naïve, x_1 and _x_2_."],
    ["Densities", "Mapping", "Mapped densities integrate to one. 1 1 1 42"],
    ["The end", "", ""],
    ["ΟΔΟΣ ΟΔΟΣ\u{A0}𝔸 ﬀ", "a\tb\nc", "it, it. it-it e\u{301} \u{301}e ΑΣ,ΑΣ 𝒙ₙ²=½ — “noises”…"],
  ]

  private static let queries = [
    "flow", "maps", "density", "the", "jacob*", "mapp~1", "cafe", "dont", "fine", "x_1", "x_2",
    "1", "flow density", "nothing", "οδος", "a", "b", "ff", "e", "ας", "αΣ", "xn2", "1⁄2", "12",
  ]

  /// Stop words, and what isn't there.
  private static let vain: Set = ["the", "nothing", "a", "1⁄2", "12"]

  /// What an index finds: `[[[document, score], …], …]` by query.
  private static let search = """
    (function (text, isOwn) {
      var input = JSON.parse(text), index;
      if (isOwn) {
        var builder = new lunr.Builder();
        builder.tokenizer = function (text) {
          return lunr.lecternWords(text).map(function (word) { return new lunr.Token(word, {}); });
        };
        builder.pipeline.add(lunr.stopWordFilter, lunr.stemmer);
        builder.searchPipeline.add(lunr.stemmer);
        builder.ref("id");
        builder.field("title", { boost: 4 });
        builder.field("section", { boost: 6 });
        builder.field("text");
        input[0].forEach(function (document, id) {
          builder.add({ id: id, title: document[0], section: document[1], text: document[2] });
        });
        index = builder.build();
      } else {
        index = lunr.lecternIndex.apply(null, input[1]);
      }
      return JSON.stringify(input[2].map(function (query) {
        return index.search(query).map(function (hit) { return [Number(hit.ref), hit.score]; });
      }));
    })
    """

  @Test func findsWhatLunrsOwnIndexFinds() throws {
    let engine = try JavaScriptEngine()
    try engine.run(String(decoding: SearchEngine.library ?? [], as: UTF8.self))
    try engine.run(SearchEngine.shared)
    let search = try engine.function(Self.search)
    let index = try SearchEngine(isEnglish: true).index(of: Self.documents)
    func json(_ value: some Encodable) throws -> String {
      String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }
    let input = "[\(try json(Self.documents)), \(index), \(try json(Self.queries))]"
    func found(isOwn: Bool) throws -> [[[Double]]] {
      try JSONDecoder().decode(
        [[[Double]]].self, from: Data(engine.call(search, input, isOwn).utf8))
    }
    let (ours, own) = (try found(isOwn: false), try found(isOwn: true))
    for (query, (hits, expected)) in zip(Self.queries, zip(ours, own)) {
      #expect(hits.map { $0[0] } == expected.map { $0[0] }, "\(query)")
      // lunr rounds its weights to three digits.
      for (hit, other) in zip(hits, expected) { #expect(abs(hit[1] - other[1]) < 0.02, "\(query)") }
      #expect(hits.isEmpty == Self.vain.contains(query), "\(query)")
    }
  }
}
