struct K {}
let d = [K(): 1] // error: Hashable
