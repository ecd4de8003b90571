var kept: [() -> Void] = []
func keep(_ f: () -> Void) {
  kept.append(f)  // error: escaping
}
keep {}
