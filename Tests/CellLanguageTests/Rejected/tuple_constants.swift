struct Box {
  let (a, b) = (1, 2) // error: unsupported
}
print(Box().a)
