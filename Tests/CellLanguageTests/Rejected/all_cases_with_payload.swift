enum E: CaseIterable { // error: allCases
  case a(Int), b
}
