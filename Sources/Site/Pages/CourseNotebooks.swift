internal import Diagnostics
internal import FoundationEssentials
internal import Notebooks
internal import Rendering

/// The notebooks of a course, read as its configuration says; nothing is written.
struct CourseNotebooks: Sendable {
  let folder: CourseFolder
  let configuration: SiteConfiguration

  /// Reads the configuration and finds the notebooks, without reading any of them.
  ///
  /// - Parameters:
  ///   - only: The one notebook that counts, which the configuration's navigation may leave out; nil
  ///     takes all.
  ///   - output: A folder of pages, which isn't part of the course even if it lies in it.
  ///   - problems: What is wrong with the configuration.
  ///   - sources: Gets the configuration's file, if there is one.
  /// - Throws: What makes a course impossible: a folder that can't be read, or holds no notebooks.
  init(
    _ path: String, only: String? = nil, output: String? = nil, _ problems: inout [Diagnostic],
    _ sources: inout [SourceFile]
  ) throws(Diagnostic) {
    let configurationPath = SourceFile.path(of: SiteConfiguration.fileName, in: path)
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
    if only != nil { configuration.navigation = [] }
    self.configuration = configuration
    folder = try CourseFolder(path, excluding: configuration.excluded, only: only, output: output)
    guard !folder.notebooks.isEmpty else {
      throw Diagnostic(
        "no-notebooks", "the folder holds no notebooks", path: path,
        help: "notebooks are files that end in '.md'")
    }
  }

  /// The path of a notebook as the user would give it.
  func path(of notebook: String) -> String {
    SourceFile.path(of: notebook, in: folder.path)
  }

  /// Reads a notebook, given by its path from the folder.
  func read(_ name: String) -> (notebook: Notebook?, diagnostics: [Diagnostic]) {
    let path = path(of: name)
    guard let bytes = FileBytes.read(path) else {
      return (nil, [Diagnostic("unreadable-file", "the file can't be read", path: path)])
    }
    return Notebook.read(
      bytes: bytes, path: path, defaults: defaults(of: name), readFile: fileReader(of: name))
  }

  /// What the configuration says for a notebook that doesn't say it itself.
  func defaults(of name: String) -> FrontMatter {
    var defaults = configuration.defaults
    // Its files lie beside the configuration, not beside the notebook.
    let root = SitePath.toRoot(from: name)
    defaults.bibliography = defaults.bibliography.map { $0.hasPrefix("/") ? $0 : root + $0 }
    return defaults
  }

  /// Gives files by their paths from a notebook's folder.
  func fileReader(of notebook: String) -> @Sendable (String) -> [UInt8]? {
    let base = SitePath.folder(of: notebook)
    let folder = folder
    return { path in
      if path.hasPrefix("/") { return FileBytes.read(path) }
      return SitePath.resolve(path, from: base).flatMap { folder.bytes($0) }
    }
  }
}
