package import Diagnostics

/// A YAML value with its place in the `.md` file.
package indirect enum YAMLValue: Hashable {
  case scalar(YAMLScalar)
  case list([YAMLValue], SourceRange)
  case mapping([YAMLEntry], SourceRange)

  package var range: SourceRange {
    switch self {
    case .scalar(let scalar): scalar.range
    case .list(_, let range), .mapping(_, let range): range
    }
  }

  package var scalar: YAMLScalar? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar
  }

  /// How a message names the value: as written, or by its shape.
  package var description: String {
    switch self {
    case .scalar(let scalar): scalar.isNull ? "nothing" : "'\(scalar.text)'"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// Text with YAML's reading of it (core schema: only `true` and `false` are booleans).
package struct YAMLScalar: Hashable {
  package var text: String
  /// Written without quotes, so that `true` and `3` aren't text.
  package var isPlain: Bool
  package var range: SourceRange

  package var isNull: Bool { isPlain && ["", "~", "null", "Null", "NULL"].contains(text) }

  package var bool: Bool? {
    guard isPlain else { return nil }
    switch text {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: return nil
    }
  }

  package var number: Double? {
    guard isPlain, text.utf8.allSatisfy({ Ascii.isDigit($0) || "+-.eE".utf8.contains($0) }) else {
      return nil
    }
    return Double(text)
  }
}

/// A key with its value.
package struct YAMLEntry: Hashable {
  package var key: String
  package var keyRange: SourceRange
  package var value: YAMLValue
}
