/// Near misses: the candidate a user most likely meant.
public enum Suggestion {
  /// The candidate closest to `name`, or nil when none is close enough to be a slip of the hand.
  ///
  /// Ties go to the candidate that comes first, so the order given decides, never a hash.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    // Any other letter is one edit away from a name of one letter.
    let limit = name.count < 2 ? 0 : max(1, (name.count + 1) / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates where candidate != name {
      let distance = editDistance(name.lowercased(), candidate.lowercased())
      if distance <= limit, distance < best?.distance ?? .max {
        best = (distance, candidate)
      }
    }
    return best?.candidate
  }

  /// Edits (insert, delete, replace, swap neighbours) that turn one text into the other.
  ///
  /// Source: optimal string alignment; Boytsov (2011), "Indexing methods for approximate dictionary
  /// searching", section 2.2.
  static func editDistance(_ a: String, _ b: String) -> Int {
    let a = Array(a)
    let b = Array(b)
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let change = a[i - 1] == b[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
