import Diagnostics
import Foundation
import SwiftGeneration

/// Reads a folder with templates that replace the generator's own.
enum TemplateFolder {
  /// The templates of a run.
  ///
  /// - Parameter configuration: What names the folder with them.
  /// - Returns: The templates, each sound.
  /// - Throws: `DiagnosticError` if the folder cannot be read, or a template in it is not sound.
  static func templates(of configuration: Configuration) throws -> TemplateSet {
    do {
      return try templates(in: configuration.templates)
    } catch let error as DiagnosticError {
      throw error.placed(at: configuration.templatesRange)
    }
  }

  /// The templates of a folder.
  ///
  /// - Parameter folder: The folder; each `NAME.mustache` in it replaces the template of that name.
  /// - Returns: The templates, each sound.
  /// - Throws: `DiagnosticError` if the folder cannot be read, or a template in it is not sound.
  private static func templates(in folder: String?) throws -> TemplateSet {
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
      overrides[template] = (try text(of: path), path)
    }
    return try TemplateSet(overriding: overrides)
  }

  private static func text(of path: String) throws -> String {
    let bytes = try InputFile.read(path)
    let text = String(decoding: bytes, as: UTF8.self)
    let sound = zip(bytes, text.utf8).prefix { $0 == $1 }.map(\.0)
    guard sound.count < bytes.count else { return text }
    let lines = String(decoding: sound, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    throw DiagnosticError(
      .templateText,
      "the template has bytes that are no UTF-8 text; save it as UTF-8",
      at: SourceRange(file: path, start: SourcePosition(line: lines.count, column: 1))
    )
  }
}

extension DiagnosticID {
  /// A template folder has a template that the generator does not know.
  static let templateFile = DiagnosticID("template.unknown-file")
  /// A template is not UTF-8 throughout.
  static let templateText = DiagnosticID("template.invalid-text")
}
