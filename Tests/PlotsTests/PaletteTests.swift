import Foundation
import Testing

@testable import Plots

@Suite struct PaletteTests {
  /// Relative luminance as WCAG 2.1 defines it.
  static func luminance(_ color: RGB) -> Double {
    func linear(_ byte: UInt8) -> Double {
      let c = Double(byte) / 255
      return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  static func contrast(_ a: RGB, _ b: RGB) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  @Test(arguments: [Palette.light, Palette.dark])
  func seriesContrastWithTheSurface(theme: Theme) {
    for color in theme.series {
      #expect(Self.contrast(color, theme.surface) >= 3, "\(color.hex)")
    }
    #expect(theme.series.count == 8)
  }

  @Test(arguments: [Palette.light, Palette.dark])
  func textContrastsAsTextMust(theme: Theme) {
    for color in [theme.ink, theme.muted, theme.alert] {
      #expect(Self.contrast(color, theme.surface) >= 4.5, "\(color.hex)")
    }
    #expect(Self.contrast(theme.axis, theme.surface) >= 3)
  }

  /// A sequential map must also read in grey: its luminance rises all the way.
  @Test(arguments: [ColorMap.viridis, .cividis])
  func sequentialMapsGetSteadilyLighter(map: ColorMap) {
    let luminances = map.steps.map(Self.luminance)
    #expect(zip(luminances, luminances.dropFirst()).allSatisfy { $0 < $1 })
    #expect(luminances.count == ColorScale.stepCount)
  }

  /// Both arms of a diverging map get darker alike, so that equal distances look equal.
  @Test func theDivergingMapIsEven() {
    let luminances = ColorMap.diverging.anchors.map(Self.luminance)
    for arm in 1...8 {
      let (low, high) = (luminances[8 - arm], luminances[8 + arm])
      #expect(low < luminances[9 - arm] && high < luminances[7 + arm])
      #expect(abs(low - high) < 0.12)
    }
  }

  @Test func theDivergingMapKeepsItsMiddleAtZero() {
    let plot = Plot { Heatmap([[-1, 3]]) }.colorMap(.diverging)
    let color = Layout(plot).color
    #expect(color?.low == -3 && color?.high == 3)
    let bands = ColorMap.diverging.bandColors([-1, 1, 3])
    #expect(bands.count == 4)
    #expect(bands[1] == ColorMap.diverging.color(at: 0.5))
  }

  @Test func colorScaleClampsAndSkips() {
    let scale = ColorScale(low: 0, high: 1)
    #expect(scale.step(-5) == 0)
    #expect(scale.step(7) == ColorScale.stepCount - 1)
    #expect(scale.step(.infinity) == ColorScale.stepCount - 1)
    #expect(scale.step(.nan) == nil)
  }

  @Test(arguments: [
    ("#ff8000", "#ff8000"), ("#F80", "#ff8800"), ("teal", nil), ("#12", nil), ("#gggggg", nil),
    ("#１２３", nil),
  ])
  func hexColorsAreRead(text: String, hex: String?) {
    #expect(RGB(hex: text)?.hex == hex)
  }

  @Test func pageStyleNamesEveryVariableInBothThemes() {
    for theme in [Palette.light, Palette.dark] {
      for (index, color) in theme.series.enumerated() {
        #expect(Plot.pageStyleSheet.contains("--lectern-series-\(index + 1):\(color.hex);"))
      }
    }
  }
}
