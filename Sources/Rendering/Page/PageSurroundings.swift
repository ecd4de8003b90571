/// What a page takes from the pages and files around it.
public struct PageSurroundings: Sendable {
  /// What an address is for.
  public enum Use: Hashable, Sendable {
    case link, image
  }

  /// Where an address of a notebook leads.
  public struct ResolvedAddress: Hashable, Sendable {
    /// As the page writes it.
    public var url: String
    public var problem: Problem?

    public init(url: String, problem: Problem? = nil) {
      self.url = url
      self.problem = problem
    }
  }

  /// Why an address leads nowhere; the fields are those of a diagnostic.
  public struct Problem: Hashable, Sendable {
    public var id: String
    public var message: String
    public var help: String?

    public init(_ id: String, _ message: String, help: String? = nil) {
      self.id = id
      self.message = message
      self.help = help
    }
  }

  /// Something with a label on another page.
  public struct Target: Hashable, Sendable {
    /// From this page.
    public var address: String
    /// Nil where the number stands alone, or is a title.
    public var word: String?
    public var number: String

    public init(address: String, word: String?, number: String) {
      self.address = address
      self.word = word
      self.number = number
    }
  }

  /// What stands behind the page's title in the browser's list of windows.
  public var siteTitle: String?
  /// The page's number among the pages; it goes before the numbers of sections, figures, formulas.
  public var chapter: String?
  /// Nil leaves the address as it is.
  public var resolve: @Sendable (String, Use) -> ResolvedAddress?
  /// What a label means that this page doesn't have.
  public var target: @Sendable (String) -> Target?
  /// The labels of the other pages, for suggestions.
  public var labels: @Sendable () -> [String]

  public init(
    siteTitle: String?, chapter: String?,
    resolve: @escaping @Sendable (String, Use) -> ResolvedAddress?,
    target: @escaping @Sendable (String) -> Target?,
    labels: @escaping @Sendable () -> [String]
  ) {
    self.siteTitle = siteTitle
    self.chapter = chapter
    self.resolve = resolve
    self.target = target
    self.labels = labels
  }
}
