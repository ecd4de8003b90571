let lo = 5
var hi = 9
print((lo...hi).count)
hi = 2
for i in lo...hi {  // trap
  print(i)
}
