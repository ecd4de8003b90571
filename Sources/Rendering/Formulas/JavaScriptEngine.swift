#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// JavaScriptCore, loaded when it is first needed: linking it would cost 28 shared objects at every
/// start, and most starts find all formulas rendered.
///
/// An engine belongs to one thread at a time; it isn't `Sendable`.
package final class JavaScriptEngine {
  package enum Failure: Error {
    /// No JavaScriptCore on this machine.
    case missing
    /// What the script threw, as text.
    case thrown(String)
  }

  private typealias Reference = UnsafeMutableRawPointer
  private typealias Exception = UnsafeMutablePointer<Reference?>

  /// The functions of the C API that we call, by the names in `JSBase.h` and its neighbours.
  private struct Functions {
    let contextCreate: @convention(c) (Reference?) -> Reference?
    let contextRelease: @convention(c) (Reference) -> Void
    let evaluate:
      @convention(c) (Reference, Reference, Reference?, Reference?, Int32, Exception?) -> Reference?
    let stringCreate: @convention(c) (UnsafePointer<UInt16>?, Int) -> Reference?
    let stringRelease: @convention(c) (Reference) -> Void
    let stringLength: @convention(c) (Reference) -> Int
    let stringCharacters: @convention(c) (Reference) -> UnsafePointer<UInt16>?
    let makeString: @convention(c) (Reference, Reference) -> Reference?
    let makeBoolean: @convention(c) (Reference, Bool) -> Reference?
    let toStringCopy: @convention(c) (Reference, Reference, Exception?) -> Reference?
    let toObject: @convention(c) (Reference, Reference, Exception?) -> Reference?
    let protect: @convention(c) (Reference, Reference) -> Void
    let call:
      @convention(c) (
        Reference, Reference, Reference?, Int, UnsafePointer<Reference?>, Exception?
      ) -> Reference?

    init?(_ library: UnsafeMutableRawPointer) {
      func symbol<Function>(_ name: String, as type: Function.Type) -> Function? {
        dlsym(library, name).map { unsafeBitCast($0, to: type) }
      }
      guard
        let contextCreate = symbol(
          "JSGlobalContextCreate", as: (@convention(c) (Reference?) -> Reference?).self),
        let contextRelease = symbol(
          "JSGlobalContextRelease", as: (@convention(c) (Reference) -> Void).self),
        let evaluate = symbol(
          "JSEvaluateScript",
          as: (@convention(c) (Reference, Reference, Reference?, Reference?, Int32, Exception?)
            -> Reference?).self),
        let stringCreate = symbol(
          "JSStringCreateWithCharacters",
          as: (@convention(c) (UnsafePointer<UInt16>?, Int) -> Reference?).self),
        let stringRelease = symbol(
          "JSStringRelease", as: (@convention(c) (Reference) -> Void).self),
        let stringLength = symbol(
          "JSStringGetLength", as: (@convention(c) (Reference) -> Int).self),
        let stringCharacters = symbol(
          "JSStringGetCharactersPtr",
          as: (@convention(c) (Reference) -> UnsafePointer<UInt16>?).self),
        let makeString = symbol(
          "JSValueMakeString", as: (@convention(c) (Reference, Reference) -> Reference?).self),
        let makeBoolean = symbol(
          "JSValueMakeBoolean", as: (@convention(c) (Reference, Bool) -> Reference?).self),
        let toStringCopy = symbol(
          "JSValueToStringCopy",
          as: (@convention(c) (Reference, Reference, Exception?) -> Reference?).self),
        let toObject = symbol(
          "JSValueToObject",
          as: (@convention(c) (Reference, Reference, Exception?) -> Reference?).self),
        let protect = symbol(
          "JSValueProtect", as: (@convention(c) (Reference, Reference) -> Void).self),
        let call = symbol(
          "JSObjectCallAsFunction",
          as: (@convention(c) (
            Reference, Reference, Reference?, Int, UnsafePointer<Reference?>, Exception?
          ) -> Reference?).self)
      else { return nil }
      self.contextCreate = contextCreate
      self.contextRelease = contextRelease
      self.evaluate = evaluate
      self.stringCreate = stringCreate
      self.stringRelease = stringRelease
      self.stringLength = stringLength
      self.stringCharacters = stringCharacters
      self.makeString = makeString
      self.makeBoolean = makeBoolean
      self.toStringCopy = toStringCopy
      self.toObject = toObject
      self.protect = protect
      self.call = call
    }
  }

  /// The same C API under the names that distributions give it, the one we test first.
  private static let libraryNames = [
    "libjavascriptcoregtk-4.1.so.0", "libjavascriptcoregtk-6.0.so.1",
    "libjavascriptcoregtk-4.0.so.18",
    "/System/Library/Frameworks/JavaScriptCore.framework/JavaScriptCore",
  ]

  private let functions: Functions
  private let context: Reference

  /// - Throws: `Failure.missing` where no JavaScriptCore is installed.
  package init() throws(Failure) {
    // The library stays loaded: it starts threads of its own that outlive any context.
    let library = Self.libraryNames.lazy.compactMap { dlopen($0, RTLD_NOW | RTLD_LOCAL) }.first
    guard let library, let functions = Functions(library),
      let context = functions.contextCreate(nil)
    else { throw .missing }
    self.functions = functions
    self.context = context
  }

  deinit {
    functions.contextRelease(context)
  }

  /// A function that a script gave; valid as long as its engine.
  package struct Function {
    fileprivate let object: UnsafeMutableRawPointer
  }

  /// Runs a script whose value is ignored.
  package func run(_ script: String) throws(Failure) {
    _ = try evaluate(script)
  }

  /// Runs a script whose value is a function.
  package func function(_ script: String) throws(Failure) -> Function {
    let value = try evaluate(script)
    guard let object = functions.toObject(context, value, nil) else {
      throw .thrown("not a function")
    }
    functions.protect(context, object)
    return Function(object: object)
  }

  /// Calls a function of a text and a flag that returns text.
  package func call(_ function: Function, _ text: String, _ flag: Bool) throws(Failure) -> String {
    var exception: Reference?
    let string = makeString(text)
    defer { if let string { functions.stringRelease(string) } }
    guard let string else { throw .thrown("no memory") }
    let arguments = [
      functions.makeString(context, string), functions.makeBoolean(context, flag),
    ]
    let value = functions.call(context, function.object, nil, 2, arguments, &exception)
    guard let value else { throw .thrown(describe(exception)) }
    return self.text(of: value) ?? ""
  }

  private func evaluate(_ script: String) throws(Failure) -> Reference {
    var exception: Reference?
    let source = makeString(script)
    defer { if let source { functions.stringRelease(source) } }
    guard let source,
      let value = functions.evaluate(context, source, nil, nil, 1, &exception)
    else { throw .thrown(describe(exception)) }
    return value
  }

  private func makeString(_ text: String) -> Reference? {
    let units = Array(text.utf16)
    return units.withUnsafeBufferPointer { functions.stringCreate($0.baseAddress, $0.count) }
  }

  private func text(of value: Reference) -> String? {
    guard let string = functions.toStringCopy(context, value, nil) else { return nil }
    defer { functions.stringRelease(string) }
    guard let characters = functions.stringCharacters(string) else { return "" }
    let units = UnsafeBufferPointer(start: characters, count: functions.stringLength(string))
    return String(decoding: units, as: UTF16.self)
  }

  private func describe(_ exception: Reference?) -> String {
    exception.flatMap { text(of: $0) } ?? "unknown error"
  }
}
