3 = 4  // error: assign
