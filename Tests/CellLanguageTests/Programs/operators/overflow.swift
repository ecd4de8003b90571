let m = Int.max
print(m &+ 1)
print(Int.min &- 1)
print(m &* 2)
let u: UInt8 = 250
print(u &+ 10, u &* 3, UInt8(3) &- 5)
print(m.addingReportingOverflow(1))
print(u.subtractingReportingOverflow(251))
print(Int32.max.multipliedReportingOverflow(by: 2))
var five = 5, low = Int8.min
five -= Int(u) - 250
print(low.dividedReportingOverflow(by: low / 127), five.dividedReportingOverflow(by: five - 5))
var x: Int8 = 120
x &+= 10
print(x)
