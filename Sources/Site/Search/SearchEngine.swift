internal import Diagnostics
internal import FoundationEssentials
internal import Notebooks
internal import Rendering

/// lunr, run when a site is built: it makes the index that a page loads on its first search.
///
/// An engine belongs to one thread at a time.
final class SearchEngine {
  private let engine: JavaScriptEngine
  private let build: JavaScriptEngine.Function

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

  /// Gives an index as JSON for documents as JSON: `[[address, title, section, text], …]`.
  ///
  /// The index is `[terms, vectors, isEnglish]`: the terms in order, and for each document and field
  /// the numbers of its terms. They grow, so that each is written as the distance to the one before;
  /// a negative number behind says how often the term is there, if more than once.
  private static let builder = """
    (function () {
      var known = [new Map(), new Map()];
      function term(word, isEnglish) {
        var found = known[+isEnglish].get(word);
        if (found === undefined) {
          var token = new lunr.Token(word);
          found = !isEnglish ? word
            : lunr.stopWordFilter(token) ? lunr.stemmer(token).toString() : "";
          if (known[+isEnglish].size > 1e5) known[+isEnglish].clear();
          known[+isEnglish].set(word, found);
        }
        return found;
      }
      return function (documents, isEnglish) {
        var indices = new Map();
        var bags = JSON.parse(documents).map(function (document) {
          return document.slice(1).map(function (text) {
            var bag = new Map();
            lunr.lecternWords(text).forEach(function (word) {
              var found = term(word, isEnglish);
              if (!found) return;
              bag.set(found, (bag.get(found) || 0) + 1);
              indices.set(found, 0);
            });
            return bag;
          });
        });
        var terms = Array.from(indices.keys()).sort();
        terms.forEach(function (term, index) { indices.set(term, index); });
        var vectors = bags.map(function (fields) {
          return fields.map(function (bag) {
            var last = -1, list = [];
            Array.from(bag, function (pair) { return [indices.get(pair[0]), pair[1]]; })
              .sort(function (a, b) { return a[0] - b[0]; })
              .forEach(function (pair) {
                list.push(pair[0] - last);
                if (pair[1] > 1) list.push(-pair[1]);
                last = pair[0];
              });
            return list;
          });
        });
        return JSON.stringify([terms, vectors, isEnglish]);
      };
    })()
    """

  /// Tells indexes apart that were made in different ways.
  static let identity = Checksum.of((library ?? []) + Array((shared + builder).utf8))

  init() throws(JavaScriptEngine.Failure) {
    engine = try JavaScriptEngine()
    try engine.run(String(decoding: Self.library ?? [], as: UTF8.self))
    try engine.run(Self.shared)
    build = try engine.function(Self.builder)
  }

  func index(of documents: String, isEnglish: Bool) throws(JavaScriptEngine.Failure) -> String {
    try engine.call(build, documents, isEnglish)
  }
}
