var xs = [1, 2]
xs += xs
print(xs)
xs.append(contentsOf: xs)
print(xs)
var words = ["a", "b"]
words += words
words.insert(contentsOf: words, at: 1)
print(words)
struct Bag { var items = [0] }
var bag = Bag()
bag.items += bag.items
bag.items.append(bag.items.count)
print(bag.items)
func grow(_ list: inout [Int]) { list += list }
grow(&xs)
print(xs.count)
var text = "ab"
text += text
text.append(text)
print(text)
