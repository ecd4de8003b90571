/// Whether a page has the solutions of its exercises.
public enum SolutionDisplay: String, Hashable, Sendable, CaseIterable {
  /// Nothing of them reaches the page.
  case hide
  /// Folded away.
  case fold
  /// Unfolded.
  case show
}
