protocol Q { init(n: Int) }
class A: Q { required init(n: Int) {} }
final class F: Q { init(n: Int) {} }
class K: Q { 
  init(n: Int) {} // error: required
}
