import Foundation
import Testing

/// One run of the built `lectern`.
struct CommandRun {
  let output: String
  let errors: String
  let status: Int32

  /// Beside the test bundle, where the build puts both.
  static var executable: URL {
    let test = URL(filePath: CommandLine.arguments.first ?? "")
    return test.deletingLastPathComponent().appending(path: "lectern")
  }

  @discardableResult
  init(_ arguments: String..., in scratch: Scratch) throws {
    try self.init(arguments, in: scratch)
  }

  init(_ arguments: [String], in scratch: Scratch) throws {
    // The folder must outlive the run, also where the test doesn't look into it afterwards.
    self = try withExtendedLifetime(scratch) { try Self(arguments, in: scratch.folder) }
  }

  private init(_ arguments: [String], in folder: URL) throws {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Nothing here writes so much to both that reading one after the other could block.
    self.output = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    self.errors = String(
      decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}

/// A folder that goes away after its test.
final class Scratch {
  let folder: URL

  init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "lectern-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try write(Data(text.utf8), name) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ data: Data, _ name: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }
}

@Suite struct RunCommandTests {
  @Test func printsWhatTheProgramPrintsAndNothingElse() throws {
    let scratch = try Scratch(["a.swift": "print(\"hé\", terminator: \"\")\nprint([1.5])"])
    let run = try CommandRun("run", "a.swift", in: scratch)
    #expect(run.output == "hé[1.5]\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test func endsWithOneAfterATrapAndKeepsTheOutput() throws {
    let scratch = try Scratch(["a.swift": "print(1)\nlet xs = [0]\nprint(xs[1])\n"])
    let run = try CommandRun("run", "a.swift", in: scratch)
    #expect(run.output == "1\n")
    #expect(
      run.errors == """
        a.swift:3:7: error: index out of range [index-out-of-range]
          |
        3 | print(xs[1])
          |       ^^^^^

        """)
    #expect(run.status == 1)
  }

  @Test func knowsTheLibraryThatAProgramImports() throws {
    let scratch = try Scratch([
      "a.swift": """
      import Foundation
      import Flows
      let p = Transformed(Normal(0, 1), by: Affine(scale: 2))
      print(p.logDensity(0.5) == Normal(0, 1).logDensity(1) + log(2.0))
      check(1.0, equals: 2)
      """,
      "b.swift": "print(Normal(0, 1))",
    ])
    let run = try CommandRun("run", "a.swift", in: scratch)
    #expect(run.output.hasPrefix("true\n"))
    #expect(run.errors.hasPrefix("a.swift:5:1: error: check doesn't hold"))
    #expect(run.status == 1)
    let without = try CommandRun("run", "b.swift", in: scratch)
    #expect(without.errors.hasPrefix("b.swift:1:7: error: "))
  }

  @Test func printsNothingOfAProgramThatDoesNotCheck() throws {
    let scratch = try Scratch(["a.swift": "print(1)\nprint(x)\n"])
    let run = try CommandRun("run", "a.swift", in: scratch)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("a.swift:2:7: error: "))
    #expect(run.status == 1)
  }
}

@Suite struct RenderCommandTests {
  private static let good = "# A\n\n```{swift}\nprint(6 * 7)\n```\n"
  private static let bad = "# B\n\n```{swift}\nprint([1][1])\n```\n"

