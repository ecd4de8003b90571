func later(_ f: @escaping () -> Void) { f() }
class Timer {
  func tick() {}
  func start() {
    later { [weak self] in tick() }  // error: self?.
  }
}
Timer().start()
