import SwiftOperators
import SwiftSyntax

/// Declaring what libraries offer: types when somebody first names them, with all extensions.
extension Universe {
  func load(_ library: LibraryInterface) {
    let file = FileScope(parent: scope, module: library.name)
    scope = file
    loaded.append((library, file))
    if !library.operatorDeclarations.statements.isEmpty {
      operators.addSourceFile(library.operatorDeclarations, errorHandler: { _ in })
    }
    var extensions: [(LibraryDeclaration, DeclContext)] = []
    for source in library.files {
      let context = DeclContext(
        parent: nil, source: SourceText(path: library.name, text: source.source, isLibrary: true),
        file: file)
      for declaration in source.declarations {
        switch declaration.kind {
        case .extensionDecl: extensions.append((declaration, context))
        case .operatorDecl: break
        default:
          for (position, name) in declaration.names.enumerated() {
            file.entries[name, default: []].append(
              MemberEntry(name, declaration, context: context, position: position))
          }
        }
      }
    }
    for (declaration, context) in extensions { declareExtension(declaration, in: context) }
    forgetGlobals()
  }

  private func declareExtension(_ declaration: LibraryDeclaration, in context: DeclContext) {
    guard let path = declaration.names.first, let file = home(of: path, from: context.file) else {
      return
    }
    file.extensions[path, default: []].append((declaration, context))
    if let nominal = nominal(at: path, in: file, declaring: false) {
      extend(nominal, by: declaration, in: context)
    }
  }

  /// The file that declares the outermost type of a path.
  func home(of path: String, from start: FileScope?) -> FileScope? {
    let name = String(path.prefix { $0 != "." })
    var current = start
    while let file = current {
      if file.entries[name]?.libraryType != nil { return file }
      current = file.parent
    }
    return nil
  }

  /// The library type at a path: `Dictionary.Keys`.
  ///
  /// - Parameter declaring: Whether it is declared when nobody has named it yet.
  func nominal(at path: String, in file: FileScope, declaring: Bool = true) -> NominalDecl? {
    var entries = file.entries
    var found: NominalDecl?
    for name in path.split(separator: ".") {
      guard
        let entry = entries[String(name)]?.libraryType,
        case .type(let nominal)? = declaring ? entry.decl(self) : entry.resolved
      else { return nil }
      found = nominal
      entries = nominal.info.members
    }
    return found
  }

  /// Declares a type of a library and what extends it; nothing of it is resolved.
  func declareType(_ declaration: LibraryDeclaration, _ entry: MemberEntry) -> NominalDecl? {
    let context = entry.context
    guard let file = context.file,
      let nominal = declareType(
        declaration.syntax, parent: context.nominal, in: context, module: file.module,
        library: declaration)
    else { return nil }
    let path = nominal.path
    if file.module == "Swift", nominal.parent == nil { nominalsByName[nominal.name] = nominal }
    for (other, context) in home(of: path, from: file)?.extensions[path] ?? [] {
      extend(nominal, by: other, in: context)
    }
    return nominal
  }

  private func extend(
    _ nominal: NominalDecl, by declaration: LibraryDeclaration, in context: DeclContext
  ) {
    let inner = DeclContext(
      parent: nominal.info.context, source: context.source, file: context.file)
    inner.nominal = nominal
    inner.isExtension = true
    collectMembers(declaration.members, of: nominal, in: inner)
    if declaration.isPlain { return }
    nominal.info.extensions.append((declaration, inner))
    if nominal.info.isHeaderResolved { resolveLibraryExtensions(of: nominal) }
  }

  func collectMembers(
    _ members: [LibraryDeclaration], of nominal: NominalDecl, in context: DeclContext
  ) {
    for member in members {
      for (position, name) in member.names.enumerated() {
        if member.kind == .associatedTypeDecl {
          declareAssociatedType(name, in: nominal, context)
          continue
        }
        nominal.info.add(MemberEntry(name, member, context: context, position: position))
      }
      if member.kind == .initializerDecl, !context.isExtension, !member.isConvenience {
        nominal.info.hasOwnInitializer = true
      }
    }
  }
}

extension NominalDecl {
  /// The name with those of the types around it.
  fileprivate var path: String { parent.map { "\($0.path).\(name)" } ?? name }
}
