internal import Synchronization

/// Sets formulas for many pages: keeps engines ready, and the formulas that were set last.
///
/// Loading KaTeX takes tens of milliseconds, which a site shouldn't pay for every page.
public final class FormulaPress: Sendable {
  private struct State {
    /// Engines that no thread uses now.
    var idle: [Idle] = []
    var remembered: [Formula: TypesetFormula] = [:]
  }

  private let state = Mutex(State())
  /// So many formulas that a course's are all kept, and so few that ten thousand pages take no more
  /// memory than a hundred.
  private static let rememberedMax = 2048
  /// A longer formula is rarely met twice.
  private static let markupBytesMax = 16_384

  public init() {}

  func remembered(_ formula: Formula) -> TypesetFormula? {
    state.withLock { $0.remembered[formula] }
  }

  func remember(_ result: TypesetFormula, for formula: Formula) {
    if case .markup(let markup) = result, markup.utf8.count > Self.markupBytesMax { return }
    state.withLock { state in
      // What is kept decides how long a page takes, never what it says.
      if state.remembered.count >= Self.rememberedMax { state.remembered.removeAll() }
      state.remembered[formula] = result
    }
  }

  func typeset(
    _ formulas: [Formula], _ katex: KaTeX
  ) throws(JavaScriptEngine.Failure) -> [TypesetFormula] {
    let typesetter: KaTeX.Typesetter
    if let idle = take() { typesetter = idle } else { typesetter = try KaTeX.Typesetter(katex) }
    let results = typesetter.typeset(formulas)
    give(back: typesetter)
    return results
  }

  private func take() -> KaTeX.Typesetter? {
    state.withLock { $0.idle.popLast()?.typesetter }
  }

  private func give(back typesetter: KaTeX.Typesetter) {
    let idle = Idle(typesetter: typesetter)
    state.withLock { $0.idle.append(idle) }
  }

  /// Unchecked: nobody uses an engine that lies here, and one thread takes it out.
  private struct Idle: @unchecked Sendable {
    let typesetter: KaTeX.Typesetter
  }
}
