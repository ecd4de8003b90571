struct O { private typealias Number = Int }
let j: O.Number = 1 // error: private