  /// Labels of other pages, numbers, and what the configuration says, as on the course's site.
  @Test func aPageMadeAloneKnowsItsCourse() throws {
    let scratch = try Scratch([
      "c/lectern.yml": "title: C\nlang: de\n",
      "c/b.md": "# B\n\n## There {#sec-there}\n\n$$\nx\n$$ {#eq-x}\n",
      "c/part/a.md": "# A\n\nSee @eq-x and [there](../b.md#sec-there).\n\n$$\ny\n$$ {#eq-y}\n",
    ])
    let run = try CommandRun("render", "c/part/a.md", "-o", "out", "--strict", in: scratch)
    #expect(run.errors == "")
    #expect(run.status == 0)
    let page = try scratch.read("out/a.html")
    #expect(page.contains("<html lang=\"de\""))
    #expect(page.contains("href=\"../b.html#eq-x\">Gleichung\u{A0}1.1</a>"))
    #expect(page.contains("(2.1)"))
    let lost = try scratch.read("c/part/a.md").replacing("@eq-x", with: "@eq-z")
    try scratch.write(Data(lost.utf8), "c/part/a.md")
    let complaint = try CommandRun("render", "c/part/a.md", "-o", "out", in: scratch)
    #expect(
      complaint.errors.contains("c/part/a.md:3:5: warning: nothing in the site has the label"))
  }

  @Test func writesAPageForEachNotebookOfAFolder() throws {
    let scratch = try Scratch(["n/a.md": Self.good, "n/part/b.md": Self.good, "n/.c/d.md": "x"])
    let run = try CommandRun("render", "n", "-o", "out", in: scratch)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(lines.map(\.first) == ["out/a.html", "out/part/b.html"])
    #expect(lines.allSatisfy { $0.count == 2 && $0[1].hasSuffix(" steps") })
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(
      try scratch.read("out/a.html").contains("<pre class=\"printed\" tabindex=\"0\">42</pre>"))
    #expect(try scratch.read("out/part/b.html").contains("href=\"../assets/lectern."))
    #expect(try scratch.read("out/index.html").contains("<a href=\"part/b.html\">"))
  }

  @Test func namesWhatLiesInTheWorkingDirectoryWithoutIt() throws {
    for folder in [".", "./"] {
      let scratch = try Scratch(["mine.md": "# A\n\n[b](missing.md)\n"])
      let run = try CommandRun("render", folder, in: scratch)
      #expect(run.errors.hasPrefix("mine.md:3:1: warning: "))
    }
  }

  @Test func writesThePageOfACellThatFailsAndEndsWithOne() throws {
    let scratch = try Scratch(["b.md": Self.bad])
    let run = try CommandRun("render", "b.md", in: scratch)
    #expect(run.output == "Output/b.html\n")
    #expect(run.errors.hasPrefix("b.md:4:7: error: index out of range"))
    #expect(run.errors.hasSuffix("\n1 error\n"))
    #expect(run.status == 1)
    #expect(try scratch.read("Output/b.html").contains("index out of range"))
  }

  @Test func writesTheSameBytesWithAnyNumberOfThreads() throws {
    let names = (0..<6).map { "n/\($0).md" }
    let scratch = try Scratch(
      Dictionary(
        uniqueKeysWithValues: names.map {
          ($0, "# \($0)\n\n```{swift}\nTensor([Random.uniform(), Random.normal()])\n```\n")
        }))
    let one = try CommandRun("render", "n", "-o", "one", "--threads", "1", in: scratch)
    let four = try CommandRun("render", "n", "-o", "four", "--threads", "4", in: scratch)
    #expect(one.status == 0)
    #expect(four.output == one.output.replacing("one/", with: "four/"))
    for name in names {
      let page = name.dropFirst(2).replacing(".md", with: ".html")
      #expect(try scratch.read("one/\(page)") == scratch.read("four/\(page)"))
    }
  }

  @Test func leavesAnOldPageAloneWhenANotebookCannotBeRead() throws {
    let scratch = try Scratch(["a.md": "---\ntitle: A\n", "Output/a.html": "old"])
    let run = try CommandRun("render", "a.md", in: scratch)
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(try scratch.read("Output/a.html") == "old")
  }

  @Test func tellsToolsInJSON() throws {
    let scratch = try Scratch(["b.md": Self.bad])
    let run = try CommandRun("render", "b.md", "--format", "json", in: scratch)
    #expect(run.status == 1)
    #expect(run.errors == "")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(object?["pages"] as? [String] == ["Output/b.html"])
    #expect((object?["steps"] as? [String: Int])?["Output/b.html"] != nil)
    let complaint = try #require((object?["diagnostics"] as? [[String: Any]])?.first)
    #expect(complaint["id"] as? String == "index-out-of-range")
    let range = complaint["range"] as? [String: Int]
    #expect(range == ["line": 4, "column": 7, "endLine": 4, "endColumn": 13])
  }

  @Test func endsWithOneForWarningsWhereThatIsAskedFor() throws {
    let scratch = try Scratch(["n/a.md": "# A\n\n[b](b.md)\n"])
    let lenient = try CommandRun("render", "n", in: scratch)
    #expect(lenient.status == 0)
    #expect(lenient.errors.hasPrefix("n/a.md:3:1: warning: no page is made of 'b.md'"))
    #expect(try CommandRun("render", "n", "--strict", in: scratch).status == 1)
  }

  @Test func writesASinglePageWhereItIsAskedTo() throws {
    let scratch = try Scratch(["a.md": Self.good])
    let run = try CommandRun("render", "a.md", "-o", "x/y.html", in: scratch)
    #expect(run.output.hasPrefix("x/y.html\t"))
    let prose = try Scratch(["b.md": "# B\n"])
    #expect(try CommandRun("render", "b.md", in: prose).output == "Output/b.html\n")
    #expect(scratch.exists("x/assets/lectern.css"))
  }
}

