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

  /// What page and builder share: how text is taken apart into words.
  static let pipeline = """
    lunr.tokenizer.separator = /[^\\p{L}\\p{N}\\p{M}_'’]+/u;
    lunr.lecternFold = function (token) {
      var text = token.toString().normalize("NFKD").replace(/[\\p{M}'’]+/gu, "")
        .replace(/^_+|_+$/g, "");
      return text ? token.update(function () { return text; }) : null;
    };
    lunr.Pipeline.registerFunction(lunr.lecternFold, "lecternFold");

    """

  /// Gives an index as JSON for documents as JSON: `[[title, section, text], …]`.
  private static let builder = """
    (function (documents, isEnglish) {
      var builder = new lunr.Builder();
      var steps = isEnglish
        ? [lunr.lecternFold, lunr.stopWordFilter, lunr.stemmer] : [lunr.lecternFold];
      builder.pipeline.add.apply(builder.pipeline, steps);
      builder.searchPipeline.add.apply(
        builder.searchPipeline, isEnglish ? [lunr.lecternFold, lunr.stemmer] : [lunr.lecternFold]);
      builder.ref("id");
      builder.field("title", { boost: 4 });
      builder.field("section", { boost: 6 });
      builder.field("text");
      JSON.parse(documents).forEach(function (document, index) {
        builder.add({
          id: index, title: document[1], section: document[2], text: document[3]
        });
      });
      return JSON.stringify(builder.build());
    })
    """

  /// Tells indexes apart that were made in different ways.
  static let identity = Checksum.of((library ?? []) + Array((pipeline + builder).utf8))

  init() throws(JavaScriptEngine.Failure) {
    engine = try JavaScriptEngine()
    try engine.run(String(decoding: Self.library ?? [], as: UTF8.self))
    try engine.run(Self.pipeline)
    build = try engine.function(Self.builder)
  }

  func index(of documents: String, isEnglish: Bool) throws(JavaScriptEngine.Failure) -> String {
    try engine.call(build, documents, isEnglish)
  }
}
