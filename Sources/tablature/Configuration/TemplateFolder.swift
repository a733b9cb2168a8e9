import Diagnostics
import Foundation
import SwiftGeneration

/// Reads a folder with templates that replace the generator's own.
enum TemplateFolder {
  /// The templates of a run.
  ///
  /// - Parameter folder: The folder; each `NAME.mustache` in it replaces the template of that name.
  /// - Returns: The templates, each sound.
  /// - Throws: `DiagnosticError` if the folder cannot be read, or a template in it is not sound.
  static func templates(in folder: String?) throws -> TemplateSet {
    guard let folder else { return try TemplateSet() }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw DiagnosticError(.inputMissing, "there is no template folder '\(folder)'")
    }
    var overrides: [TemplateName: (text: String, file: String)] = [:]
    for name in names.sorted() where name.hasSuffix(".mustache") {
      let path = "\(folder)/\(name)"
      guard let template = TemplateName(rawValue: String(name.dropLast(".mustache".count))) else {
        let known = TemplateName.allCases.map(\.fileName).joined(separator: ", ")
        throw DiagnosticError(
          .templateFile,
          "there is no template of this name; there are \(known)",
          at: SourceRange(file: path, start: .start)
        )
      }
      overrides[template] = (String(decoding: try InputFile.read(path), as: UTF8.self), path)
    }
    return try TemplateSet(overriding: overrides)
  }
}

extension DiagnosticID {
  /// A template folder has a template that the generator does not know.
  static let templateFile = DiagnosticID("template.unknown-file")
}
