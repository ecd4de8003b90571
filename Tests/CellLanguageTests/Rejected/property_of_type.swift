print(String.count) // error: instance
