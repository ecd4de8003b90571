// swift-tools-version: 6.1
import Foundation
import PackageDescription

/// The vectors that this machine's processor has, with fused multiply-add; none where they aren't known.
/// Results are the same bits with and without, but tensors are tens of times slower without.
///
/// Here, so that packages that depend on this one have them as well.
let vectors: [String] = {
  let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
  let features = Set(
    text.split(separator: "\n").first { $0.hasPrefix("flags") }?.split(separator: " ") ?? [])
  if features.isSuperset(of: ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"]) {
    return ["-Xcc", "-march=x86-64-v4"]
  }
  return features.isSuperset(of: ["avx2", "fma"]) ? ["-Xcc", "-march=x86-64-v3"] : []
}()

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  + (vectors.isEmpty ? [] : [.unsafeFlags(vectors)])

/// Lets LLVM end each case of the interpreter's loop in a jump of its own, which processors predict
/// better than one that all cases share; its limits would leave a single one.
let dispatch: [SwiftSetting] = [
  .unsafeFlags(
    ["-Xllvm", "-tail-dup-pred-size=10000", "-Xllvm", "-tail-dup-succ-size=10000"],
    .when(configuration: .release))
]

/// Leaves out the checks, at each access to a property, that nobody else is changing it. The checker
/// does little else than look at properties of its own objects, on one thread.
let unchecked: [SwiftSetting] = [
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))
]

/// Links Swift's own libraries into the tool, so that it starts sooner and runs where Swift isn't
/// installed; where the toolchain has them, and lld, since they need each other in circles.
let standalone: [LinkerSetting] = {
  let paths = (Context.environment["PATH"] ?? "").split(separator: ":")
  let isPossible = paths.contains { path in
    let programs = URL(fileURLWithPath: "\(path)/swift").resolvingSymlinksInPath()
      .deletingLastPathComponent().path
    return ["ld.lld", "../lib/swift_static/linux/libFoundation.a"].allSatisfy {
      FileManager.default.fileExists(atPath: "\(programs)/\($0)")
    }
  }
  let flags = [
    "-static-stdlib", "-use-ld=lld", "-lCoreFoundation", "-l_FoundationCShims",
    "-l_FoundationCollections", "-l_FoundationICU", "-lstdc++",
  ]
  return isPossible ? [.unsafeFlags(flags, .when(platforms: [.linux]))] : []
}()

/// A library target and the arrows that leave it.
func part(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a target; `data` names what lies beside them and isn't compiled.
func tests(_ name: String, _ more: [Target.Dependency] = [], data: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.target(name: name)] + more, exclude: data,
    swiftSettings: settings)
}

let package = Package(
  name: "lectern",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "lectern", targets: ["lectern"]),
    .library(name: "Flows", targets: ["Flows", "Autodiff", "Tensors", "ElementaryFunctions"]),
    .library(name: "Plots", targets: ["Plots"]),
    .library(name: "CellSupport", targets: ["CellSupport"]),
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

    // Tells Swift what the system's malloc can be told.
    .systemLibrary(name: "CMemory"),

    // Tells Swift which vectors the compiler may use, and does with them what Swift can't say.
    .systemLibrary(name: "CProcessor"),

    part("Diagnostics"),
    part("ElementaryFunctions", ["CProcessor"]),
    part("Tensors", ["CProcessor", "ElementaryFunctions"]),
    part("Autodiff", ["Tensors"]),
    part("Flows", ["Autodiff", "Tensors", "ElementaryFunctions"]),
    part("Plots", ["ElementaryFunctions", "Tensors"]),
    .target(
      name: "CellMachine", dependencies: ["Diagnostics", "ElementaryFunctions"],
      swiftSettings: settings + dispatch),
    .target(
      name: "CellLanguage",
      dependencies: [
        "CellMachine", "Diagnostics",
        .product(name: "SwiftOperators", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftParserDiagnostics", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ],
      swiftSettings: settings + unchecked),
    part("Bindings", ["Autodiff", "CellLanguage", "CellMachine", "Flows", "Plots", "Tensors"]),
    // Writes what Bindings generates; run by hand when the library's declarations change.
    .executableTarget(
      name: "bindings-generator",
      dependencies: [
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ],
      swiftSettings: settings),
    part(
      "Notebooks",
      [
        "CCmarkGFM", "Diagnostics", "ElementaryFunctions",
        .product(name: "Yams", package: "Yams"),
      ]),
    part("CellSupport", ["ElementaryFunctions", "Flows", "Plots", "Tensors"]),
    part(
      "Execution",
      [
        "Bindings", "CellLanguage", "CellMachine", "CellSupport", "Diagnostics", "Flows",
        "Notebooks", "Plots", "Tensors",
      ]),
    part(
      "Tangling",
      [
        "Diagnostics", "Execution", "Notebooks",
        .product(name: "SwiftLexicalLookup", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ]),
    part(
      "Rendering",
      [
        "Diagnostics", "Notebooks", "Plots",
        .product(name: "SwiftIDEUtils", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ]),
    part("Templates", ["Diagnostics"]),
    part("Serving"),
    part(
      "Site",
      [
        "Diagnostics", "ElementaryFunctions", "Execution", "Notebooks", "Rendering", "Serving",
        "Templates",
      ]),
    .executableTarget(
      name: "lectern",
      dependencies: [
        "CMemory", "Diagnostics", "Execution", "Notebooks", "Rendering", "Site", "Tangling",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings, linkerSettings: standalone),

    // Random programs that a compiler and the cell language must agree about.
    part("RandomPrograms"),
    // Runs mutated and random programs, to find what crashes and what differs; by hand, for hours.
    .executableTarget(
      name: "fuzzer",
      dependencies: [
        "CellLanguage", "CellMachine", "Diagnostics", "Execution", "Notebooks", "RandomPrograms",
      ],
      swiftSettings: settings),

    // Measures the flow library; `make bench` runs it beside its peers.
    .executableTarget(
      name: "flows-bench", dependencies: ["Flows"], path: "Benchmarks/flows/flows-bench",
      swiftSettings: settings),

    // Counts what tests ask malloc for.
    .target(name: "CMallocCount", path: "Tests/CMallocCount"),

    tests("Diagnostics"),
    tests("ElementaryFunctions"),
    tests("Tensors"),
    tests("Autodiff", ["Tensors"], data: ["Fixtures"]),
    tests("Flows", ["Autodiff", "CMallocCount", "Tensors"], data: ["Fixtures"]),
    tests("Plots", ["Tensors"], data: ["Fixtures"]),
    tests("CellMachine", ["Diagnostics"]),
    tests(
      "CellLanguage", ["CellMachine", "Diagnostics", "RandomPrograms"],
      data: ["Programs", "Rejected", "known-gaps.txt", "refresh-programs"]),
    tests(
      "Bindings",
      [
        "CellLanguage", "CellMachine", "Diagnostics", "Flows", "Plots", "Tensors",
        "bindings-generator",
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ]),
    tests("Notebooks", ["CCmarkGFM", "Diagnostics"]),
    tests("CellSupport", ["Tensors"]),
    tests("Execution", ["Diagnostics", "Notebooks", "Tensors"]),
    tests("Tangling", ["CellSupport", "Diagnostics", "Execution", "Notebooks"]),
    tests("Rendering", ["Diagnostics", "Notebooks", "Plots"]),
    tests("Templates", ["Diagnostics"]),
    tests("Serving"),
    tests("Site", ["Diagnostics", "Execution", "Notebooks", "Rendering"]),
    // They run the tool, which has Swift's libraries inside, and link without it.
    .testTarget(name: "lecternTests", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
