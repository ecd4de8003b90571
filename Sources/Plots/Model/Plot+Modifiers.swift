extension Plot {
  /// Sets the heading above the plot; it also names the plot for screen readers.
  public func title(_ title: String) -> Plot { with(\.title, title) }

  /// Sets the quieter line below the title.
  public func subtitle(_ subtitle: String) -> Plot { with(\.subtitle, subtitle) }

  /// Names the x axis; the unit goes in parentheses: `"time (s)"`. An empty name leaves it away.
  public func xLabel(_ label: String) -> Plot { with(\.x.label, label) }

  /// Names the y axis. An empty name leaves it away.
  public func yLabel(_ label: String) -> Plot { with(\.y.label, label) }

  /// Names the colour scale.
  public func colorLabel(_ label: String) -> Plot { with(\.colorLabel, label) }

  /// Replaces the automatic description for screen readers.
  public func described(_ description: String) -> Plot { with(\.description, description) }

  /// Sets the size in points, each side between 160 and 4000.
  ///
  /// With equal aspect it is the most room the plot takes.
  public func size(width: Double = 560, height: Double = 350) -> Plot {
    with(\.width, width.clamped(160, 4000, otherwise: 560))
      .with(\.height, height.clamped(160, 4000, otherwise: 350))
  }

  /// Shows exactly this interval of x instead of all data.
  ///
  /// An interval that is empty or not finite is ignored and reported among the problems.
  public func xRange(_ range: ClosedRange<Double>) -> Plot { with(\.x.range, range, "xRange") }

  /// Shows exactly this interval of y instead of all data.
  ///
  /// An interval that is empty or not finite is ignored and reported among the problems.
  public func yRange(_ range: ClosedRange<Double>) -> Plot { with(\.y.range, range, "yRange") }

  /// Spreads the colours over exactly this interval of values.
  ///
  /// An interval that is empty or not finite is ignored and reported among the problems.
  public func colorRange(_ range: ClosedRange<Double>) -> Plot {
    with(\.colorRange, range, "colorRange")
  }

  /// Chooses the colours that values are shown as.
  public func colorMap(_ map: ColorMap) -> Plot { with(\.colorMap, map) }

  /// Makes the x axis linear, logarithmic, or logarithmic on both sides of zero.
  public func xScale(_ scale: AxisScale) -> Plot { with(\.x.scale, scale) }

  /// Makes the y axis linear, logarithmic, or logarithmic on both sides of zero.
  public func yScale(_ scale: AxisScale) -> Plot { with(\.y.scale, scale) }

  /// Chooses the ticks of the x axis, and what stands at them.
  ///
  /// ```swift
  /// plot.xTicks([0, 0.5, 1])
  /// plot.xTicks([-1, 1], labels: ["left", "right"])
  /// plot.xTicks(labels: ["prior", "posterior"])
  /// plot.xTicks([])
  /// ```
  ///
  /// The axis reaches all of them, unless `xRange` says otherwise. Labels that would run into each
  /// other are shortened or left out.
  ///
  /// - Parameters:
  ///   - values: Where the ticks stand; left out, labels stand at 0, 1, 2, …. None and no labels make
  ///     an axis without ticks.
  ///   - labels: One for each value, which may hold formulas; left out, the numbers are shown.
  public func xTicks(_ values: [Double] = [], labels: [String] = []) -> Plot {
    with(\.x.ticks, values, labels, "xTicks")
  }

  /// Chooses the ticks of the y axis, and what stands at them, as `xTicks` does.
  public func yTicks(_ values: [Double] = [], labels: [String] = []) -> Plot {
    with(\.y.ticks, values, labels, "yTicks")
  }

  /// Ties the units of the two axes together, or frees them.
  public func aspect(_ aspect: PlotAspect) -> Plot { with(\.aspect, aspect) }

  /// Places the legend, which lists the labelled marks.
  public func legend(_ position: LegendPosition) -> Plot { with(\.legend, position) }

  private func with<Value>(_ path: WritableKeyPath<PlotSettings, Value>, _ value: Value) -> Plot {
    var copy = self
    copy.settings[keyPath: path] = value
    return copy
  }

  private func with(
    _ path: WritableKeyPath<PlotSettings, ClosedRange<Double>?>,
    _ range: ClosedRange<Double>, _ name: String
  ) -> Plot {
    guard range.isPlottable else {
      var copy = self
      copy.settingProblems.append(.range(name, range.lowerBound, range.upperBound))
      return copy
    }
    return with(path, range)
  }

  private func with(
    _ path: WritableKeyPath<PlotSettings, ChosenTicks?>, _ values: [Double], _ labels: [String],
    _ name: String
  ) -> Plot {
    let ticks = ChosenTicks(values, labels: labels)
    var copy = with(path, ticks)
    copy.settingProblems += ticks.problems(of: name, values, labels)
    return copy
  }
}
