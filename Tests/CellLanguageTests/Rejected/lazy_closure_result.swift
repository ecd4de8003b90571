struct Text {
  lazy var size = { 3 }()
  lazy var words: String = {
    print("made")
    return 1  // error: type
  }()
}
