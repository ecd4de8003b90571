extension Plot {
  /// Plots one after another in one place, such as the states of a training run.
  ///
  /// A page shows them one at a time, with a slider and a play button; where no script runs, in
  /// print, and as a picture on its own, all of them stand side by side.
  ///
  /// ```swift
  /// Plot(frames: states.map { state in Plot { Points(state.points) }.title("step \(state.step)") })
  /// ```
  ///
  /// A frame's title is shown beside the slider. The size of the whole is that of each frame.
  ///
  /// - Parameters:
  ///   - frames: In the order of time, 200 at most.
  ///   - axes: Which axes show the same interval in all frames; colours are shared with them.
  ///   - rate: Frames in a second while they play, 0.1 to 30.
  public init(frames: [Plot], sharing axes: SharedAxes = .both, rate: Double = 2) {
    let shown = Array(frames.prefix(Panels.frameCountMax))
    self.init(panels: shown, columns: shown.count > 4 ? 3 : 2, sharing: axes)
    panels?.rate = rate.clamped(0.1, 30, otherwise: 2)
    settings.width = 480
    settings.height = 320
    if frames.count > shown.count {
      settingProblems.append(
        PlotProblem(
          id: "too-many-frames",
          message: "a page holds up to \(Panels.frameCountMax) frames, got \(frames.count)",
          help: "leave frames out, such as every second one"))
    }
  }

  /// The pictures of a sequence in its order, all laid out alike; empty for other plots.
  package func frames(idPrefix: String) -> [PlotFrame] {
    guard let panels, panels.rate != nil else { return [] }
    let shared = SharedPanels(panels, in: settings).plots
    let plots = shared.map { plot in
      var plot = plot
      plot.settings.title = nil
      (plot.settings.width, plot.settings.height) = (settings.width, settings.height)
      return plot
    }
    let layouts = plots.map { Layout($0) }
    // The tightest frame decides, so that nothing moves but the data.
    let left = layouts.map(\.panel.left).max() ?? 0
    let top = layouts.map(\.panel.top).max() ?? 0
    let right = layouts.map { $0.width - $0.panel.right }.max() ?? 0
    let bottom = layouts.map { $0.height - $0.panel.bottom }.max() ?? 0
    return zip(0..., zip(plots, shared)).map { index, pair in
      var (plot, source) = pair
      plot.settings.panel = PanelSettings(
        dataWidth: max(settings.width - left - right, 60),
        dataHeight: max(settings.height - top - bottom, 60), left: left, top: top)
      let title = source.settings.title.filled.map(LabelText.plain) ?? "\(index + 1)"
      // The title still names the picture for those who can't see it.
      var layout = Layout(plot)
      layout.title = title
      var notes: [ThinnedMark] = []
      let drawing = Drawing(layout, idPrefix: "\(idPrefix)-\(index + 1)", includesStyle: false)
      return PlotFrame(title: title, svg: drawing.svg(&notes).text())
    }
  }

  /// Frames in a second, for a sequence.
  package var frameRate: Double? { panels?.rate }

  /// What names the whole in words, if it was given a title.
  package var plainTitle: String? { settings.title.filled.map(LabelText.plain) }
}

/// One picture of a sequence.
package struct PlotFrame: Sendable, Hashable {
  package var title: String
  package var svg: String
}
