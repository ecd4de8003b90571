let a = "tab\tquote\"backslash\\ newline\\n"
let b = """
  first
    indented
  last "quoted"
  """
let c = #"raw \n \(no)"#
let d = #"raw \#(1 + 1)"#
let e = "\u{41}\u{E9}\u{1F600}"
print(a)
print(b)
print(c, d, e)
let long = """
  one \
  line
  """
print(long)
