#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a benchmark took, in milliseconds for one unit of its work.
struct Time {
  var least = Double.infinity
  var median = Double.nan
  /// The least processor time, over all threads.
  var processor = Double.infinity
  /// A number that shows that the right thing was computed.
  var note = ""

  /// Repeats a body until two seconds are over, at least five times, after one that doesn't count.
  ///
  /// - Parameter units: How many units of work, such as training steps, one call does.
  init(units: Int = 1, _ body: () -> String) {
    note = body()
    var times: [Double] = []
    let start = Self.now(CLOCK_MONOTONIC)
    while times.count < 5 || Self.now(CLOCK_MONOTONIC) - start < 2000 {
      let (wall, processor) = (Self.now(CLOCK_MONOTONIC), Self.now(CLOCK_PROCESS_CPUTIME_ID))
      note = body()
      times.append((Self.now(CLOCK_MONOTONIC) - wall) / Double(units))
      self.processor = min(
        self.processor, (Self.now(CLOCK_PROCESS_CPUTIME_ID) - processor) / Double(units))
    }
    times.sort()
    least = times[0]
    median = times[times.count / 2]
  }

  /// The differences of marks, one for each unit of work, but for the first few.
  init(marks: Marks, note: String) {
    self.note = note
    var times: [Double] = []
    for run in marks.runs {
      for index in run.indices.dropFirst(3) {
        times.append(run[index].wall - run[index - 1].wall)
        processor = min(processor, run[index].processor - run[index - 1].processor)
      }
    }
    times.sort()
    least = times.first ?? .nan
    median = times.isEmpty ? .nan : times[times.count / 2]
  }

  /// Milliseconds of a clock.
  static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) * 1e-6
  }
}

/// The times at which something happened, run by run.
final class Marks {
  fileprivate var runs: [[(wall: Double, processor: Double)]] = []

  func begin() { runs.append([]) }

  func mark() {
    runs[runs.count - 1].append(
      (Time.now(CLOCK_MONOTONIC), Time.now(CLOCK_PROCESS_CPUTIME_ID)))
  }

  /// Milliseconds since the first mark.
  var duration: Double {
    runs.first?.first.map { Time.now(CLOCK_MONOTONIC) - $0.wall } ?? 0
  }
}
