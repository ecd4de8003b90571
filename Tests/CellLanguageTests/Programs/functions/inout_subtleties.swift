struct S { var a = [1, 2, 3]; var b = 5 }
func addAll(_ xs: inout [Int], _ n: Int) { for i in xs.indices { xs[i] += n } }
func both(_ x: inout Int, _ y: inout Int) { x += 1; y *= 2 }
func run() {
  var s = S()
  addAll(&s.a, 10)
  both(&s.a[0], &s.b)
  print(s)
  var d = ["k": [1]]
  d["k"]!.append(2)
  addAll(&d["k"]!, 5)
  d["new", default: []].append(9)
  print(d["k"]!, d["new"]!)
  var t = (1, [2])
  t.1.append(3)
  both(&t.0, &s.b)
  print(t, s.b)
  var o: Int? = 4
  o? += 1
  o! *= 2
  print(o!)
}
run()