@Suite struct ExitCodeTests {
  static let table: [(arguments: [String], status: Int32, message: String)] = [
    (["render", "none.md"], 3, "none.md: error: the file can't be read: there is no such file"),
    (["render", "empty.md"], 3, "empty.md:1:1: error: the notebook is empty"),
    (["render", "blank"], 3, "blank: error: the folder holds no notebooks"),
    (["render", "binary.md"], 3, "binary.md:1:2: error: the file isn't UTF-8 text"),
    (["render", "fence.md"], 3, "fence.md:3:1: error: the code fence that opens here is never"),
    (["render", "front.md"], 3, "front.md:1:1: error: the front matter that opens here is never"),
    (["render", "yaml.md"], 3, "yaml.md:2:"),
    (["render", "option.md"], 1, "option.md:2:5: error: there is no cell option 'ecko'"),
    (["check", "fine.md"], 0, ""),
    (["check", "type.md"], 1, "type.md:2:14: error: "),
    (["run", "none.swift"], 3, "none.swift: error: the file can't be read"),
    (["render", "--threads", "0"], 2, "Error: --threads must be from 1"),
    (["render", "fine.md", "type.md", "-o", "a.html"], 2, "Error: --output must be a folder"),
    (["render", "fine.md", "same/fine.md"], 2, "Error: 'fine.md' and 'same/fine.md' would both"),
    (["draw"], 2, "Error: "),
    (["run"], 2, "Error: Missing expected argument"),
  ]

  @Test(arguments: table)
  func endsAsTheManualSays(arguments: [String], status: Int32, message: String) throws {
    let scratch = try Scratch([
      "empty.md": "", "blank/note.txt": "", "fence.md": "# A\n\n```{swift}\nlet x = 1\n",
      "front.md": "---\ntitle: A\n\nText.\n", "yaml.md": "---\ntitle: [\n---\n\nText.\n",
      "option.md": "```{swift}\n//| ecko: true\n```\n",
      "fine.md": "```{swift}\nlet x = [1][1]\n```\n",
      "type.md": "```{swift}\nlet x: Int = \"a\"\n```\n", "same/fine.md": "# A\n",
    ])
    try scratch.write(Data([0x61, 0xFF]), "binary.md")
    let run = try CommandRun(arguments, in: scratch)
    #expect(run.status == status)
    #expect(run.errors.hasPrefix(message), "\(run.errors)")
    #expect((run.errors == "") == (status == 0))
  }
}

@Suite struct PreviewCommandTests {
  private static let endless = "# A\n\n```{swift}\nwhile true {}\n```\n"

  @Test(arguments: [(SIGINT, "# A\n"), (SIGTERM, "# A\n"), (SIGINT, endless)])
  func servesUntilASignalAndLeavesNothing(_ number: Int32, _ notebook: String) throws {
    let scratch = try Scratch(["n/a.md": notebook, "tmp/x": ""])
    let process = Process()
    process.executableURL = CommandRun.executable
    // More work than anybody would wait for.
    process.arguments = ["preview", "n", "--work-limit", "1000000000000000"]
    process.currentDirectoryURL = scratch.folder
    process.environment = ["HOME": scratch.folder.path, "TMPDIR": "\(scratch.folder.path)/tmp"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let address = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    #expect(address.hasPrefix("http://127.0.0.1:"))
    #expect(address.hasSuffix("/\n"))
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    let left = try FileManager.default.contentsOfDirectory(
      atPath: scratch.folder.appending(path: "tmp").path)
    #expect(left == ["x"])
  }

  @Test func refusesWhatIsNotThere() throws {
    let scratch = try Scratch()
    let run = try CommandRun("preview", "none", in: scratch)
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("none: error: the file can't be read: there is no such file"))
  }
}
