/// Collects the layers written between the braces of a `Flow`, from data to noise.
@resultBuilder
public enum FlowBuilder {
  public static func buildExpression(_ layer: any Bijection) -> [any Bijection] { [layer] }

  public static func buildExpression(_ layers: [any Bijection]) -> [any Bijection] { layers }

  public static func buildBlock(_ parts: [any Bijection]...) -> [any Bijection] {
    parts.flatMap { $0 }
  }

  public static func buildArray(_ parts: [[any Bijection]]) -> [any Bijection] {
    parts.flatMap { $0 }
  }

  public static func buildOptional(_ part: [any Bijection]?) -> [any Bijection] { part ?? [] }

  public static func buildEither(first part: [any Bijection]) -> [any Bijection] { part }

  public static func buildEither(second part: [any Bijection]) -> [any Bijection] { part }
}
