print(self)  // error: self
