override func f() {}  // error: override
