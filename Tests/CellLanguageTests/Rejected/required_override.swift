class A { required init(n: Int) {} }
class B: A { init(n: Int) { super.init(n: n) } }  // error: required
