import Diagnostics

/// A checked expression: what it is, its type, where it stands.
package struct Expr {
  package var kind: Kind
  package var type: Type
  package var range: SourceRange

  package init(_ kind: Kind, _ type: Type, _ range: SourceRange) {
    self.kind = kind
    self.type = type
    self.range = range
  }

  package indirect enum Kind {
    // Literals; `type` says which of the machine's types they become.
    /// The value modulo 2^64, already checked to fit `type`.
    case integer(UInt64)
    case floating(Double)
    case boolean(Bool)
    /// A `String` or `Character`.
    case string(String)
    /// Each segment is a `String`; others are described as `print` would.
    case interpolation([Expr])
    /// `type` is `Array<Element>`.
    case array([Expr])
    /// `type` is `Dictionary<Key, Value>`; a repeated key traps.
    case dictionary([(key: Expr, value: Expr)])
    case tuple([Expr])

    // Reading.
    case variable(Variable)
    /// A stored property of a struct value, by position.
    case field(Expr, StorageDecl)
    /// A stored property of a class instance.
    case objectField(Expr, StorageDecl)
    case tupleElement(Expr, Int)
    /// A static stored property, a library's global: initialised on first use.
    case global(Variable)
    /// An lvalue path read as a value; used where the base must not be copied.
    case load(LValue)

    // Calling. Arguments are in the order of the parameters, defaults and variadics filled in.
    case call(Callee, [Argument])
    /// The value of a default argument; evaluates `reference`, a function without parameters.
    case defaultArgument(FunctionReference)
    /// A case of an enum (also `Optional`) with its payload.
    case enumCase(EnumCaseDecl, [Expr])
    case closure(FunctionDecl)
    /// A function, or a method bound to `receiver`, as a value of function type.
    case functionValue(FunctionReference, receiver: Expr?)
    case metatype(Type)
    /// `type(of:)`.
    case dynamicType(Expr)

    // Control.
    case and(Expr, Expr)
    case or(Expr, Expr)
    case not(Expr)
    case ternary(Expr, Expr, Expr)
    /// `if`/`switch`/`do` used as a value: the branches end in `Statement.yield`.
    case statement(Statement)
    case assign(LValue, Expr)
    /// `lhs op= rhs` and other calls that mutate are `call`s with `Argument.inout`.
    case sequence([Expr], Expr)

    // Optionals.
    case wrap(Expr)
    case forceUnwrap(Expr)
    /// Marks how far a `nil` met by a `bindOptional` inside jumps out; the value is optional
    /// already (`a?.b?.c` is one optionalEvaluation around `wrap(…)` or around an optional result).
    case optionalEvaluation(Expr)
    /// `x?`: the wrapped value, or leave the innermost `optionalEvaluation` with nil.
    case bindOptional(Expr)

    // Conversions.
    /// A concrete value to `any P`, or an existential to a wider one.
    case erase(Expr)
    case upcast(Expr)
    /// Tuple, optional, array, dictionary or set converted element by element: applies the
    /// conversion in `body` to each element, which `body` reads through `variable`.
    case convertElements(Expr, variable: Variable, body: Expr)
    /// A function value whose type differs in throwing or in parameter/result conversions.
    case convertFunction(Expr)
    case cast(Expr, to: Type, CastKind)
    case isType(Expr, Type)

    // Errors.
    /// `try`: marks only; calls that throw jump to the innermost handler.
    case tryOptional(Expr)
    case tryForce(Expr)

    /// Takes the place of an expression that was complained about; never lowered.
    case invalid
  }

  package enum CastKind { case forced, conditional }
}

package enum Callee {
  /// A known function; a requirement is resolved through the conformance of its `Self`, and
  /// dispatched at run time when `Self` is an existential.
  case direct(FunctionReference)
  /// A class method found through the receiver's class.
  case dynamic(FunctionReference)
  /// Makes an instance of a class and runs the initialiser on it. The substitution says of which
  /// class; `type` of the expression too.
  case construct(FunctionReference)
  /// A static member or an initialiser of the type that a metatype value stands for at run time.
  case metatype(FunctionReference, Expr)
  /// A function value.
  case value(Expr)
}

package enum Argument {
  case value(Expr)
  case `inout`(LValue)
  // The receiver is the first argument of a method: `.inout` when it is mutating. A class's static
  // members get the class that they are called on (`takesMetatype`), except through `Callee.metatype`.
}

/// A place that can be assigned or mutated.
package indirect enum LValue {
  case variable(Variable)
  case global(Variable)
  case field(LValue, StorageDecl, type: Type)
  case objectField(Expr, StorageDecl, type: Type)
  case tupleElement(LValue, Int, type: Type)
  /// A computed property or subscript of a place; `base` is nil for static ones.
  /// `Array`, `ArraySlice` and `Dictionary` subscripts come through here: lowering mutates in place.
  case computed(
    base: Base?, getter: FunctionReference, setter: FunctionReference?, [Expr], type: Type)
  /// `x!` as a place.
  case force(LValue, type: Type, SourceRange)
  /// `x?` as a place: leave the innermost `optionalEvaluation` when nil.
  case bindOptional(LValue, type: Type)
  /// A value without a place (the receiver of a mutating call that may only be read).
  case temporary(Expr)

  package enum Base {
    case place(LValue)
    /// A class instance or another value whose setter isn't mutating.
    case value(Expr)
  }
}
