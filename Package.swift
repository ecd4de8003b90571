// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target and the arrows that leave it.
func part(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(_ name: String, _ more: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.target(name: name)] + more,
    resources: resources, swiftSettings: settings)
}

let package = Package(
  name: "lectern",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "lectern", targets: ["lectern"]),
    .library(name: "Flows", targets: ["Flows", "Autodiff", "Tensors", "ElementaryFunctions"]),
    .library(name: "Plots", targets: ["Plots"]),
    .library(name: "CellLanguage", targets: ["CellLanguage"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

    part("Diagnostics"),
    part("ElementaryFunctions"),
    part("Tensors", ["ElementaryFunctions"]),
    part("Autodiff", ["Tensors"]),
    part("Flows", ["Autodiff", "Tensors", "ElementaryFunctions"]),
    part("Plots", ["Tensors"]),
    part("CellMachine", ["Diagnostics", "ElementaryFunctions"]),
    part(
      "CellLanguage",
      [
        "CellMachine", "Diagnostics",
        .product(name: "SwiftOperators", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftParserDiagnostics", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ]),
    part("Bindings", ["Autodiff", "CellLanguage", "CellMachine", "Flows", "Plots", "Tensors"]),
    part("Notebooks", ["CCmarkGFM", "Diagnostics", .product(name: "Yams", package: "Yams")]),
    part("Execution", ["Bindings", "CellLanguage", "CellMachine", "Diagnostics", "Notebooks", "Plots", "Tensors"]),
    part(
      "Rendering",
      [
        "Diagnostics", "Notebooks", "Plots",
        .product(name: "SwiftIDEUtils", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ]),
    .executableTarget(
      name: "lectern",
      dependencies: [
        "CellLanguage", "Diagnostics", "Execution", "Notebooks", "Rendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    tests("Diagnostics"),
    tests("ElementaryFunctions"),
    tests("Tensors"),
    tests("Autodiff", ["Tensors"]),
    tests("Flows", ["Autodiff", "Tensors"]),
    tests("Plots", ["Tensors"]),
    tests("CellMachine", ["Diagnostics"]),
    tests("CellLanguage", ["CellMachine", "Diagnostics"]),
    tests("Bindings", ["CellLanguage", "CellMachine"]),
    tests("Notebooks", ["Diagnostics"]),
    tests("Execution", ["Diagnostics", "Notebooks"]),
    tests("Rendering", ["Diagnostics", "Notebooks"]),
  ],
  swiftLanguageModes: [.v6]
)
