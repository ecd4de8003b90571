extension Prelude {
  static let result = #"""
    enum Result<Success, Failure: Error> {
      case success(Success)
      case failure(Failure)
    }
    extension Result {
      func map<NewSuccess>(_ transform: (Success) -> NewSuccess) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return .success(transform(value))
        case .failure(let error): return .failure(error)
        }
      }
      func mapError<NewFailure: Error>(
        _ transform: (Failure) -> NewFailure
      ) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return .failure(transform(error))
        }
      }
      func flatMap<NewSuccess>(
        _ transform: (Success) -> Result<NewSuccess, Failure>
      ) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return transform(value)
        case .failure(let error): return .failure(error)
        }
      }
      func flatMapError<NewFailure: Error>(
        _ transform: (Failure) -> Result<Success, NewFailure>
      ) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return transform(error)
        }
      }
      func get() throws(Failure) -> Success {
        switch self {
        case .success(let value): return value
        case .failure(let error): throw error
        }
      }
      init(catching body: () throws(Failure) -> Success) {
        do throws(Failure) {
          self = .success(try body())
        } catch {
          self = .failure(error)
        }
      }
    }
    extension Result: Equatable where Success: Equatable, Failure: Equatable {
      static func == (lhs: Result<Success, Failure>, rhs: Result<Success, Failure>) -> Bool {
        switch (lhs, rhs) {
        case (.success(let l), .success(let r)): return l == r
        case (.failure(let l), .failure(let r)): return l == r
        default: return false
        }
      }
    }
    extension Result: Hashable where Success: Hashable, Failure: Hashable {
      func hash(into hasher: inout Hasher) {
        switch self {
        case .success(let value):
          hasher._combine(0)
          hasher.combine(value)
        case .failure(let error):
          hasher._combine(1)
          hasher.combine(error)
        }
      }
    }
    """#
}
