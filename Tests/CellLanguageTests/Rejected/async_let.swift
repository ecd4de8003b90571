func f(_ n: Int) -> Int { n }
print(f("a", 2))  // error: extra
