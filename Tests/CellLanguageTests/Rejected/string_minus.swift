print("abc" - "a")  // error: -
