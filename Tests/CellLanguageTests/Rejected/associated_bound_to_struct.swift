protocol Box {
  associatedtype T: Int // error: protocol
}
