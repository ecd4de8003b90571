import Foundation
import Testing

@testable import Site

/// A sequence of frames in a real browser.
@Suite(
  .serialized, .enabled(if: Browser.path != nil, "no Chromium is installed (apt install chromium)"))
struct FrameBrowserTests {
  private static let page = """
    # Frames

    ```{swift}
    //| fig-cap: A line that rises.
    Plot(frames: (0..<4).map { k in
      Plot { Line([0, 1], [0, Double(k)]) }.title("step \\(k)")
    }, rate: 20)
    ```
    """

  private static let shown =
    "[...document.querySelectorAll('.frame')].filter(f => f.checkVisibility()).length"
  private static let title = "document.querySelector('.frames-controls output').textContent"

  private func address() throws -> (Course, String) {
    let course = try Course(["a.md": Self.page])
    #expect(course.build().ids == [])
    return (course, URL(filePath: "\(course.output)/a.html").absoluteString)
  }

  @Test func aSliderChoosesTheFrame() throws {
    let (course, address) = try address()
    defer { withExtendedLifetime(course) {} }
    let tab = try Browser().open(address)
    try tab.wait("document.querySelector('.frames-controls')")
    #expect(try tab.number(Self.shown) == 1)
    #expect(try tab.text(Self.title) == "step 0")
    try tab.value("document.querySelector('.frames-controls input').focus()")
    try tab.press("ArrowRight", code: 39)
    try tab.wait("\(Self.title) === 'step 1'")
    #expect(try tab.number(Self.shown) == 1)
    #expect(
      try tab.text("document.activeElement.getAttribute('aria-valuetext')") == "step 1")
  }

  @Test func aButtonPlaysAndStops() throws {
    let (course, address) = try address()
    defer { withExtendedLifetime(course) {} }
    let tab = try Browser().open(address)
    try tab.wait("document.querySelector('.frames-controls')")
    let button = "document.querySelector('.frames-controls button')"
    try tab.value("\(button).click()")
    #expect(try tab.text("\(button).textContent") == "Stop")
    try tab.wait("\(Self.title) === 'step 3' && \(button).textContent === 'Play'")
    // At its end it starts anew.
    try tab.value("\(button).click(); \(button).click()")
    #expect(try tab.text(Self.title) == "step 0")
    #expect(try tab.text("\(button).textContent") == "Play")
  }

  @Test func allFramesAreThereWithoutScriptsAndInPrint() throws {
    let (course, address) = try address()
    defer { withExtendedLifetime(course) {} }
    let browser = try Browser()
    let tab = try browser.open(address)
    try tab.wait("document.querySelector('.frames-controls')")
    try tab.call("Emulation.setEmulatedMedia", ["media": "print"])
    #expect(try tab.number(Self.shown) == 4)
    #expect(
      try tab.value("document.querySelector('.frames-controls').checkVisibility()") as? Bool
        == false)
    try tab.call("Emulation.setEmulatedMedia", ["media": ""])
    try tab.call("Emulation.setScriptExecutionDisabled", ["value": true])
    try tab.call("Page.navigate", ["url": address])
    try tab.wait("document.readyState === 'complete' && document.querySelector('main')")
    #expect(try tab.number(Self.shown) == 4)
    #expect(try tab.number("document.querySelectorAll('.frames-controls').length") == 0)
  }
}
