struct Version: Comparable, CustomStringConvertible {
  var major: Int, minor: Int
  static func < (a: Version, b: Version) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
  var description: String { "\(major).\(minor)" }
}
let vs = [Version(major: 1, minor: 2), Version(major: 0, minor: 9), Version(major: 1, minor: 0)]
print(vs.sorted(), vs.max()!, vs[0] >= vs[2], vs[1] > vs[0], min(vs[0], vs[1]), (vs[1]...vs[0]).contains(vs[2]))
enum Size: Int, Comparable { case s, m, l; static func < (a: Size, b: Size) -> Bool { a.rawValue < b.rawValue } }
print([Size.l, .s, .m].sorted(), Size.s < .l)
enum Auto: Comparable { case a, b(Int), c }
print(Auto.a < .c, Auto.b(1) < .b(2), Auto.c > .b(9), [Auto.c, .b(2), .a, .b(1)].sorted())
