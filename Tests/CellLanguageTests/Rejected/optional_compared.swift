let opt: Int? = 3
if opt > 2 {} // error: must be unwrapped
