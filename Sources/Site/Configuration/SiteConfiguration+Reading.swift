public import Diagnostics
internal import Notebooks

extension SiteConfiguration {
  static let keys = [
    "author", "base-url", "bibliography", "description", "exclude", "execute", "footer", "lang",
    "macros", "navigation", "number-pages", "number-sections", "redirects", "repository", "search",
    "smart-punctuation", "solutions", "subtitle", "theme", "title", "toc",
  ]

  /// Keys that mean what they mean in a notebook, for all notebooks.
  private static let shared: Set<String> = [
    "author", "bibliography", "execute", "lang", "macros", "number-sections", "smart-punctuation",
    "solutions", "toc",
  ]

  /// Reads `lectern.yml`; what can't be read has its default, and is complained about.
  public static func read(
    _ file: SourceFile
  ) -> (configuration: SiteConfiguration, diagnostics: [Diagnostic]) {
    var complaints = Complaints(in: file)
    var configuration = SiteConfiguration()
    configuration.file = file
    configuration.numbersPages = true
    let entries = YAMLSource(file).entries(named: "configuration value", &complaints)
    configuration.defaults = FrontMatter(
      entries.filter { shared.contains($0.key) }, &complaints)
    for entry in entries where !shared.contains(entry.key) {
      configuration.apply(entry, &complaints)
    }
    if let punctuation = configuration.defaults.punctuation { configuration.apply(punctuation) }
    return (configuration, complaints.diagnostics.inSourceOrder())
  }

  private mutating func apply(_ entry: YAMLEntry, _ complaints: inout Complaints) {
    switch entry.key {
    case "title": title = complaints.text(entry)
    case "subtitle": subtitle = complaints.text(entry)
    case "description": description = complaints.text(entry)
    case "base-url": baseURL = Self.readBaseURL(entry, &complaints)
    case "navigation": readNavigation(entry, &complaints)
    case "number-pages": numbersPages = complaints.bool(entry) ?? true
    case "theme": readTheme(entry, &complaints)
    case "redirects": readRedirects(entry, &complaints)
    case "footer": footer = complaints.text(entry)
    case "repository": repository = Self.readAddress(entry, &complaints)
    case "search": hasSearch = complaints.bool(entry) ?? true
    case "exclude": excluded = complaints.texts(entry) ?? []
    default: Self.complainAboutKey(entry, Self.keys, in: SiteConfiguration.fileName, &complaints)
    }
  }

  private mutating func apply(_ punctuation: SmartPunctuation) {
    title = title.map(punctuation.callAsFunction)
    subtitle = subtitle.map(punctuation.callAsFunction)
    description = description.map(punctuation.callAsFunction)
    for index in navigation.indices {
      navigation[index].title = navigation[index].title.map(punctuation.callAsFunction)
    }
  }

  private static func complainAboutKey(
    _ entry: YAMLEntry, _ keys: [String], in place: String, _ complaints: inout Complaints
  ) {
    let near = Suggestion.nearest(to: entry.key, among: keys)
    complaints.warning(
      "unknown-key", "\(place) has no key '\(entry.key)'; it has no effect", at: entry.keyRange,
      help: near.map { "did you mean '\($0)'?" })
  }

  // MARK: Addresses

  private static func readAddress(_ entry: YAMLEntry, _ complaints: inout Complaints) -> String? {
    guard let text = complaints.text(entry) else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://"),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"<>".utf8.contains($0) })
    else {
      complaints.error(
        "option-value",
        "'\(entry.key)' must be an address that begins with https:// or http://, got '\(text)'",
        at: entry.value.range)
      return nil
    }
    return text
  }

