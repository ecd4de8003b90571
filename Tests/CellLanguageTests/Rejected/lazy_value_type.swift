final class Text {
  lazy var size: Int = "x"  // error: convert
}
