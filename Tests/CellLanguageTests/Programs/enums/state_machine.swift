enum State { case idle, running(speed: Int), failed(String)
  mutating func handle(_ e: Event) {
    switch (self, e) {
    case (.idle, .start(let s)): self = .running(speed: s)
    case (.running(let s), .faster): self = s >= 3 ? .failed("too fast") : .running(speed: s + 1)
    case (_, .reset): self = .idle
    default: print("ignored", e, "in", self)
    }
  } }
enum Event { case start(Int), faster, reset }
var s = State.idle
for e in [Event.faster, .start(2), .faster, .faster, .faster, .reset] { s.handle(e); print(s) }
