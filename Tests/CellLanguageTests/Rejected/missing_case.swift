enum Light { case red, amber, green }
func go(_ l: Light) -> Bool {
  switch l {  // error: amber
  case .red: return false
  case .green: return true
  }
}
print(go(.red))
