extension Plot {
  /// CSS for a page with plots: the variables of both themes, and the rules of the pictures.
  ///
  /// Include it once; then `svg(includesStyle: false)` is enough for every plot. The dark theme
  /// applies when the reader's system asks for it, unless the root element says
  /// `data-theme="light"`, and always under `data-theme="dark"`; print is light. A page restyles
  /// plots by setting these variables itself:
  ///
  /// | variable | what it colours |
  /// | --- | --- |
  /// | `--lectern-series-1` … `--lectern-series-8` | marks, in the palette's order |
  /// | `--lectern-plot-ink` | title, text marks |
  /// | `--lectern-plot-muted` | subtitle, axis labels, tick labels |
  /// | `--lectern-plot-axis`, `--lectern-plot-grid` | axis lines, grid lines |
  /// | `--lectern-plot-surface` | what lies behind the plot |
  /// | `--lectern-plot-alert` | problems |
  /// | `--lectern-plot-font` | the font family |
  public static let pageStyleSheet: String = """
    :root{\(StyleSheet.publicVariables(Palette.light))}
    @media (prefers-color-scheme:dark){:root:not([data-theme="light"]){\(
      StyleSheet.publicVariables(Palette.dark))}}
    :root[data-theme="dark"]{\(StyleSheet.publicVariables(Palette.dark))}
    @media print{:root,:root[data-theme]{\(StyleSheet.publicVariables(Palette.light))}}
    .lectern-plot{\(StyleSheet.variables(Palette.light))}
    \(StyleSheet.rules)
    \(StyleSheet.narrowRules(below: 480, besides: ":not(.lp-compact)"))
    \(StyleSheet.largeText(".frames:not(.frames-player) .lectern-plot"))
    @media print{\(StyleSheet.largeText(".frames .lectern-plot"))}
    """
}

/// The CSS of plots.
enum StyleSheet {
  /// What a picture of `width` points that stands alone carries along.
  ///
  /// Values set by a surrounding page win over the fallbacks here, so the same picture follows a
  /// page's own theme switch.
  static func alone(width: Double) -> String {
    themes + rules + "\n" + narrowRules(below: 0.85 * width)
  }

  private static let themes: String = """
    .lectern-plot{\(variables(Palette.light))background:var(--lp-surface)}
    @media (prefers-color-scheme:dark){.lectern-plot{\(variables(Palette.dark))}}
    @media print{.lectern-plot{\(variables(Palette.light))}}

    """

  private static func roles(_ theme: Theme) -> [(String, RGB)] {
    [
      ("ink", theme.ink), ("muted", theme.muted), ("grid", theme.grid), ("axis", theme.axis),
      ("surface", theme.surface), ("alert", theme.alert),
    ]
  }

  /// The documented variables of one theme.
  static func publicVariables(_ theme: Theme) -> String {
    let series = theme.series.enumerated().map { "--lectern-series-\($0 + 1):\($1.hex);" }
    let rest = roles(theme).map { "--lectern-plot-\($0):\($1.hex);" }
    return (series + rest).joined()
  }

  /// The short names the rules use: the page's variable, or else the theme's own colour.
  static func variables(_ theme: Theme) -> String {
    let series = theme.series.enumerated().map {
      "--lp-\($0 + 1):var(--lectern-series-\($0 + 1),\($1.hex));"
    }
    let rest = roles(theme).map { "--lp-\($0):var(--lectern-plot-\($0),\($1.hex));" }
    return (series + rest).joined()
  }

  /// A declaration with a plain colour before the variable, for readers of SVG without variables.
  private static func color(_ property: String, _ name: String, _ fallback: RGB) -> String {
    "\(property):\(fallback.hex);\(property):var(--lp-\(name));"
  }

