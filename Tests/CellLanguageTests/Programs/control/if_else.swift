for n in [-3, 0, 4, 11] {
  if n < 0 {
    print("\(n) negative")
  } else if n == 0 {
    print("zero")
  } else if n % 2 == 0, n > 2 {
    print("\(n) even and above two")
  } else {
    print("\(n) other")
  }
}
