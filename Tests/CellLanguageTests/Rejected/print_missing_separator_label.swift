print(1, 2, seperator: ",")  // error: separator
