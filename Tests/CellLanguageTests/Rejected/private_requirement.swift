protocol P {
  private func f()  // error: private
}
