class P { var x: Int = 0 { didSet { print("P", oldValue, x) } }; var y: Int { get { x * 2 } set { x = newValue / 2 } } }
class Q: P { override var x: Int { didSet { print("Q", x) } }; override var y: Int { get { super.y + 1 } set { super.y = newValue } } }
let q = Q()
q.x = 3
q.y = 10
print(q.x, q.y)
