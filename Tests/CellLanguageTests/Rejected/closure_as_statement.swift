let x = 1
print(x);
{ print(x) }  // error: alone
