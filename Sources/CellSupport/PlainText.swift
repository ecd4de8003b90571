/// Shown values on a terminal, which ends with a line feed.
package enum PlainText {
  /// Entries in columns that end below one another.
  package static func matrix(_ rows: [[String]]) -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let entries = zip(row, widths).map { text, width in
        String(repeating: " ", count: width - text.count) + text
      }
      return entries.joined(separator: "  ") + "\n"
    }.joined()
  }

  package static func table(header: [String], rows: [[String]]) -> String {
    matrix([header] + rows)
  }

  /// The line that stands for a figure.
  ///
  /// - Parameters:
  ///   - number: Counts the figures of the notebook, from 1.
  ///   - label: The cell's.
  package static func figure(number: Int, label: String?) -> String {
    "figure \(number)" + (label.map { ": \($0)" } ?? "") + "\n"
  }
}
