/// The 15-point Kronrod rule on [−1, 1] with the 7-point Gauss rule inside it.
///
/// The Kronrod rule is exact for polynomials up to degree 22, the Gauss rule to degree 13; their
/// difference says how far to trust the better one.
///
/// Source: Piessens, de Doncker-Kapenga, Überhuber, Kahaner (1983), "QUADPACK", routine QK15.
enum GaussKronrod {
  private static let positiveNodes = [
    0.991455371120812639206854697526329, 0.949107912342758524526189684047851,
    0.864864423359769072789712788640926, 0.741531185599394439863864773280788,
    0.586087235467691130294691838258731, 0.405845151377397166906606412076961,
    0.207784955007898467600689403773245,
  ]
  private static let kronrodHalf = [
    0.022935322010529224963732008058970, 0.063092092629978553290700663189204,
    0.104790010322250183839876322541518, 0.140653259715525918745189590510238,
    0.169004726639267902826583426598550, 0.190350578064785409913256402421014,
    0.204432940075298892414161999234649,
  ]
  private static let gaussHalf = [
    0, 0.129484966168869693270611432679082, 0, 0.279705391489276667901467771423780,
    0, 0.381830050505118944950369775488975, 0,
  ]

  /// The 15 nodes in ascending order.
  static let nodes = positiveNodes.map { -$0 } + [0] + positiveNodes.reversed()
  /// The weights of the 15-point rule.
  static let kronrod =
    kronrodHalf + [0.209482141084727828012999174891714] + kronrodHalf.reversed()
  /// The weights of the 7-point rule, 0 at the nodes that it doesn't use.
  static let gauss = gaussHalf + [0.417959183673469387755102040816327] + gaussHalf.reversed()
}
