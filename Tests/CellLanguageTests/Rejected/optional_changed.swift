struct Item { var price = 1 }
var items = ["a": Item()]
items["a"].price += 2 // error: unwrapped
