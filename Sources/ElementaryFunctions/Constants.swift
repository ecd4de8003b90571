/// Constants as pairs of `Double`s: the number, and what its rounding left.
enum Constant {
  /// log 2
  @inline(__always) static var ln2: (Double, Double) {
    (0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56)
  }
  /// 1 / log 2
  @inline(__always) static var inverseLn2: (Double, Double) {
    (0x1.71547652b82fep0, 0x1.777d0ffda0d24p-56)
  }
  /// 1 / log 10
  @inline(__always) static var inverseLn10: (Double, Double) {
    (0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57)
  }
  /// log 10
  @inline(__always) static var ln10: (Double, Double) {
    (0x1.26bb1bbb55516p1, -0x1.f48ad494ea3e9p-53)
  }
  /// π/2
  @inline(__always) static var halfPi: (Double, Double) {
    (0x1.921fb54442d18p0, 0x1.1a62633145c07p-54)
  }
  /// π
  @inline(__always) static var pi: (Double, Double) { (0x1.921fb54442d18p1, 0x1.1a62633145c07p-53) }
  /// 1 / √π
  @inline(__always) static var inverseRootPi: (Double, Double) {
    (0x1.20dd750429b6dp-1, 0x1.1ae3a914fed80p-57)
  }
  /// 2 / √π
  @inline(__always) static var twoOverRootPi: (Double, Double) {
    (0x1.20dd750429b6dp0, 0x1.1ae3a914fed80p-56)
  }
  /// log(2π) / 2
  @inline(__always) static var halfLogTwoPi: (Double, Double) {
    (0x1.d67f1c864beb5p-1, -0x1.65b5a1b7ff5dfp-55)
  }
  /// log π
  @inline(__always) static var logPi: (Double, Double) {
    (0x1.250d048e7a1bdp0, 0x1.7abf2ad8d5088p-57)
  }
  /// √(2π)
  @inline(__always) static var rootTwoPi: (Double, Double) {
    (0x1.40d931ff62706p1, -0x1.a6a0d6f814637p-53)
  }
  /// log 2 in three parts; the first has 42 bits, so that its product with an exponent is exact.
  @inline(__always) static var ln2Parts: (Double, Double, Double) {
    (0x1.62e42fefa3800p-1, 0x1.ef35793c76730p-45, 0x1.f97b57a079a19p-103)
  }
  /// π/2 in three parts; the first has 33 bits, so that its product with n < 2²⁰ is exact.
  @inline(__always) static var halfPiParts: (Double, Double, Double) {
    (0x1.921fb54400000p0, 0x1.0b4611a626331p-34, 0x1.1701b839a2520p-88)
  }
  /// 1/3
  @inline(__always) static var third: (Double, Double) {
    (0x1.5555555555555p-2, 0x1.5555555555555p-56)
  }
  /// 1/5
  @inline(__always) static var fifth: (Double, Double) {
    (0x1.999999999999ap-3, -0x1.999999999999ap-57)
  }
  /// 1/7
  @inline(__always) static var seventh: (Double, Double) {
    (0x1.2492492492492p-3, 0x1.2492492492492p-57)
  }
  /// 1/9
  @inline(__always) static var ninth: (Double, Double) {
    (0x1.c71c71c71c71cp-4, 0x1.c71c71c71c71cp-58)
  }
  /// 1/11
  @inline(__always) static var eleventh: (Double, Double) {
    (0x1.745d1745d1746p-4, -0x1.745d1745d1746p-59)
  }
  /// 1/6
  @inline(__always) static var sixth: (Double, Double) {
    (0x1.5555555555555p-3, 0x1.5555555555555p-57)
  }
  /// 1/24
  @inline(__always) static var oneOver24: (Double, Double) {
    (0x1.5555555555555p-5, 0x1.5555555555555p-59)
  }
  /// 1/120
  @inline(__always) static var oneOver120: (Double, Double) {
    (0x1.1111111111111p-7, 0x1.1111111111111p-63)
  }
  /// 1/720
  @inline(__always) static var oneOver720: (Double, Double) {
    (0x1.6c16c16c16c17p-10, -0x1.f49f49f49f49fp-65)
  }
  /// The bits of 2/π after the binary point, behind one word of zeros.
  static let twoOverPi: [UInt64] = [
    0x0000_0000_0000_0000,
    0xA2F9_836E_4E44_1529,
    0xFC27_57D1_F534_DDC0,
    0xDB62_9599_3C43_9041,
    0xFE51_63AB_DEBB_C561,
    0xB724_6E3A_424D_D2E0,
    0x0649_2EEA_09D1_921C,
    0xFE1D_EB1C_B129_A73E,
    0xE882_35F5_2EBB_4484,
    0xE99C_7026_B45F_7E41,
    0x3991_D639_8353_39F4,
    0x9C84_5F8B_BDF9_283B,
    0x1FF8_97FF_DE05_980F,
    0xEF2F_118B_5A0A_6D1F,
    0x6D36_7ECF_27CB_09B7,
    0x4F46_3F66_9E5F_EA2D,
    0x7527_BAC7_EBE5_F17B,
    0x3D07_39F7_8A52_92EA,
    0x6BFB_5FB1_1F8D_5D08,
    0x5603_3046_FC7B_6BAB,
    0xF0CF_BC20_9AF4_361D,
    0xA9E3_9161_5EE6_1B08,
    0x6599_855F_14A0_6840,
  ]
  /// atan(i/8), i = 0...8, as high and low parts in turn.
  static let arcTangents: [Double] = [
    0x0.0p0, 0x0.0p0,
    0x1.fd5ba9aac2f6ep-4, -0x1.cd37686760c17p-59,
    0x1.f5b75f92c80ddp-3, 0x1.8ab6e3cf7afbdp-57,
    0x1.6f61941e4def1p-2, -0x1.c63aae6f6e918p-56,
    0x1.dac670561bb4fp-2, 0x1.a2b7f222f65e2p-56,
    0x1.1e00babdefeb4p-1, -0x1.928df287a668fp-58,
    0x1.4978fa3269ee1p-1, 0x1.2419a87f2a458p-56,
    0x1.700a7c5784634p-1, -0x1.8c34d25aadef6p-56,
    0x1.921fb54442d18p-1, 0x1.1a62633145c07p-55,
  ]
}
