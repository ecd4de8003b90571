internal import Diagnostics

extension FrontMatter {
  package static let keys = [
    "title", "subtitle", "author", "date", "description", "lecture", "seed", "bibliography", "lang",
    "toc", "number-sections", "execute", "aliases", "macros", "limits", "smart-punctuation",
    "solutions",
  ]

  /// Options of single cells that make no sense for all of them.
  private static let notDefaults: Set<String> = [
    "label", "fig-cap", "fig-subcap", "fig-alt", "tbl-cap", "lst-label", "lst-cap",
    "points",
  ]

  /// - Parameter defaults: What holds where the entries say nothing.
  package init(
    _ entries: [YAMLEntry], defaults: FrontMatter = FrontMatter(), _ complaints: inout Complaints
  ) {
    self = defaults
    for entry in entries { apply(entry, &complaints) }
    if let punctuation {
      title = title.map(punctuation.callAsFunction)
      subtitle = subtitle.map(punctuation.callAsFunction)
      description = description.map(punctuation.callAsFunction)
    }
  }

  private mutating func apply(_ entry: YAMLEntry, _ complaints: inout Complaints) {
    switch entry.key {
    case "title": title = complaints.text(entry)
    case "subtitle": subtitle = complaints.text(entry)
    case "author": authors = readAuthors(entry, &complaints)
    case "date": date = complaints.text(entry)
    case "description": description = complaints.text(entry)
    case "lecture": lecture = complaints.text(entry)
    case "seed": seed = complaints.wholeNumber(entry) ?? 0
    case "bibliography": bibliography = complaints.texts(entry) ?? []
    case "macros": readMacros(entry, &complaints)
    case "lang": language = readLanguage(entry, &complaints) ?? "en"
    case "toc": hasContents = complaints.bool(entry) ?? true
    case "number-sections": numbersSections = complaints.bool(entry) ?? false
    case "smart-punctuation": hasSmartPunctuation = complaints.bool(entry) ?? false
    case "aliases": aliases = complaints.texts(entry) ?? []
    case "solutions":
      solutions =
        complaints.word(entry, SolutionDisplay.allCases.map { ($0.rawValue, $0) }) ?? .hide
    case "limits": limits.read(entry, &complaints)
    case "execute": readDefaults(entry, &complaints)
    default:
      let near = Suggestion.nearest(to: entry.key, among: Self.keys).map { "did you mean '\($0)'?" }
      let isDraft = entry.key == "draft"
      complaints.warning(
        "unknown-key", "front matter has no key '\(entry.key)'; it has no effect",
        at: entry.keyRange,
        help: isDraft ? "begin the file's name with '_' to leave it out of a site" : near)
    }
  }

  /// A name, a list of names, or Quarto's mappings with a `name`.
  private func readAuthors(_ entry: YAMLEntry, _ complaints: inout Complaints) -> [String] {
    let values: [YAMLValue]
    switch entry.value {
    case .list(let list, _): values = list
    default: values = [entry.value]
    }
    let names = values.compactMap { value -> String? in
      switch value {
      case .scalar(let scalar): scalar.isNull ? nil : scalar.text
      case .mapping(let entries, _): entries.first { $0.key == "name" }?.value.scalar?.text
      case .list: nil
      }
    }
    if names.count != values.count {
      complaints.error(
        "option-value",
        "'author' must be a name or a list of names, got \(entry.value.description)",
        at: entry.value.range)
    }
    return names
  }

  private func readLanguage(_ entry: YAMLEntry, _ complaints: inout Complaints) -> String? {
    guard let tag = complaints.text(entry) else { return nil }
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      (2...8).contains(parts.first?.count ?? 0) && parts[0].allSatisfy { $0.isASCII && $0.isLetter }
      && parts.allSatisfy { part in
        (1...8).contains(part.count)
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
    guard isTag else {
      complaints.error(
        "option-value", "'lang' must be a language tag such as 'en' or 'de-CH', got '\(tag)'",
        at: entry.value.range)
      return nil
    }
    return tag
  }

  private mutating func readMacros(_ entry: YAMLEntry, _ complaints: inout Complaints) {
    guard case .mapping(let entries, _) = entry.value else {
      complaints.error(
        "option-value",
        "'macros' must be a mapping of commands to TeX, got \(entry.value.description)",
        at: entry.value.range, help: "write lines such as '  \\R: \\mathbb{R}' below it")
      return
    }
    for entry in entries {
      let name = entry.key.hasPrefix("\\") ? String(entry.key.dropFirst()) : entry.key
      guard !name.isEmpty, name.allSatisfy({ $0.isASCII && $0.isLetter }) else {
        complaints.error(
          "option-value", "a command is a backslash and letters, got '\(entry.key)'",
          at: entry.keyRange)
        continue
      }
      if let body = complaints.text(entry) { macros["\\" + name] = body }
    }
  }

  private mutating func readDefaults(_ entry: YAMLEntry, _ complaints: inout Complaints) {
    guard case .mapping(let entries, _) = entry.value else {
      complaints.error(
        "option-value",
        "'execute' must be a mapping of cell options, got \(entry.value.description)",
        at: entry.value.range)
      return
    }
    for misplaced in entries where Self.notDefaults.contains(misplaced.key) {
      complaints.error(
        "unknown-option", "'\(misplaced.key)' belongs to one cell, not to all",
        at: misplaced.keyRange)
    }
    cellDefaults.apply(entries.filter { !Self.notDefaults.contains($0.key) }, &complaints)
  }
}
