import RandomPrograms

/// Makes programs out of others: pieces are dropped, doubled, exchanged and replaced, so that most of
/// what comes out still parses and some of it still checks.
struct Mutator {
  private var random: RandomSource
  /// The pieces of all programs that there are.
  private let corpus: [[Substring]]

  private static let numbers: [Substring] = [
    "0", "1", "-1", "2", "63", "64", "255", "256", "1_000_000", "9223372036854775807",
    "-9223372036854775808", "0.0", "-0.0", "1e308", "5e-324", "Double.nan", "Int.max", "Int.min",
    "nil",
    "\"\"", "[]", "[:]", "\"\\u{301}\"", "()",
  ]

  init(_ programs: [String], seed: UInt64) {
    random = RandomSource(seed: seed)
    corpus = programs.map(Self.pieces)
  }

  /// Words, numbers, blanks and single marks.
  private static func pieces(_ text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    func kind(_ character: Character) -> Int {
      character.isLetter || character.isNumber || character == "_" ? 0 : character == " " ? 1 : 2
    }
    while start < text.endIndex {
      var end = text.index(after: start)
      let first = kind(text[start])
      if first != 2 {
        while end < text.endIndex, kind(text[end]) == first { end = text.index(after: end) }
      }
      pieces.append(text[start..<end])
      start = end
    }
    return pieces
  }

  private mutating func below(_ count: Int) -> Int { random.below(count) }

  mutating func next() -> String {
    guard !corpus.isEmpty else { return "" }
    var program = corpus[below(corpus.count)]
    for _ in 0...below(4) { mutate(&program) }
    return program.joined()
  }

  private mutating func mutate(_ program: inout [Substring]) {
    guard !program.isEmpty else { return }
    let other = corpus[below(corpus.count)]
    let from = below(program.count)
    let to = min(program.count, from + 1 + below(12))
    switch below(8) {
    case 0: program.removeSubrange(from..<to)
    case 1: program.insert(contentsOf: program[from..<to], at: below(program.count))
    case 2: program[from] = Self.numbers[below(Self.numbers.count)]
    case 3 where !other.isEmpty: program[from] = other[below(other.count)]
    case 4 where !other.isEmpty:
      let start = below(other.count)
      program.replaceSubrange(
        from..<to, with: other[start..<min(other.count, start + 1 + below(40))])
    case 5: program.swapAt(from, below(program.count))
    case 6: renameWord(of: &program)
    default: program[from] = program[below(program.count)]
    }
  }

  /// One word for another of the same program: what comes out often still checks.
  private mutating func renameWord(of program: inout [Substring]) {
    let words = program.indices.filter { program[$0].first?.isLetter == true }
    guard !words.isEmpty else { return }
    program[words[below(words.count)]] = program[words[below(words.count)]]
  }
}
