import Tensors
import Testing

@testable import Plots

@Suite struct ImageTests {
  private static func sheet(_ image: Image) -> PixelSheet? {
    guard case .pixels(let sheet)? = image.draft.shapes.first else { return nil }
    return sheet
  }

  @Test(arguments: [
    ([4, 6], 6, 4), ([1, 4, 6], 6, 4), ([3, 4, 6], 6, 4), ([2, 4, 6], 13, 4),
    ([5, 3, 4, 6], 34, 4), ([12, 1, 4, 6], 34, 14),
  ])
  func shapesAreReadAsPictures(shape: [Int], width: Int, height: Int) throws {
    let count = shape.reduce(1, *)
    let image = Image(Tensor(shape: shape, scalars: (0..<count).map { Double($0) }), range: 0...60)
    let sheet = try #require(Self.sheet(image))
    #expect(sheet.width == width && sheet.height == height)
    #expect(image.draft.problems.isEmpty)
  }

  @Test(arguments: [[3], [2, 2, 2, 2, 2]])
  func otherShapesAreReported(shape: [Int]) {
    let image = Image(
      Tensor(shape: shape, scalars: [Double](repeating: 0, count: shape.reduce(1, *))))
    #expect(image.draft.problems.map(\.id) == ["shape-mismatch"])
  }

  /// Red, green and blue come from the channels in turn; what isn't a number is transparent.
  @Test func channelsAreColours() throws {
    let pixels = Tensor(shape: [3, 1, 2], scalars: [1, 0, 0, .nan, 0.5, 0])
    let sheet = try #require(Self.sheet(Image(pixels)))
    #expect(sheet.pixels == [255, 0, 128, 255, 0, 0, 0, 0])
  }

  @Test func valuesOutsideTheRangeAreClamped() throws {
    let sheet = try #require(Self.sheet(Image([[-5, 0, 0.5, 1, .infinity]])))
    #expect(stride(from: 0, to: 20, by: 4).map { sheet.pixels[$0] } == [0, 0, 128, 255, 255])
  }

  @Test func colouredPicturesSurviveCompression() throws {
    let pixels = Gallery.uniforms(7 * 5 * 4).map { UInt8($0 * 255) }
    let file = PNGImage.encode(width: 7, height: 5, rgba: pixels)
    #expect(try PNGReader.pixels(of: file, width: 7, height: 5, samples: 4) == pixels)
    let grey = (0..<35).flatMap { [UInt8($0), UInt8($0), UInt8($0), UInt8(255 - $0)] }
    let small = PNGImage.encode(width: 7, height: 5, rgba: grey)
    #expect(
      try PNGReader.pixels(of: small, width: 7, height: 5, samples: 2)
        == (0..<35).flatMap { [UInt8($0), UInt8(255 - $0)] })
  }

  @Test func hugePicturesAreReported() {
    let image = Image([[Double](repeating: 0, count: PixelSheet.pixelCountMax + 1)])
    #expect(image.draft.problems.map(\.id) == ["too-large"])
  }

  @Test func axesAreHiddenOnlyForImagesAlone() {
    let image = Image([[0, 1], [1, 0]])
    #expect(Layout(Plot { image }).hidesAxes)
    #expect(
      !Layout(
        Plot {
          image
          Points([1], [1])
        }
      ).hidesAxes)
    #expect(!Layout(Plot { Rule(y: 1) }).hidesAxes)
    #expect(Plot { image }.tables.first?.rows == [["0", "0", "1"], ["1", "1", "0"]])
  }
}

@Suite struct FrameTests {
  private static let plot = Plot(
    frames: (0..<4).map { k in
      Plot { Line([0, 1], [0, Double(k * 100_000)]).labelled("l") }.title("step $k_\(k)$")
    })

  /// Only the data moves: all frames have one size and one place for their axes.
  @Test func framesAreLaidOutAlike() {
    let frames = Self.plot.frames(idPrefix: "f")
    #expect(frames.map(\.title) == ["step k₀", "step k₁", "step k₂", "step k₃"])
    let heads = frames.map { $0.svg.prefix { $0 != ">" } }
    let boxes = heads.map { $0.split(separator: "viewBox=").last }
    #expect(Set(boxes).count == 1)
    let grids = frames.map { frame in
      frame.svg.split(separator: "\n").first { $0.contains("lp-grid") }
    }
    #expect(grids[0] != nil && Set(grids).count == 1)
    #expect(Set(frames.map(\.svg)).count == 4)
  }

  @Test func idsOfFramesDiffer() {
    let frames = Self.plot.frames(idPrefix: "f")
    for (index, frame) in frames.enumerated() {
      #expect(frame.svg.contains("id=\"f-\(index + 1)-title\""))
    }
  }

  @Test func aloneASequenceIsARowOfPanels() {
    #expect(Self.plot.svg().contains("step"))
    #expect(Self.plot.panels?.columns == 2)
    #expect(Plot { Rule(x: 0) }.frames(idPrefix: "f").isEmpty)
  }

  @Test func tooManyFramesAreReported() {
    let plot = Plot(frames: (0...200).map { k in Plot { Rule(x: Double(k)) } })
    #expect(plot.problems.map(\.id) == ["too-many-frames"])
    #expect(plot.frames(idPrefix: "f").count == 200)
  }
}
