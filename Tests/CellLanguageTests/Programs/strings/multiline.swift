let poem = """
  Roses are red,
    violets "blue",

  \(1 + 1) lines \
  joined
  """
print(poem)
print(poem.split(separator: "\n").count, poem.count)
print("a\nb\n".split(separator: "\n"), "a\r\nb".count)
