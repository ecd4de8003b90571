enum Action: Hashable { case none, run(() -> Void) } // error: conform
print(Action.none == .none)
