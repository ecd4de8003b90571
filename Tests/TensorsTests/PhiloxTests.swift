import Testing

@testable import Tensors

@Suite struct PhiloxTests {
  /// Known answers published with Random123 (file kat_vectors, philox4x32 10).
  @Test(arguments: [
    (
      SIMD4<UInt32>(0, 0, 0, 0), SIMD2<UInt32>(0, 0),
      SIMD4<UInt32>(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)
    ),
    (
      SIMD4(0xffff_ffff, 0xffff_ffff, 0xffff_ffff, 0xffff_ffff), SIMD2(0xffff_ffff, 0xffff_ffff),
      SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)
    ),
    (
      SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344), SIMD2(0xa409_3822, 0x299f_31d0),
      SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)
    ),
  ])
  func blocksMatchPublishedAnswers(
    _ counter: SIMD4<UInt32>, _ key: SIMD2<UInt32>, _ expected: SIMD4<UInt32>
  ) {
    #expect(Philox.block(counter: counter, key: key) == expected)
  }

  @Test func streamReadsBlocksInCounterOrder() {
    var generator = Philox(seed: 0)
    #expect(generator.bits() == 0xe169_c58d_6627_e8d5)
    #expect(generator.bits() == 0x9b00_dbd8_bc57_ac4c)
    let next = Philox.block(counter: SIMD4(1, 0, 0, 0), key: SIMD2(0, 0))
    #expect(generator.bits() == UInt64(next[0]) | UInt64(next[1]) << 32)
  }

  @Test func namedStreamsDependOnTheNameAlone() {
    var root = Philox(seed: 7)
    var before = root.stream(named: "cell")
    _ = root.bits()
    var after = root.stream(named: "cell")
    var other = root.stream(named: "cells")
    let first = before.bits()
    #expect(first == after.bits())
    #expect(first != other.bits())
  }

  @Test func momentsOfNormalsAndUniforms() {
    var generator = Philox(seed: 3)
    let count = 200_000
    let z = generator.normal(shape: [count])
    let u = generator.uniform(shape: [count])
    // Five standard errors: 1/√n, √2/√n, √(1/12)/√n.
    let bound = 5 / Double(count).squareRoot()
    #expect(Swift.abs(z.mean().scalar) < bound)
    #expect(Swift.abs(z.variance().scalar - 1) < bound * 1.5)
    #expect(Swift.abs(pow(z, 4).mean().scalar - 3) < bound * 10)
    #expect(Swift.abs(u.mean().scalar - 0.5) < bound * 0.3)
    #expect(u.min().scalar >= 0 && u.max().scalar < 1)
  }

  @Test func permutationsContainEachNumberOnce() {
    var generator = Philox(seed: 5)
    #expect(generator.permutation(100).sorted() == Array(0..<100))
    #expect(generator.permutation(0) == [])
    var counts = [0, 0, 0]
    for _ in 0..<3_000 { counts[generator.integer(below: 3)] += 1 }
    #expect(counts.allSatisfy { $0 > 880 && $0 < 1_120 })
  }

  @Test func ambientGeneratorComesBackUnchanged() {
    let before = Random.current
    let inside = Random.with(Philox(seed: 9)) { Random.normal(shape: [3]) }
    var same = Philox(seed: 9)
    #expect(inside == same.normal(shape: [3]))
    var (a, b) = (before, Random.current)
    #expect(a.bits() == b.bits())
  }

  /// Many normal numbers at once are those of single calls, and leave the generator where they do.
  @Test(arguments: [0, 1, 2, 3, 31, 32, 33, 511, 512, 513, 514, 1500])
  func manyNormalsAreThoseDrawnOneByOne(_ count: Int) {
    for before in 0..<3 {
      var together = Philox(seed: 11)
      // After one normal the next is known; after one word half a block is left.
      if before == 1 { _ = together.normal() }
      if before == 2 { _ = together.bits() }
      var single = together
      let numbers = together.normal(shape: [count]).scalars
      let expected = (0..<count).map { _ in single.normal() }
      #expect(numbers.map(\.bitPattern) == expected.map(\.bitPattern))
      #expect(together.words == single.words)
    }
  }
}
