extension Prelude {
  static let optional = #"""
    @builtin("Optional") enum Optional<Wrapped> {
      case none
      case some(Wrapped)
    }
    extension Optional: ExpressibleByNilLiteral {
      init(_ some: Wrapped) { self = .some(some) }
      init(nilLiteral: ()) { self = .none }
      func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U? {
        switch self {
        case .some(let value): return .some(try transform(value))
        case .none: return .none
        }
      }
      func flatMap<U>(_ transform: (Wrapped) throws -> U?) rethrows -> U? {
        switch self {
        case .some(let value): return try transform(value)
        case .none: return .none
        }
      }
      var unsafelyUnwrapped: Wrapped { self! }
      mutating func take() -> Wrapped? {
        let result = self
        self = nil
        return result
      }
    }
    extension Optional: CustomDebugStringConvertible {
      var debugDescription: String { _description(self) }
    }
    extension Optional: Sendable where Wrapped: Sendable {}
    extension Optional: Equatable where Wrapped: Equatable {
      static func == (lhs: Wrapped?, rhs: Wrapped?) -> Bool {
        switch (lhs, rhs) {
        case (.some(let l), .some(let r)): return l == r
        case (.none, .none): return true
        default: return false
        }
      }
    }
    extension Optional: Hashable where Wrapped: Hashable {
      func hash(into hasher: inout Hasher) {
        switch self {
        case .none: hasher._combine(0)
        case .some(let value):
          hasher._combine(1)
          hasher.combine(value)
        }
      }
    }

    struct _OptionalNilComparisonType: ExpressibleByNilLiteral {
      init(nilLiteral: ()) {}
    }
    extension Optional {
      static func ~= (lhs: _OptionalNilComparisonType, rhs: Wrapped?) -> Bool {
        switch rhs {
        case .some: return false
        case .none: return true
        }
      }
      static func == (lhs: Wrapped?, rhs: _OptionalNilComparisonType) -> Bool {
        switch lhs {
        case .some: return false
        case .none: return true
        }
      }
      static func != (lhs: Wrapped?, rhs: _OptionalNilComparisonType) -> Bool {
        switch lhs {
        case .some: return true
        case .none: return false
        }
      }
      static func == (lhs: _OptionalNilComparisonType, rhs: Wrapped?) -> Bool {
        switch rhs {
        case .some: return false
        case .none: return true
        }
      }
      static func != (lhs: _OptionalNilComparisonType, rhs: Wrapped?) -> Bool {
        switch rhs {
        case .some: return true
        case .none: return false
        }
      }
    }
    func ?? <T>(optional: T?, defaultValue: @autoclosure () throws -> T) rethrows -> T {
      switch optional {
      case .some(let value): return value
      case .none: return try defaultValue()
      }
    }
    func ?? <T>(optional: T?, defaultValue: @autoclosure () throws -> T?) rethrows -> T? {
      switch optional {
      case .some(let value): return value
      case .none: return try defaultValue()
      }
    }
    func ~= <T: Equatable>(a: T, b: T) -> Bool { a == b }
    func ~= <E: Error & Equatable>(a: E, b: any Error) -> Bool {
      guard let other = b as? E else { return false }
      return a == other
    }
    """#
}