  private static func readBaseURL(_ entry: YAMLEntry, _ complaints: inout Complaints) -> String? {
    readAddress(entry, &complaints).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  private mutating func readRedirects(_ entry: YAMLEntry, _ complaints: inout Complaints) {
    guard case .mapping(let entries, _) = entry.value else {
      return Self.mismatch(entry, "a mapping of old addresses to notebooks", &complaints)
    }
    for redirect in entries {
      guard let target = complaints.text(redirect) else { continue }
      redirects.append(Redirect(from: redirect.key, target: target, range: redirect.keyRange))
    }
  }

  private static func mismatch(
    _ entry: YAMLEntry, _ expected: String, _ complaints: inout Complaints
  ) {
    complaints.error(
      "option-value",
      "'\(entry.key)' must be \(expected), got \(entry.value.description)", at: entry.value.range)
  }

  // MARK: Navigation

  private mutating func readNavigation(_ entry: YAMLEntry, _ complaints: inout Complaints) {
    guard case .list(let values, _) = entry.value else {
      return Self.mismatch(entry, "a list of notebooks and parts", &complaints)
    }
    for value in values {
      if case .mapping(let entries, let range) = value,
        entries.contains(where: { $0.key == "part" || $0.key == "pages" })
      {
        readPart(entries, range, &complaints)
      } else if let page = Self.page(value, &complaints) {
        if navigation.last?.title != nil || navigation.isEmpty { navigation.append(Part()) }
        navigation[navigation.count - 1].entries.append(page)
      }
    }
  }

  private mutating func readPart(
    _ entries: [YAMLEntry], _ range: SourceRange, _ complaints: inout Complaints
  ) {
    var part = Part(title: "")
    for entry in entries {
      switch entry.key {
      case "part": part.title = complaints.text(entry) ?? ""
      case "pages":
        guard case .list(let values, _) = entry.value else {
          Self.mismatch(entry, "a list of notebooks", &complaints)
          continue
        }
        part.entries = values.compactMap { Self.page($0, &complaints) }
      default: Self.complainAboutKey(entry, ["part", "pages"], in: "a part", &complaints)
      }
    }
    if part.title?.isEmpty == true {
      complaints.error("option-value", "a part needs a title ('part: Title')", at: range)
    }
    navigation.append(part)
  }

  /// `intro.md`, or `{page: intro.md, numbered: false}`.
  private static func page(_ value: YAMLValue, _ complaints: inout Complaints) -> Entry? {
    switch value {
    case .scalar(let scalar) where !scalar.isNull:
      return Entry(notebook: scalar.text, range: scalar.range)
    case .mapping(let entries, let range):
      var found: Entry?
      var isNumbered = true
      for entry in entries {
        switch entry.key {
        case "page":
          found = complaints.text(entry).map { Entry(notebook: $0, range: entry.value.range) }
        case "numbered": isNumbered = complaints.bool(entry) ?? true
        default:
          complainAboutKey(
            entry, ["page", "numbered", "part", "pages"], in: "a page of the navigation",
            &complaints)
        }
      }
      found?.isNumbered = isNumbered
      if found == nil {
        complaints.error("option-value", "this entry names no notebook ('page: a.md')", at: range)
      }
      return found
    case .scalar, .list:
      complaints.error(
        "option-value", "the navigation lists notebooks and parts, got \(value.description)",
        at: value.range)
      return nil
    }
  }

  // MARK: Theme

  private mutating func readTheme(_ entry: YAMLEntry, _ complaints: inout Complaints) {
    guard case .mapping(let schemes, _) = entry.value else {
      return Self.mismatch(entry, "a mapping with 'light' and 'dark'", &complaints)
    }
    for scheme in schemes {
      switch scheme.key {
      case "light":
        theme.light = Self.colors(scheme, paper: SiteTheme.lightPaper, &complaints)
      case "dark":
        theme.dark = Self.colors(scheme, paper: SiteTheme.darkPaper, &complaints)
      default: Self.complainAboutKey(scheme, ["light", "dark"], in: "the theme", &complaints)
      }
    }
  }

  /// - Parameter paper: The background where the entry names none.
  private static func colors(
    _ entry: YAMLEntry, paper: String, _ complaints: inout Complaints
  ) -> [String: String] {
    guard case .mapping(let colors, _) = entry.value else {
      mismatch(entry, "a mapping of colours", &complaints)
      return [:]
    }
    var found: [String: String] = [:]
    for color in colors {
      guard SiteTheme.names.contains(color.key) else {
        complainAboutKey(color, SiteTheme.names, in: "the theme", &complaints)
        continue
      }
      guard let text = complaints.text(color) else { continue }
      guard isColor(text) else {
        complaints.error(
          "option-value", "'\(color.key)' must be a colour such as \"#0f55a5\", got '\(text)'",
          at: color.value.range)
        continue
      }
      found[color.key] = text
    }
    let background = found["paper"] ?? paper
    for color in colors {
      guard let text = found[color.key], SiteTheme.textNames.contains(color.key),
        let ratio = Contrast.ratio(text, background), ratio < Contrast.textMin
      else { continue }
      complaints.warning(
        "low-contrast",
        "text in '\(color.key)' has a contrast of \((ratio * 10).rounded(.down) / 10):1 to the page, "
          + "less than \(Contrast.textMin):1", at: color.value.range,
        help: "choose a colour further from \(background)")
    }
    return found
  }

  private static func isColor(_ text: String) -> Bool {
    text.hasPrefix("#") && (text.utf8.count == 4 || text.utf8.count == 7)
      && text.dropFirst().allSatisfy(\.isHexDigit)
  }
}
