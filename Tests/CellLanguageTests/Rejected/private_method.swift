struct Safe { private func open() -> Int { 7 } }
print(Safe().open())  // error: open
