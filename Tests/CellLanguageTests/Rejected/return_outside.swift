return 1  // error: return
