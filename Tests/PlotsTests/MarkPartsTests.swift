import Plots
import Testing

@Suite("Marks made of marks")
struct MarkPartsTests {
  private struct Target: Mark {
    var style = MarkStyle()
    var marks: [any Mark] {
      Rule(x: 1).color(.green)
      Points([1], [2])
    }
  }

  private struct Endless: Mark {
    var style = MarkStyle()
    var marks: [any Mark] { Endless() }
  }

  @Test("are drawn as these, with what the style leaves open")
  func drawsParts() {
    let target = Plot { Target().color(.pink).labelled("here").opacity(0.5) }
    let parts = Plot {
      Rule(x: 1).color(.green).labelled("here").opacity(0.5)
      Points([1], [2]).color(.pink).opacity(0.5)
    }
    #expect(target.svg() == parts.svg())
  }

  @Test("report that they have no end")
  func reportsEndlessNesting() {
    #expect(Plot { Endless() }.problems.map(\.id) == ["nested-marks"])
  }
}
