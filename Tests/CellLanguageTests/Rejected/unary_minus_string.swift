print(-"a")  // error: -
