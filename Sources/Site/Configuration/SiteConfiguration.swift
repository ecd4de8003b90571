public import Diagnostics
public import Notebooks

/// What `lectern.yml` says of a course; everything has a default.
public struct SiteConfiguration: Sendable {
  /// The file's name in the course's folder.
  public static let fileName = "lectern.yml"

  /// A page in the order of the navigation.
  public struct Entry: Hashable, Sendable {
    /// The notebook's path from the course's folder.
    public var notebook: String
    public var isNumbered = true
    public var range: SourceRange
  }

  /// Pages under one title.
  public struct Part: Hashable, Sendable {
    /// Nil for pages that belong to no part.
    public var title: String?
    public var entries: [Entry] = []
  }

  /// An address that leads elsewhere.
  public struct Redirect: Hashable, Sendable {
    /// From the site's root.
    public var from: String
    /// A notebook, a page, or an address.
    public var target: String
    public var range: SourceRange
  }

  public var title: String?
  public var subtitle: String?
  public var description: String?
  /// Where the site will be, with a slash at its end.
  public var baseURL: String?
  /// Empty where the folder's own order holds.
  public var navigation: [Part] = []
  public var numbersPages = false
  public var theme = SiteTheme()
  public var redirects: [Redirect] = []
  /// Markdown at the foot of every page.
  public var footer: String?
  /// Where the sources are kept.
  public var repository: String?
  public var hasSearch = true
  /// Paths of files and folders that are left out.
  public var excluded: [String] = []
  /// What holds for all notebooks that say nothing else.
  public var defaults = FrontMatter()
  /// The file it was read from, if there is one.
  public var file: SourceFile?

  public init() {}
}

/// Colours of pages in place of our own.
public struct SiteTheme: Hashable, Sendable {
  /// CSS colours by the name of their variable.
  public var light: [String: String] = [:]
  public var dark: [String: String] = [:]

  /// The variables that may be set.
  static let names = [
    "alert", "important", "ink", "link", "muted", "panel", "paper", "rule", "tip", "warning",
  ]
  /// Those of them that colour text.
  static let textNames: Set<String> = [
    "alert", "important", "ink", "link", "muted", "tip", "warning",
  ]
  /// The backgrounds of pages without a theme.
  static let lightPaper = "#ffffff"
  static let darkPaper = "#14171c"
}
