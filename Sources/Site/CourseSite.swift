internal import Diagnostics
internal import FoundationEssentials
internal import Notebooks
internal import Rendering
internal import Templates

/// A course as a site: its configuration, its pages, and all that they share.
///
/// It is a value: what changes makes a new one.
struct CourseSite: Sendable {
  let options: SiteOptions
  let folder: CourseFolder
  let configuration: SiteConfiguration
  let templates: TemplateLibrary
  var map: SiteMap
  let output: SiteOutput
  let files: CourseFiles
  let assets: SiteAssets
  let press = FormulaPress()
  private(set) var title = ""
  /// Entries of the lists of pages, as pages of the same folder show them.
  private(set) var listed: [TemplateValue] = []
  /// The words of pages in the site's language.
  private(set) var words = TemplateValue.flag(false)
  /// Whether there is a feed: it needs addresses and dates.
  private(set) var hasFeed = false
  /// Nil where KaTeX isn't installed.
  let katex: KaTeX?

  /// Reads the configuration and finds the pages; no notebook is read yet.
  ///
  /// - Parameter problems: What is wrong with the configuration and the templates.
  /// - Throws: What makes a site impossible: a folder that can't be read, or holds no notebooks.
  init(
    _ options: SiteOptions, _ problems: inout [Diagnostic], _ sources: inout [SourceFile]
  ) throws(Diagnostic) {
    self.options = options
    let configurationPath = "\(options.folder)/\(SiteConfiguration.fileName)"
    var configuration = SiteConfiguration()
    if let data = FileManager.default.contents(atPath: configurationPath) {
      guard let text = String(validating: data, as: UTF8.self) else {
        throw Diagnostic(
          "not-utf8", "the file isn't UTF-8 text", path: configurationPath,
          help: "save the file as UTF-8")
      }
      let file = SourceFile(path: configurationPath, text: text)
      sources.append(file)
      let (read, found) = SiteConfiguration.read(file)
      configuration = read
      problems += found
    }
    if options.only != nil { configuration.navigation = [] }
    self.configuration = configuration
    folder = try CourseFolder(
      options.folder, excluding: configuration.excluded, only: options.only, output: options.output)
    guard !folder.notebooks.isEmpty else {
      throw Diagnostic(
        "no-notebooks", "the folder holds no notebooks", path: options.folder,
        help: "notebooks are files that end in '.md'")
    }
    map = SiteMap(configuration, folder, &problems)
    var texts = BuiltInTemplates.files
    for name in folder.templates {
      let path = "\(CourseFolder.templateFolder)/\(name).mustache"
      guard let bytes = folder.bytes(path) else { continue }
      let file = SourceFile(
        path: "\(folder.path)/\(path)", text: String(decoding: bytes, as: UTF8.self))
      sources.append(file)
      texts[name] = file
    }
    templates = TemplateLibrary(texts)
    problems += templates.diagnostics
    output = SiteOutput(options.output)
    files = CourseFiles(folder, output)
    katex = KaTeX.installed()
    assets = SiteAssets(configuration, katex: katex, folder: folder, output: output)
    problems += assets.diagnostics
  }

  /// The site's title: as configured, that of its home page, or the folder's name.
  private func findTitle() -> String {
    if let title = configuration.title { return title }
    if let home = map.home, let title = map.pages[home].summary?.title { return title }
    let name = URL(filePath: options.folder).standardizedFileURL.lastPathComponent
    return name.isEmpty || name == "/" ? "Course" : name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Draws together what all pages show, when all notebooks have been read.
  mutating func settle() {
    map.collectLabels()
    title = findTitle()
    words = PageValues.words(PageLanguage(language))
    listed = map.pages.map { page in
      let name = SitePath.name(of: page.path)
      return PageValues.entry(
        page, href: Address.encoded(SitePath.relative(name, from: "")), isCurrent: false)
    }
    hasFeed =
      configuration.baseURL != nil
      && map.pages.contains { $0.summary?.date.map(SiteFeed.isDate) ?? false }
  }

  var language: String { configuration.defaults.language }

  // MARK: Notebooks

  /// The path of a notebook as the user would give it.
  func path(of page: SitePage) -> String { "\(folder.path)/\(page.notebook)" }

  /// Reads the notebook of a page.
  func read(_ page: SitePage) -> (notebook: Notebook?, diagnostics: [Diagnostic]) {
    let path = path(of: page)
    guard let bytes = FileBytes.read(path) else {
      return (nil, [Diagnostic("unreadable-file", "the file can't be read", path: path)])
    }
    var defaults = configuration.defaults
    // Its files lie beside the configuration, not beside the notebook.
    let root = SitePath.toRoot(from: page.notebook)
    defaults.bibliography = defaults.bibliography.map { $0.hasPrefix("/") ? $0 : root + $0 }
    return Notebook.read(
      bytes: bytes, path: path, defaults: defaults, readFile: fileReader(of: page))
  }

  /// Gives files by their paths from a notebook's folder.
  private func fileReader(of page: SitePage) -> @Sendable (String) -> [UInt8]? {
    let base = SitePath.folder(of: page.notebook)
    let folder = folder
    return { path in
      if path.hasPrefix("/") { return FileBytes.read(path) }
      return SitePath.resolve(path, from: base).flatMap { folder.bytes($0) }
    }
  }

  /// Renders the text of a page.
  func parts(of page: SitePage, _ executed: ExecutedNotebook) -> PageParts {
    var settings = PageRenderer.Settings()
    settings.trustsHTML = options.trustsHTML
    settings.formulaCacheFolder = options.formulaCacheFolder
    settings.katex = katex
    settings.formulaPress = press
    settings.readFile = fileReader(of: page)
    settings.surroundings =
      PageLinks(map: map, files: files, folder: folder, page: page, siteTitle: title)
      .surroundings
    return PageRenderer(settings: settings).parts(of: executed)
  }
}
