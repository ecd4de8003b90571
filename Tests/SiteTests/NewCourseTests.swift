import Diagnostics
import Foundation
import Testing

@testable import Site

@Suite struct NewCourseTests {
  @Test func rendersAtOnceWithoutAComplaint() throws {
    let course = try Course([:])
    let paths = try NewCourse.write(to: course.folder)
    #expect(paths.contains("\(course.folder)/lectern.yml"))
    let build = course.build()
    #expect(build.diagnostics == [])
    #expect(build.outcomes.count == 3)
    let page = try course.page("flows.html")
    #expect(page.contains("<p class=\"lecture\">Chapter 2</p>"))
    #expect(page.contains("Section\u{A0}1.1</a>"))
    #expect(page.contains("Dinh"))
    #expect(try course.page("index.html").contains("Two short lectures to replace by your own"))
  }

  @Test func beginsInANewRepository() throws {
    let course = try Course([".git/HEAD": "ref: refs/heads/main\n"])
    #expect(try NewCourse.write(to: course.folder).count > 3)
  }

  @Test func refusesAFolderThatIsNotEmpty() throws {
    let course = try Course(["mine.txt": "x"])
    let error = #expect(throws: Diagnostic.self) { try NewCourse.write(to: course.folder) }
    #expect(error?.message == "the folder isn't empty: it holds 'mine.txt'")
    #expect(try FileManager.default.contentsOfDirectory(atPath: course.folder) == ["mine.txt"])
    #expect(throws: (any Error).self) { try NewCourse.write(to: "\(course.folder)/mine.txt") }
  }
}
