func t(_ s: String) -> Bool { print("eval \(s)"); return true }
func f(_ s: String) -> Bool { print("eval \(s)"); return false }
print(t("a") && f("b"))
print(f("c") && t("d"))
print(t("e") || f("f"))
print(f("g") || t("h"))
print(!t("i"))
var b = true
b.toggle()
print(b)
