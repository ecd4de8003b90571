/// The colours of plots in one theme.
struct Theme: Sendable, Hashable {
  var ink: RGB
  var muted: RGB
  var grid: RGB
  var axis: RGB
  var surface: RGB
  var alert: RGB
  var series: [RGB]
}

/// The categorical palette in both themes.
///
/// Hues and lightnesses were chosen in OKLCh so that neighbours differ in lightness too: under
/// simulated protanopia, deuteranopia and tritanopia the first seven stay apart. Every colour has
/// at least 3:1 contrast with its theme's surface.
enum Palette {
  static let light = Theme(
    ink: RGB(0x1d2128), muted: RGB(0x59616d), grid: RGB(0xe6e8ec), axis: RGB(0x8a919c),
    surface: RGB(0xffffff), alert: RGB(0xa3320b),
    series: [
      0x1467c2, 0xdb6b04, 0x089868, 0xac1b6e, 0x5b199c, 0x139ec6, 0x733e01, 0x71757a,
    ].map { RGB($0) })

  static let dark = Theme(
    ink: RGB(0xe8eaee), muted: RGB(0xa3abb8), grid: RGB(0x2a2f38), axis: RGB(0x6b7380),
    surface: RGB(0x14171c), alert: RGB(0xffa27a),
    series: [
      0x4c94ec, 0xf59740, 0x49cc95, 0xe8519f, 0x8959db, 0x73d8f0, 0xf5de87, 0xadb1b8,
    ].map { RGB($0) })

  static var series: [RGB] { light.series }
}
