print(type(of: (() -> Int).self), type(of: ((Int) -> () -> Int).self), type(of: (() -> Int).self as Any))
print((() -> Int).self, [() -> Int].self, (() -> Int)?.self)
debugPrint("ab".unicodeScalars)
print("ab".unicodeScalars, String(reflecting: "a\"b".unicodeScalars), ["é".unicodeScalars])
