extension Diagnostic {
  /// Mistakes after which a file isn't a notebook to speak of: no page is made of it.
  private static let unreadableIDs: Set<String> = [
    "empty-file", "no-lectern-package", "no-notebooks", "not-utf8", "unclosed-fence",
    "unclosed-front-matter", "unreadable-file", "unwritable-file", "yaml-syntax",
  ]

  /// Whether the file can't be read as what it should be, or can't be written.
  public var isUnreadable: Bool { severity == .error && Self.unreadableIDs.contains(id) }
}
