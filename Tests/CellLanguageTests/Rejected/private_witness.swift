protocol Named { func name() -> String }
struct S: Named {
  private func name() -> String { "s" }  // error: private
}
