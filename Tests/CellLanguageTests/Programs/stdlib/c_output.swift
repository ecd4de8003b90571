import Foundation
setbuf(stdout, nil)
print("a", terminator: "")
fflush(stdout)
fputs("b\n", stdout)
puts("c")
fflush(nil)
func f(_ stdout: Int) -> Int { stdout + 1 }
print(f(1))
