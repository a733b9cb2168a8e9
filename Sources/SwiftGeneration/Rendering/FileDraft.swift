import Diagnostics

/// A file about to be rendered: its declarations, and what they declare.
struct FileDraft {
  var folder: GeneratedFile.Folder
  var name: String
  /// The schema file it is made from.
  var source: String
  var imports: [Import]
  var declarations: [SwiftText]
  var planned: [Declaration]

  /// A module that generated code imports.
  struct Import {
    var module: SwiftText
    var isPublic = false

    static let publicFoundation = Import(module: SwiftText("Foundation"), isPublic: true)
    static let publicRuntime = Import(module: SwiftText("TablatureRuntime"), isPublic: true)
    static let foundation = Import(module: SwiftText("Foundation"))
    static let runtime = Import(module: SwiftText("TablatureRuntime"))
    static let testingSupport = Import(module: SwiftText("TablatureTesting"))
    static let testing = Import(module: SwiftText("Testing"))
    static func module(_ name: SwiftName) -> Import { Import(module: .declaration(name)) }

    fileprivate var text: SwiftText { (isPublic ? SwiftText("public import ") : SwiftText("import ")) + module }
  }

  /// The file, held against what was planned; nil where it would declare nothing.
  func rendered(with templates: TemplateSet) throws(DiagnosticError) -> GeneratedFile? {
    guard !declarations.isEmpty else { return nil }
    let context = TemplateContext([
      "source": .text(.comment(DocumentationText(source))),
      "imports": .list(imports.map { TemplateContext(["import": .text($0.text)]) }),
      "declarations": .list(declarations.map { TemplateContext(["declaration": .text($0.withoutFinalLineFeed)]) }),
    ])
    let text = templates.render(.file, context).description
    let file = GeneratedFile(folder: folder, name: name, text: text)
    let imported = imports.map { Declaration("import", $0.module.description) }
    try templates.structure.check(text, path: file.path, expected: imported + planned)
    return file
  }
}
