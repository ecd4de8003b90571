import FoundationEssentials

/// Where formulas that have been set are kept between runs.
enum FormulaCacheFolder {
  /// The user's cache folder, by the XDG base directory specification; nil where there is none.
  static var path: String? {
    let environment = ProcessInfo.processInfo.environment
    // A relative path is to be ignored, says the specification.
    if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") {
      return "\(folder)/lectern/formulas"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.cache/lectern/formulas"
  }
}
