indirect struct S {}  // error: indirect
