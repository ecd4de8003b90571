print("cafe\u{301}".contains("é"), "café".contains("e"), "cafe\u{301}".contains("fe\u{301}"), "abc".contains("bc"))
