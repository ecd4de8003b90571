import Foundation

/// Writes `Sources/Bindings/Generated` from the public declarations of the library.
///
///     make bindings
@main
enum Main {
  static func main() {
    let root = CommandLine.arguments.dropFirst().first ?? "."
    do {
      let output = try Generator(root: URL(fileURLWithPath: root, isDirectory: true)).run()
      for file in output.files {
        let url = URL(fileURLWithPath: root, isDirectory: true)
          .appendingPathComponent(Generator.folder).appendingPathComponent(file.name)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: url, options: .atomic)
      }
      print(output.report, terminator: "")
    } catch {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      exit(1)
    }
  }
}
