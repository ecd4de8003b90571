public import Execution

/// A package whose program prints what a notebook prints.
public struct TangledPackage: Sendable {
  public struct File: Sendable {
    /// From the package's folder.
    public let path: String
    public let text: String
  }

  public let files: [File]

  /// - Parameters:
  ///   - plan: The notebook's, without mistakes.
  ///   - notebook: The file's name, such as `lecture.md`.
  ///   - lectern: The path of Lectern's own package.
  public init(_ plan: RunPlan, notebook: String, lectern: String) {
    let name = TangledPackage.name(of: notebook)
    files = [
      File(path: "Package.swift", text: TangledPackage.manifest(name, lectern: lectern)),
      File(path: "Sources/main.swift", text: MainFile(plan, name: notebook).text),
    ]
  }

  /// A name for the package: that of the notebook, of letters, digits and `-` alone.
  static func name(of notebook: String) -> String {
    let stem = notebook.hasSuffix(".md") ? String(notebook.dropLast(3)) : notebook
    let name = stem.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return name.contains { $0 != "-" } ? String(name) : "notebook"
  }

  private static func manifest(_ name: String, lectern: String) -> String {
    // SwiftPM calls a package at a path by its folder.
    let folder = lectern.split(separator: "/").last.map(String.init) ?? "lectern"
    let products = ["CellSupport", "Flows", "Plots"].map {
      "        .product(name: \"\($0)\", package: \"\(escaped(folder))\"),\n"
    }
    // The module is `main`, which is what cells print before the names of their types. Functions
    // of a notebook use its variables, which version 6 of the language forbids in a main file.
    return """
      // swift-tools-version: 6.1
      import PackageDescription

      let package = Package(
        name: "\(name)",
        platforms: [.macOS(.v15)],
        products: [.executable(name: "\(name)", targets: ["main"])],
        dependencies: [.package(path: "\(escaped(lectern))")],
        targets: [
          .executableTarget(
            name: "main",
            dependencies: [
      \(products.map { "      " + $0 }.joined())        ],
            path: "Sources")
        ],
        swiftLanguageModes: [.v5]
      )

      """
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
      .split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
  }
}
