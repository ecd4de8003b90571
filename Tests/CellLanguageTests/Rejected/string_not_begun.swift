print(max("XX. OO. ..., "")  // error: string literal
