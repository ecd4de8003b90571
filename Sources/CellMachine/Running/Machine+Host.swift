extension Machine {
  /// Whether values of a runtime type are a library's own.
  package func isHost(_ type: TypeID) -> Bool {
    if case .host = types[type].kind { return true }
    return false
  }
}
