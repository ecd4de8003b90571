import UIKit  // error: UIKit
let view = UIView()
print(view.frame)
