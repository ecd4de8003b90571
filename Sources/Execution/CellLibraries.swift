internal import CellLanguage

/// The libraries that cells can use.
enum CellLibraries {
  static let bound: [BoundLibrary] = []
}
