let p: Pont = 3  // error: Pont
