struct O {
  private enum State { case off }
  private var hidden = State.off
  var state: State = .off // error: private
}
