import Diagnostics
import SwiftSyntax

extension Universe {
  /// Says of each attribute of a cell's declaration that it isn't known or can't be had.
  func checkAttributes(_ attributes: AttributeListSyntax?, in context: DeclContext) {
    guard let attributes, !context.source.isLibrary else { return }
    for element in attributes {
      guard let attribute = element.as(AttributeSyntax.self) else {
        report(
          "unsupported", "conditional compilation ('#if') is not supported", at: element,
          in: context)
        continue
      }
      let name = attribute.attributeName.writtenName
      if let reason = Refusals.attributes[name] {
        report(
          "unsupported", "'@\(name)' is not supported: \(reason)", at: attribute, in: context)
        continue
      }
      // Others that begin with a small letter have been screened.
      guard name.first?.isUppercase ?? false, name != "Sendable" else { continue }
      if let nominal = attributeType(attribute, in: context) {
        if nominal.hasAttribute("propertyWrapper") || nominal.hasAttribute("resultBuilder") {
          continue
        }
        report(
          "unknown-attribute", "the type '\(name)' can't be used as an attribute", at: attribute,
          in: context, help: "declare it with '@propertyWrapper' or '@resultBuilder'")
        continue
      }
      report(
        "unknown-attribute", "there is no attribute '@\(name)'", at: attribute, in: context,
        help: Suggestion.nearest(
          to: name, among: globalNames.filter { $0.first?.isUppercase ?? false }
        ).map { "did you mean '@\($0)'?" })
    }
  }
}
