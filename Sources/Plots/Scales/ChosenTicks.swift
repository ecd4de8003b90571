/// The ticks of an axis that an author chose.
struct ChosenTicks: Sendable, Hashable {
  /// Ascending.
  let ticks: [Tick]
  /// Whether the labels name the places 0, 1, 2, …, as those of bars do.
  let areNames: Bool
  /// Whether the labels are the author's words.
  let areWords: Bool

  init(_ values: [Double], labels: [String]) {
    areNames = values.isEmpty && !labels.isEmpty
    areWords = !labels.isEmpty
    let places = areNames ? labels.indices.map(Double.init) : values
    // Twelve digits are the author's own; the rest is what arithmetic left behind.
    let words = areWords ? labels : places.map { NumberText.significant($0, 12) }
    ticks = zip(places, words).map { Tick(value: $0, label: $1) }
      .filter(\.value.isDrawable).sorted { $0.value < $1.value }
  }

  /// What is wrong with values and labels that a modifier was given.
  func problems(of name: String, _ values: [Double], _ labels: [String]) -> [PlotProblem] {
    var problems: [PlotProblem] = []
    if !values.isEmpty, !labels.isEmpty, values.count != labels.count {
      problems.append(.lengths(name, [("values", values.count), ("labels", labels.count)]))
    }
    if !values.allSatisfy(\.isDrawable) {
      problems.append(PlotProblem(id: "not-finite", message: "\(name) needs finite places"))
    }
    return problems
  }

  /// The chosen ticks that a scale shows.
  func shown(on scale: Scale) -> [Tick] { ticks.filter { scale.contains($0.value) } }

  /// Between two labels of a row.
  private static let gap = 6.0

  /// The ticks with labels that don't run into each other: words are shortened to the room between
  /// their neighbours, and what still finds none is left out.
  ///
  /// - Parameters:
  ///   - ticks: In the order of their places.
  ///   - ends: Where the labels must stay.
  ///   - place: Where a value lies on the page.
  func apart(
    _ ticks: [Tick], within ends: ClosedRange<Double>, _ place: (Double) -> Double
  ) -> [Tick] {
    let places = ticks.map { place($0.value) }
    let widths = ticks.map { TextMetrics.roomyWidth($0.label, size: TextMetrics.tickSize) }
    func room(_ index: Int) -> Double {
      let sides = min(places[index] - ends.lowerBound, ends.upperBound - places[index])
      return [index - 1, index + 1].filter(places.indices.contains).reduce(2 * sides) {
        room, other in
        let distance = (places[other] - places[index]).magnitude - Self.gap
        return (widths[index] + widths[other]) / 2 <= distance ? room : min(room, distance)
      }
    }
    var end = -Double.infinity
    return ticks.indices.map { index in
      let (value, label) = (ticks[index].value, ticks[index].label)
      let shown =
        areWords
        ? TextMetrics.shorten(label, width: room(index), size: TextMetrics.tickSize) : label
      let half = TextMetrics.roomyWidth(shown, size: TextMetrics.tickSize) / 2
      guard places[index] - half >= max(ends.lowerBound - 0.01, end + Self.gap),
        places[index] + half <= ends.upperBound + 0.01, shown != "…"
      else { return Tick(value: value, label: "") }
      end = places[index] + half
      return Tick(value: value, label: shown)
    }
  }
}
