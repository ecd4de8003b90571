/// How deeply Swift may nest before the Swift parser takes too long.
///
/// To tell a collection literal from a type, the parser looks ahead at each `[`, through all that is
/// inside: every level doubles its time. Code is written by others, so its nesting is looked at first.
public enum SwiftNesting {
  /// Levels of `[`; twenty take a second.
  public static let bracketDepthMax = 16

  /// UTF-8 offset of the first `[` that is nested too deeply, wherever it stands; nil if there is
  /// none.
  public static func excess(in code: String) -> Int? {
    var depth = 0
    var offset = 0
    for byte in code.utf8 {
      if byte == UInt8(ascii: "[") {
        depth += 1
        if depth > bracketDepthMax { return offset }
      } else if byte == UInt8(ascii: "]") {
        depth = max(0, depth - 1)
      }
      offset += 1
    }
    return nil
  }
}
