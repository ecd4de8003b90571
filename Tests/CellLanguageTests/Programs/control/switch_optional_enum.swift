enum Op { case add, sub }
func f(_ o: Op?) -> String {
  switch o {
  case .add: "add"
  case .sub?: "sub"
  case nil: "none"
  }
}
print(f(.add), f(.sub), f(nil))
