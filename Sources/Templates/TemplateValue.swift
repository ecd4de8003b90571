/// A value that a template can name.
public indirect enum TemplateValue: Sendable {
  /// Plain text; templates escape it unless they say otherwise.
  case text(String)
  /// HTML that we made. Templates write it with `{{{name}}}`.
  case markup([UInt8])
  case flag(Bool)
  case list([TemplateValue])
  case fields([String: TemplateValue])

  public static func text(_ text: String?) -> TemplateValue {
    text.map { .text($0) } ?? .flag(false)
  }

  /// Whether a section of it is written: by mustache's rules false and empty lists aren't, and by
  /// ours no empty text.
  var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .markup(let bytes): !bytes.isEmpty
    case .flag(let flag): flag
    case .list(let values): !values.isEmpty
    case .fields: true
    }
  }
}
