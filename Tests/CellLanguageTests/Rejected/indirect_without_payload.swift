enum Tree {
  indirect case node(Tree), leaf // error: indirect
}
