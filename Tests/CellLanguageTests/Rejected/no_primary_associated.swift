protocol Box { associatedtype T }
struct S: Box { typealias T = Int }
let x: any Box<Int> = S() // error: primary
