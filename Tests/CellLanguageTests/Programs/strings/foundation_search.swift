import Foundation
print("The fox".range(of: "FOX", options: .caseInsensitive) != nil)
let s = "abcabc"
if let r = s.range(of: "b", options: .backwards) { print(s[..<r.lowerBound]) }
print("x\ny\n\nz".components(separatedBy: "\n").count)
"x\ny\n\nz\n".enumerateLines { l, stop in print(l); if l == "y" { stop = false } }
print("Hello hello".replacingOccurrences(of: "HELLO", with: "x", options: .caseInsensitive))
print("Hello hello".replacingOccurrences(of: "hello", with: "x", options: [.caseInsensitive, .anchored]))
print("abc".range(of: "bc", options: [.anchored]) == nil, "abc".range(of: "bc", options: [.anchored, .backwards]) == nil)
print("Abc".compare("aBC", options: .caseInsensitive) == .orderedSame)
