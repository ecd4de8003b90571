public import Diagnostics
internal import FoundationEssentials
public import Notebooks
public import Rendering
internal import Synchronization

/// The course that a notebook lies in, for a page that is made of this notebook alone.
///
/// The notebook is read, numbered and linked as on the course's site.
public final class CourseAround: Sendable {
  private let notebooks: CourseNotebooks
  /// The notebook's path from the course's folder.
  private let name: String
  /// The pages with their labels; nil until a page asks for them, since all notebooks must be read.
  private let map = Mutex<SiteMap?>(nil)

  /// Nil if no folder above the notebook has a configuration, or the course can't be read.
  public init?(of notebook: String) {
    let path = URL(filePath: notebook).standardizedFileURL.pathComponents
    // The nearest folder counts.
    let depth = (1..<max(path.count, 2)).last { depth in
      let file = URL(filePath: "/").appending(path: path[1..<depth].joined(separator: "/"))
        .appending(path: SiteConfiguration.fileName)
      return FileManager.default.fileExists(atPath: file.path)
    }
    guard let depth, path.count > depth else { return nil }
    // As the user wrote it, where that is possible, for the sake of complaints.
    let name = path[depth...].joined(separator: "/")
    let given = notebook.hasSuffix("/" + name) ? String(notebook.dropLast(name.count + 1)) : nil
    let folder =
      given ?? (notebook == name ? "." : "/" + path[1..<depth].joined(separator: "/"))
    var (problems, sources): ([Diagnostic], [SourceFile]) = ([], [])
    guard let course = try? CourseNotebooks(folder, &problems, &sources),
      course.folder.notebooks.contains(name)
    else { return nil }
    notebooks = course
    self.name = name
  }

  /// Gives files by their paths from the notebook's folder, of the course alone.
  public var readFile: @Sendable (String) -> [UInt8]? { notebooks.fileReader(of: name) }

  /// Reads the notebook with the defaults of the course.
  ///
  /// - Parameters:
  ///   - bytes: Of the notebook's file.
  ///   - path: As the user gave it.
  public func read(
    bytes: [UInt8], path: String
  ) -> (notebook: Notebook?, diagnostics: [Diagnostic]) {
    Notebook.read(
      bytes: bytes, path: path, defaults: notebooks.defaults(of: name), readFile: readFile)
  }

  /// What the notebook's page takes from the others.
  public func surroundings(of notebook: Notebook) -> PageSurroundings {
    var problems: [Diagnostic] = []
    let pages = SiteMap(notebooks.configuration, notebooks.folder, &problems).pages
    var page = pages.first { $0.notebook == name } ?? SitePage(notebook: name)
    page.summary = SitePage.Summary(notebook, of: page)
    return PageSurroundings(
      siteTitle: nil, chapter: page.chapter,
      resolve: { url, use in self.resolve(url, use) },
      target: { [page] label in self.surveyed.target(label, from: page) },
      labels: { self.surveyed.sortedLabels })
  }

  /// Only images are looked for: a link to a page that isn't made yet may lead somewhere later.
  private func resolve(
    _ url: String, _ use: PageSurroundings.Use
  ) -> PageSurroundings.ResolvedAddress? {
    guard use == .image, let path = Address.localPath(url), readFile(path) == nil else {
      return nil
    }
    return .init(
      url: url,
      problem: .init(
        "missing-file", "there is no file '\(path)'",
        help: "give its path from this notebook's folder"))
  }

  private var surveyed: SiteMap {
    map.withLock { map in
      if let map { return map }
      var problems: [Diagnostic] = []
      var found = SiteMap(notebooks.configuration, notebooks.folder, &problems)
      for index in found.pages.indices {
        let page = found.pages[index]
        found.pages[index].summary = notebooks.read(page.notebook).notebook.map {
          SitePage.Summary($0, of: page)
        }
      }
      found.collectLabels()
      map = found
      return found
    }
  }
}
