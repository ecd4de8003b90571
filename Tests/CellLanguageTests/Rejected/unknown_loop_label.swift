outer: for i in 0..<2 {
  for j in 0..<2 where i == j { break outter }  // error: outer
}
