let d = ["a": 1]
let n: Int = d["a"] // error: must be unwrapped
