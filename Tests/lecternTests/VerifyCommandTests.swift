import Foundation
import Testing

@Suite struct VerifyCommandTests {
  private static let a = """
    ---
    title: A
    seed: 3
    ---
    ```{swift}
    //| label: sum
    print(1 + 2)
    ```

    ```{swift}
    Tensor([Random.uniform(), Random.normal()])
    ```

    ```{swift}
    //| label: fig-line
    Plot { Line(of: { $0 * $0 }, over: 0...1) }
    ```

    """
  private static let b = "# B\n\nIt is `{swift} 6 * 7`.\n"

  private func course() throws -> Scratch {
    let scratch = try Scratch([
      "c/lectern.yml": "title: C\nexecute: {fig-width: 5}\n", "c/a.md": Self.a,
      "c/part/b.md": Self.b, "c/_part.md": "Not a notebook.", "c/index.md": "# Prose\n",
    ])
    let run = try CommandRun("verify", "c", "--update", in: scratch)
    #expect(run.output == "c/lectern.lock\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
    return scratch
  }

  private func write(_ text: String, _ name: String, in scratch: Scratch) throws {
    try scratch.write(Data(text.utf8), name)
  }

  @Test func agreesWithWhatItLocked() throws {
    let scratch = try course()
    let lock = try scratch.read("c/lectern.lock")
    let names = lock.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.dropFirst(17) }
    #expect(names == ["a.md sum", "a.md #1", "a.md fig-line", "part/b.md #inline-1"])
    for threads in ["1", "4"] {
      let run = try CommandRun("verify", "c", "--threads", threads, in: scratch)
      #expect(run.output == "3 notebooks, 4 outputs: as the lock says\n")
      #expect(run.errors == "")
      #expect(run.status == 0)
    }
    // Nothing is written but the lock.
    let files = try FileManager.default.subpathsOfDirectory(atPath: scratch.folder.path).sorted()
    #expect(
      files == [
        "c", "c/_part.md", "c/a.md", "c/index.md", "c/lectern.lock", "c/lectern.yml", "c/part",
        "c/part/b.md",
      ])
    try CommandRun("verify", "c", "--update", "--threads", "1", in: scratch)
    #expect(try scratch.read("c/lectern.lock") == lock)
  }

  @Test func namesTheCellThatChanged() throws {
    let scratch = try course()
    try write(Self.a.replacing("1 + 2", with: "1 + 3"), "c/a.md", in: scratch)
    let run = try CommandRun("verify", "c", in: scratch)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix(
        "c/a.md:7:1: error: the cell 'sum' gives something else than lectern.lock says "
          + "[changed-output]\n  |\n7 | print(1 + 3)\n"))
    #expect(run.errors.hasSuffix("\n1 error\n"))
    #expect(run.status == 1)
    // Another notebook alone is as it was.
    let other = try CommandRun("verify", "c/part/b.md", in: scratch)
    #expect(other.output == "1 notebook, 1 output: as the lock says\n")
    #expect(other.status == 0)
    #expect(try CommandRun("verify", "c/a.md", in: scratch).status == 1)
    // The seed and the course's configuration decide too.
    try write(Self.a.replacing("seed: 3", with: "seed: 4"), "c/a.md", in: scratch)
    #expect(
      try CommandRun("verify", "c", in: scratch).errors.hasPrefix("c/a.md:11:1: error: unlabelled"))
    try write(Self.a, "c/a.md", in: scratch)
    try write("title: C\n", "c/lectern.yml", in: scratch)
    #expect(
      try CommandRun("verify", "c", in: scratch).errors.hasPrefix(
        "c/a.md:16:1: error: the cell 'fig-line' gives something else"))
  }

  @Test func namesWhatIsNewAndWhatIsGone() throws {
    let scratch = try course()
    try write(Self.a.replacing("label: sum", with: "label: total"), "c/a.md", in: scratch)
    try write(Self.b, "c/new.md", in: scratch)
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "c/part"))
    let run = try CommandRun("verify", "c", "--format", "json", in: scratch)
    #expect(run.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let found = try #require(object?["diagnostics"] as? [[String: Any]]).map { complaint in
      let line = (complaint["range"] as? [String: Int])?["line"] ?? 0
      return "\(complaint["id"] ?? "") \(complaint["path"] ?? ""):\(line)"
    }
    #expect(
      found == [
        "new-output c/a.md:7", "gone-output c/lectern.lock:3", "unlocked-notebook c/new.md:0",
        "gone-output c/lectern.lock:6",
      ])
    try CommandRun("verify", "c", "--update", in: scratch)
    #expect(try CommandRun("verify", "c", in: scratch).status == 0)
    #expect(try !scratch.read("c/lectern.lock").contains("part/b.md"))
  }

  @Test func updatesOneNotebookAndLeavesTheOthers() throws {
    let scratch = try course()
    try write(Self.a.replacing("1 + 2", with: "1 + 3"), "c/a.md", in: scratch)
    try write(Self.b.replacing("6 * 7", with: "6 * 8"), "c/part/b.md", in: scratch)
    let update = try CommandRun("verify", "--update", "c/part/b.md", in: scratch)
    #expect(update.output == "c/lectern.lock\n")
    #expect(try CommandRun("verify", "c/part/b.md", in: scratch).status == 0)
    #expect(try CommandRun("verify", "c/a.md", in: scratch).status == 1)
  }

  @Test func locksNothingThatFails() throws {
    let scratch = try course()
    let lock = try scratch.read("c/lectern.lock")
    try write(Self.a.replacing("print(1 + 2)", with: "check(1, equals: 2)"), "c/a.md", in: scratch)
    let update = try CommandRun("verify", "c", "--update", in: scratch)
    #expect(update.output == "")
    #expect(update.errors.hasPrefix("c/a.md:7:1: error: check doesn't hold"))
    #expect(update.status == 1)
    #expect(try scratch.read("c/lectern.lock") == lock)
    let run = try CommandRun("verify", "c", in: scratch)
    #expect(run.errors.hasPrefix("c/a.md:7:1: error: check doesn't hold"))
    #expect(run.errors.hasSuffix("\n1 error\n"))
    #expect(run.status == 1)
  }

  @Test func saysWhenThereIsNoLockOrNoneThatCanBeRead() throws {
    let scratch = try Scratch(["c/b.md": Self.b])
    let none = try CommandRun("verify", "c", in: scratch)
    #expect(none.errors.hasPrefix("c/lectern.lock: error: the course has no lectern.lock"))
    #expect(none.status == 1)
    try CommandRun("verify", "c", "--update", in: scratch)
    let lock = try scratch.read("c/lectern.lock")
    try write("<<<<<<< HEAD\n" + lock, "c/lectern.lock", in: scratch)
    let torn = try CommandRun("verify", "c", in: scratch)
    #expect(torn.errors.hasPrefix("c/lectern.lock:1:1: error: this line isn't one of a lock"))
    #expect(torn.status == 1)
    try CommandRun("verify", "c", "--update", in: scratch)
    #expect(try scratch.read("c/lectern.lock") == lock)
    let missing = try CommandRun("verify", "c/none.md", in: scratch)
    #expect(missing.errors.hasPrefix("c/none.md: error: "))
    #expect(missing.status == 3)
    #expect(try CommandRun("verify", "nowhere.md", in: scratch).status == 3)
  }
}
