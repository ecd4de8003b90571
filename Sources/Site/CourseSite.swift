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
  let notebooks: CourseNotebooks
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
    notebooks = try CourseNotebooks(
      options.folder, only: options.only, output: options.output, &problems, &sources)
    let (configuration, folder) = (notebooks.configuration, notebooks.folder)
    map = SiteMap(configuration, folder, &problems)
    var texts = BuiltInTemplates.files
    for name in folder.templates {
      let path = "\(CourseFolder.templateFolder)/\(name).mustache"
      guard let bytes = folder.bytes(path) else { continue }
      let file = SourceFile(
        path: SourceFile.path(of: path, in: folder.path),
        text: String(decoding: bytes, as: UTF8.self))
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
      return PageValues.entry(page, href: SitePath.relative(name, from: ""), isCurrent: false)
    }
    hasFeed =
      configuration.baseURL != nil
      && map.pages.contains { $0.summary?.date.map(SiteFeed.isDate) ?? false }
  }

  var language: String { configuration.defaults.language }

  // MARK: Notebooks

  var folder: CourseFolder { notebooks.folder }
  var configuration: SiteConfiguration { notebooks.configuration }

  /// The path of a notebook as the user would give it.
  func path(of page: SitePage) -> String { notebooks.path(of: page.notebook) }

  /// Reads the notebook of a page.
  func read(_ page: SitePage) -> (notebook: Notebook?, diagnostics: [Diagnostic]) {
    notebooks.read(page.notebook)
  }

  /// Renders the text of a page.
  func parts(of page: SitePage, _ executed: ExecutedNotebook) -> PageParts {
    var settings = PageRenderer.Settings()
    settings.trustsHTML = options.trustsHTML
    settings.formulaCacheFolder = options.formulaCacheFolder
    settings.katex = katex
    settings.formulaPress = press
    settings.readFile = notebooks.fileReader(of: page.notebook)
    settings.surroundings =
      PageLinks(map: map, files: files, folder: folder, page: page, siteTitle: title)
      .surroundings
    return PageRenderer(settings: settings).parts(of: executed)
  }
}
