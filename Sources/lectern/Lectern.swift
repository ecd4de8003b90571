import ArgumentParser

#if canImport(Glibc)
  import CMemory
#endif

/// The command line: parses, calls one action, prints what it says.
@main
struct Lectern: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lectern",
    abstract: "Turns notebooks (Markdown with formulas and cells of Swift) into pages.",
    discussion: """
      Exit codes: 0 all is well; 1 a cell failed, code has errors or a check doesn't hold; \
      2 wrong usage; 3 a file can't be read or written.
      """,
    version: "0.1.0",
    subcommands: [
      RenderCommand.self, PreviewCommand.self, NewCommand.self, CheckCommand.self, RunCommand.self,
      VerifyCommand.self, TangleCommand.self, InspectCommand.self,
    ])

  static func main() {
    keepFreedMemory()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as ExitStatus {
      Console.finish(status)
    } catch {
      // Help and version are asked for; anything else is wrong usage.
      guard exitCode(for: error) != .success else {
        Console.write(fullMessage(for: error) + "\n")
        Console.finish(.success)
      }
      Console.complain(fullMessage(for: error))
      Console.finish(.usage)
    }
    Console.finish(.success)
  }

  /// Tells malloc to take memory from the system in large pieces and not to give it back: else threads
  /// ask for four kilobytes at a time, and each page needs anew what the one before has freed.
  private static func keepFreedMemory() {
    #if canImport(Glibc)
      mallopt(M_TOP_PAD, 64 << 20)
      mallopt(M_TRIM_THRESHOLD, 64 << 20)
      mallopt(M_MMAP_THRESHOLD, 32 << 20)
    #endif
  }
}
