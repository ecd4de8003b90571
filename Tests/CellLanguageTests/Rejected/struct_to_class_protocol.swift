protocol Observer: AnyObject { func notify() }
struct Printer: Observer {  // error: classes
  func notify() {}
}
Printer().notify()
