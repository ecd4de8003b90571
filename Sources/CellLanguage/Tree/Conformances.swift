/// What lowering asks the checker about concrete types.
package protocol ConformanceOracle: AnyObject {
  /// Replaces generic parameters, then resolves associated and opaque types.
  func apply(_ substitution: Substitution, to type: Type) -> Type
  func conforms(_ type: Type, to protocol: NominalDecl) -> Bool
  /// The function that fulfils a requirement for a concrete type. The witness's substitution is
  /// concrete; `requirementSubstitution` gives the requirement's own generic parameters.
  func witness(
    for requirement: FunctionDecl, of type: Type, requirementSubstitution: Substitution
  ) -> FunctionReference?
  /// The method that a class uses for `method` (declared in it or inherited), for vtables.
  func implementation(of method: FunctionDecl, in type: Type) -> FunctionReference?
  /// Stored properties in order, resolved.
  func storedProperties(of nominal: NominalDecl) -> [StorageDecl]
  func cases(of nominal: NominalDecl) -> [EnumCaseDecl]
  /// The raw values of an enum with a raw type, in the order of its cases.
  func rawValues(of nominal: NominalDecl) -> [EnumRawValue]
  /// A declaration of the prelude by name, for what lowering must know (`Optional`, `Array`, …).
  func standardType(_ name: String) -> NominalDecl
  /// A function of the prelude by name.
  func standardFunction(_ name: String) -> FunctionDecl?
}

package enum EnumRawValue: Hashable {
  case integer(Int)
  case string(String)
  case floating(Double)
}
