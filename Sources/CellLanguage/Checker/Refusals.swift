/// What Swift has and a cell doesn't, by name, with the reason a reader is given.
enum Refusals {
  static let types: [String: String] = [
    "Codable": "cells can't read or write files, so nothing needs encoding",
    "Encodable": "cells can't read or write files, so nothing needs encoding",
    "Decodable": "cells can't read or write files, so nothing needs decoding",
    "UnsafePointer": "cells can't touch raw memory",
    "UnsafeMutablePointer": "cells can't touch raw memory",
    "UnsafeRawPointer": "cells can't touch raw memory",
    "UnsafeBufferPointer": "cells can't touch raw memory",
    "UnsafeMutableBufferPointer": "cells can't touch raw memory",
    "Task": "cells run one after the other, so there is no concurrency",
    "SIMD2": "use a struct of two fields or a Tensor",
    "SIMD4": "use a struct of four fields or a Tensor",
    "FileManager": "cells can't reach files",
    "URL": "cells can't reach files or the network",
    "URLSession": "cells can't reach the network",
    "Process": "cells can't start programs",
    "Date": "a cell's output may not depend on the time",
    "UUID": "a cell's output may not depend on chance; use the notebook's seeded randomness",
    "SystemRandomNumberGenerator":
      "a cell's output may not depend on chance; use the notebook's seeded randomness",
    "Float16": "use Float or Double",
    "Float80": "use Double",
    "Mirror": "values can't be inspected at run time",
  ]

  static let names: [String: String] = [
    "readLine": "cells have no input",
    "exit": "a cell can't end the process",
    "arc4random": "a cell's output may not depend on chance; use the notebook's seeded randomness",
    "DispatchQueue": "cells run one after the other, so there is no concurrency",
    "withUnsafePointer": "cells can't touch raw memory",
    "withUnsafeMutablePointer": "cells can't touch raw memory",
    "unsafeBitCast": "cells can't touch raw memory",
    "NSString": "use String",
    "Thread": "cells run one after the other, so there is no concurrency",
  ]
}