  /// The rules of the pictures; all start with the picture's class.
  static let rules: String = {
    let theme = Palette.light
    let font = """
      font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
      """
    let fontVariable = """
      font-family:var(--lectern-plot-font,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica \
      Neue",Arial,sans-serif);
      """
    var rules = [
      "{max-width:100%;height:auto;color-scheme:light dark;\(font)\(fontVariable)}",
      " text{\(color("fill", "muted", theme.muted))font-size:\(TextMetrics.labelSize)px}",
      " .lp-title{\(color("fill", "ink", theme.ink))"
        + "font-size:\(TextMetrics.titleSize)px;font-weight:600}",
      " .lp-subtitle{font-size:\(TextMetrics.subtitleSize)px}",
      " .lp-key{\(color("fill", "ink", theme.ink))}",
      " .lp-ticks text{font-size:\(TextMetrics.tickSize)px;font-variant-numeric:tabular-nums}",
      " .lp-note{\(color("fill", "alert", theme.alert))}",
      " .lp-void{font-style:italic}",
      " .lp-grid{fill:none;\(color("stroke", "grid", theme.grid))}",
      " .lp-axis{fill:none;\(color("stroke", "axis", theme.axis))}",
      " .lp-line{fill:none;stroke-linejoin:round;stroke-linecap:round}",
      " .lp-dashed{stroke-linecap:butt}",
      " .lp-box{\(color("fill", "surface", theme.surface))fill-opacity:.86}",
      " .lp-word{\(color("fill", "ink", theme.ink))paint-order:stroke;"
        + "\(color("stroke", "surface", theme.surface))stroke-width:3px;stroke-linejoin:round}",
      " .lp-s0{\(color("stroke", "ink", theme.ink))}",
      " .lp-f0{\(color("fill", "ink", theme.ink))}",
      " .lp-s9{\(color("stroke", "muted", theme.muted))}",
      " .lp-f9{\(color("fill", "muted", theme.muted))}",
    ]
    for (index, series) in theme.series.enumerated() {
      let name = "\(index + 1)"
      rules.append(" .lp-s\(name){\(color("stroke", name, series))}")
      rules.append(" .lp-f\(name){\(color("fill", name, series))}")
    }
    return rules.map { ".lectern-plot" + $0 }.joined(separator: "\n")
  }()

  /// Larger text where the picture shrinks; the layout keeps room for it.
  ///
  /// - Parameters:
  ///   - width: Of the page, or of the picture where it stands alone.
  ///   - exception: A selector's ending that spares pictures too small to be shrunk by a page.
  static func narrowRules(below width: Double, besides exception: String = "") -> String {
    "@media (max-width:\(NumberText.coordinate(width.rounded()))px){"
      + largeText(".lectern-plot\(exception)") + "}"
  }

  /// Text as large as the layout has room for, in the pictures that `selector` names.
  static func largeText(_ selector: String) -> String {
    let sizes = [
      ("text", TextMetrics.labelSize), (".lp-title", TextMetrics.titleSize),
      (".lp-subtitle", TextMetrics.subtitleSize), (".lp-ticks text", TextMetrics.tickSize),
    ]
    return sizes.map { name, size in
      "\(selector) \(name){font-size:"
        + "\(NumberText.coordinate(size * TextMetrics.narrowFactor))px}"
    }.joined()
  }
}

extension PlotColor {
  /// The attributes that stroke or fill with this colour: a class, or the literal colour.
  ///
  /// - Parameter kind: Other classes of the element.
  func attributes(_ paint: Paint, of kind: String? = nil) -> [(String, String)] {
    func classes(_ number: Int) -> [(String, String)] {
      let color = "lp-\(paint == .stroke ? "s" : "f")\(number)"
      return [("class", kind.map { "\(color) \($0)" } ?? color)]
    }
    switch source {
    case .series(let index): return classes(index + 1)
    case .ink, .unreadable: return classes(0)
    case .muted: return classes(9)
    case .literal(let color):
      return (kind.map { [("class", $0)] } ?? []) + [(paint.rawValue, color.hex)]
    }
  }

  enum Paint: String {
    case stroke, fill
  }
}
