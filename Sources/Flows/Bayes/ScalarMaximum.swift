import Tensors

/// The maximum of a function of one number, without derivatives.
///
/// Points where the function is NaN or −∞ count as lowest, so a domain may have ends.
struct ScalarMaximum {
  let function: (Double) -> Double

  private func value(_ x: Double) -> Double {
    let value = function(x)
    return value.isNaN ? -.infinity : value
  }

  /// A local maximum uphill from a start; nil when the function keeps growing.
  func location(from start: Double) -> Double? {
    guard let (low, high) = bracket(from: start) else { return nil }
    return polished(brent(low, high))
  }

  /// How far from a maximum the function falls by about ½: one standard deviation of a normal.
  ///
  /// An end of the domain doesn't count, unless there is nothing but the peak between two ends.
  func width(at peak: Double) -> Double {
    let top = value(peak)
    let drops = { (w: Double) in
      let inside = [peak - w, peak + w].map(self.value).filter { $0 > -.infinity }
      return inside.isEmpty || inside.contains { top - $0 > 0.5 }
    }
    var width = 1e-3 * Swift.max(abs(peak), 1)
    if drops(width) {
      while width > 1e-300, drops(width / 2) { width /= 2 }
    } else {
      while width < 1e300, !drops(width) { width *= 2 }
    }
    return width
  }

  /// An interval with a point inside that is at least as high as both ends.
  private func bracket(from start: Double) -> (Double, Double)? {
    var step = 0.1 * Swift.max(1, abs(start))
    let here = value(start)
    let (right, left) = (value(start + step), value(start - step))
    if here >= right, here >= left { return (start - step, start + step) }
    if left > right { step = -step }
    var (behind, at) = (start, start + step)
    var height = Swift.max(left, right)
    for _ in 0..<1000 {
      step *= 2
      let ahead = at + step
      let next = value(ahead)
      if !(next > height) { return (Swift.min(behind, ahead), Swift.max(behind, ahead)) }
      if !ahead.isFinite || Supervision.hasFault { return nil }
      (behind, at, height) = (at, ahead, next)
    }
    return nil
  }

  /// Brent's minimisation of −f: parabolas through the best three points, golden sections where
  /// those don't help.
  ///
  /// Source: Brent (1973), "Algorithms for Minimization without Derivatives", chapter 5.
  private func brent(_ low: Double, _ high: Double) -> Double {
    let golden = 0.3819660112501051518
    var (a, b) = (low, high)
    var x = a + golden * (b - a)
    var (w, v) = (x, x)
    var fx = -value(x)
    var (fw, fv) = (fx, fx)
    var (d, e) = (0.0, 0.0)
    for _ in 0..<200 {
      let middle = 0.5 * (a + b)
      let tolerance = 1e-9 * abs(x) + 1e-12 * (high - low) + 1e-300
      if abs(x - middle) <= 2 * tolerance - 0.5 * (b - a) { break }
      var isGolden = true
      if abs(e) > tolerance {
        let r = (x - w) * (fx - fv)
        var q = (x - v) * (fx - fw)
        var p = (x - v) * q - (x - w) * r
        q = 2 * (q - r)
        if q > 0 { p = -p }
        q = abs(q)
        let before = e
        e = d
        if p.isFinite, q.isFinite, abs(p) < abs(0.5 * q * before), p > q * (a - x),
          p < q * (b - x)
        {
          d = p / q
          isGolden = false
          let u = x + d
          if u - a < 2 * tolerance || b - u < 2 * tolerance {
            d = x < middle ? tolerance : -tolerance
          }
        }
      }
      if isGolden {
        e = x < middle ? b - x : a - x
        d = golden * e
      }
      let u = abs(d) >= tolerance ? x + d : x + (d > 0 ? tolerance : -tolerance)
      let fu = -value(u)
      if fu <= fx {
        if u < x { b = x } else { a = x }
        (v, w, x) = (w, x, u)
        (fv, fw, fx) = (fw, fx, fu)
      } else {
        if u < x { a = u } else { b = u }
        if fu <= fw || w == x {
          (v, w) = (w, u)
          (fv, fw) = (fw, fu)
        } else if fu <= fv || v == x || v == w {
          (v, fv) = (u, fu)
        }
      }
    }
    return x
  }

  /// Newton steps with differences of fourth order: near a smooth peak values hardly differ, so
  /// comparing them finds it only to half the digits.
  private func polished(_ start: Double) -> Double {
    let h = 0.01 * width(at: start)
    var x = start
    for _ in 0..<3 {
      let f = [-2, -1, 0, 1, 2].map { value(x + $0 * h) }
      guard f.allSatisfy(\.isFinite) else { return start }
      let slope = (f[0] - 8 * f[1] + 8 * f[3] - f[4]) / (12 * h)
      let curvature = (-f[0] + 16 * f[1] - 30 * f[2] + 16 * f[3] - f[4]) / (12 * h * h)
      guard curvature < 0 else { return start }
      let step = -slope / curvature
      guard abs(step) < 10 * h else { return start }
      x += step
    }
    return x
  }
}
