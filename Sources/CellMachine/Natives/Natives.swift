/// A function of the machine that the prelude names by `@native("name")`.
package struct Native: Sendable {
  package let name: String
  /// Work of a call, before what the native burns itself.
  package let cost: Int
  package let body: @Sendable (NativeCall) -> Void

  package init(_ name: String, cost: Int = 8, _ body: @escaping @Sendable (NativeCall) -> Void) {
    self.name = name
    self.cost = cost
    self.body = body
  }
}

/// All natives; each subject has a list of its own in a file of its own.
package enum Natives {
  package static let table: [String: Native] = {
    var table: [String: Native] = [:]
    for list in lists {
      for native in list { table[native.name] = native }
    }
    return table
  }()

  /// Every subject's list, one a line.
  private static var lists: [[Native]] {
    [
      arrays,
      floats,
      formatting,
      integers,
      maths,
      objects,
      output,
      strings,
      tables,
    ]
  }
}
