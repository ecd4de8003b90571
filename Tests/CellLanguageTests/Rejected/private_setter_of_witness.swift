protocol Level { var level: Int { get set } }
class C: Level {
  private(set) var level = 1  // error: setter
}
