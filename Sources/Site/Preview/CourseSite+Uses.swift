extension CourseSite {
  /// Kinds of files that pages are made of without naming them in a link.
  private static let kinds = [".md", ".bib", ".tex", ".mustache"]

  /// Whether a page may look otherwise when a file of the course changes, comes or goes.
  ///
  /// Editors leave files of their own in the folder, for a moment or longer.
  func uses(_ path: String) -> Bool {
    path == SiteConfiguration.fileName || path == "favicon.svg"
      || Self.kinds.contains { path.hasSuffix($0) } || files.isNamed(path)
  }
}
