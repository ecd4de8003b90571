internal import Diagnostics
internal import FoundationEssentials
internal import Rendering
internal import Synchronization
internal import Templates

/// The files that all pages share, under names that tell their content.
final class SiteAssets: Sendable {
  /// Markdown at the foot of all pages.
  private let footer: String?
  /// HTML of the foot by the way to the root.
  private let footers = Mutex<[String: [UInt8]]>([:])
  let hasSearch: Bool
  let diagnostics: [Diagnostic]
  private let output: SiteOutput
  private let style: String
  private let script: String
  private let favicon: String
  private let formulaStyle: String
  /// Only written when a page has formulas.
  private let formulaFiles: [AssetFile]
  private let areFormulasWritten = Atomic(false)

  static let folder = "assets"
  /// Names the files of the search, so that pages stay the same when those change.
  static let searchPath = "assets/search.js"

  init(
    _ configuration: SiteConfiguration, katex: KaTeX?, folder: CourseFolder, output: SiteOutput
  ) {
    self.output = output
    footer = configuration.footer
    let (files, problems) = PageAssets.files(katex: katex)
    var diagnostics = problems
    func publish(_ name: String, _ bytes: [UInt8]) -> String {
      let path = CourseFiles.fingerprinted("\(Self.folder)/\(name)", bytes)
      output.write(bytes, to: path)
      return path
    }
    func file(_ name: String) -> [UInt8] { files.first { $0.path == name }?.bytes ?? [] }
    let theme = SiteStyle.theme(configuration.theme)
    style = publish(
      PageAssets.pageSheet, file(PageAssets.pageSheet) + Array((SiteStyle.css + theme).utf8))
    script = publish(PageAssets.script, file(PageAssets.script) + Array(SiteScript.text.utf8))
    favicon = publish("favicon.svg", folder.bytes("favicon.svg") ?? Array(SiteStyle.favicon.utf8))
    let sheet = file(PageAssets.formulaSheet)
    formulaStyle = CourseFiles.fingerprinted("\(Self.folder)/\(PageAssets.formulaSheet)", sheet)
    formulaFiles = files.filter {
      $0.path == PageAssets.formulaSheet || $0.path.hasPrefix("fonts/")
    }
    hasSearch = configuration.hasSearch && SearchEngine.isInstalled
    if configuration.hasSearch, !hasSearch { diagnostics.append(SearchEngine.missing) }
    self.diagnostics = diagnostics
  }

  /// Writes the style sheet and the fonts of formulas, once.
  func writeFormulaFiles() {
    guard !areFormulasWritten.exchange(true, ordering: .relaxed) else { return }
    for file in formulaFiles {
      let isSheet = file.path == PageAssets.formulaSheet
      output.write(file.bytes, to: isSheet ? formulaStyle : "\(Self.folder)/\(file.path)")
    }
  }

  /// HTML of the foot of pages from where `root` leads to the site's root.
  func footer(root: String) -> [UInt8] {
    guard let footer else { return [] }
    return footers.withLock { footers in
      if let known = footers[root] { return known }
      let html = Array(proseHTML(markdown: footer, root: root).utf8)
      footers[root] = html
      return html
    }
  }

  /// Addresses of the files, on a page from where `root` leads to the site's root.
  func values(root: String) -> [String: TemplateValue] {
    [
      "style": .text(root + style), "script": .text(root + script),
      "favicon": .text(root + favicon), "formula-style": .text(root + formulaStyle),
    ]
  }
}
