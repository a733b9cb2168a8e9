public import Diagnostics

/// Holds every rendered file against the declarations that were planned for it.
///
/// It is the last line of defence: whatever mistake an encoder or a template makes, text of a schema that got out of its
/// literal or its comment changes what a file declares, and the file is not written.
struct StructureCheck: Sendable {
  /// What the templates declare in so many words, without the types it stands in: keywords by name.
  private let fixed: [String: Set<String>]

  /// Makes a check for files that are made with templates of some texts.
  init(templates: [String]) {
    let outlines = templates.compactMap { try? DeclarationOutline(of: TemplateSyntax.skeleton(of: $0)) }
    let words = outlines.flatMap(\.declarations).filter { !$0.name.contains(TemplateSyntax.placeholder) }
    fixed = words.reduce(into: [:]) { fixed, word in fixed[word.name, default: []].insert(word.keyword) }
  }

  /// Checks a file.
  ///
  /// - Parameters:
  ///   - text: What it says.
  ///   - path: Where it is to be written, for the diagnostic.
  ///   - expected: What it is to declare besides what the templates say in so many words.
  /// - Throws: ``DiagnosticID/generatedStructure``, with the first difference.
  func check(_ text: String, path: String, expected: [Declaration]) throws(DiagnosticError) {
    let outline = try outline(of: text, path: path)
    if let bracket = outline.unbalanced {
      throw problem(path, "has brackets that are not in balance", at: bracket.range.lowerBound, in: text)
    }
    // The generator's own templates keep the order of the plan.
    if isSame(outline.declarations, expected) { return }
    let found = outline.declarations.filter(isPlanned).sorted()
    let planned = expected.filter(isPlanned).sorted()
    guard found != planned else { return }
    if let extra = Self.first(in: found, beyond: planned) {
      throw problem(path, "declares '\(extra)', which is not planned")
    }
    if let missing = Self.first(in: planned, beyond: found) { throw problem(path, "does not declare '\(missing)'") }
  }

  /// Whether two lists are the same in the same order, but for what the templates declare in so many words.
  private func isSame(_ found: [Declaration], _ expected: [Declaration]) -> Bool {
    var (next, awaited) = (0, 0)
    while next < found.count || awaited < expected.count {
      if next < found.count, awaited < expected.count, found[next] == expected[awaited] {
        next += 1
        awaited += 1
      } else if next < found.count, !isPlanned(found[next]) {
        next += 1
      } else if awaited < expected.count, !isPlanned(expected[awaited]) {
        awaited += 1
      } else {
        return false
      }
    }
    return true
  }

  /// The first of some declarations that occurs more often among them than among others.
  private static func first(in declarations: [Declaration], beyond others: [Declaration]) -> Declaration? {
    var counts: [Declaration: Int] = [:]
    for declaration in others { counts[declaration, default: 0] += 1 }
    return declarations.first { declaration in
      counts[declaration, default: 0] -= 1
      return counts[declaration, default: 0] < 0
    }
  }

  private func isPlanned(_ declaration: Declaration) -> Bool {
    fixed[declaration.name]?.contains(declaration.keyword) != true
  }

  private func outline(of text: String, path: String) throws(DiagnosticError) -> DeclarationOutline {
    do throws(SwiftTokenProblem) {
      return try DeclarationOutline(of: text)
    } catch {
      switch error {
      case .unterminatedString: throw problem(path, "has a string literal without an end", at: error.offset, in: text)
      case .unterminatedComment: throw problem(path, "has a comment without an end", at: error.offset, in: text)
      case .unterminatedName: throw problem(path, "has a name without a closing quote", at: error.offset, in: text)
      case .strayCharacter: throw problem(path, "has a character that is no Swift", at: error.offset, in: text)
      case .deepInterpolation: throw problem(path, "interpolates literals too deeply", at: error.offset, in: text)
      }
    }
  }

  private func problem(_ path: String, _ fault: String, at offset: Int, in text: String) -> DiagnosticError {
    let line = text.utf8.prefix(offset).count { $0 == UInt8(ascii: "\n") } + 1
    return problem(path, "\(fault), in line \(line)")
  }

  private func problem(_ path: String, _ fault: String) -> DiagnosticError {
    DiagnosticError(
      .generatedStructure,
      "\(path) \(fault); check the templates, or report a defect of the generator if they are its own"
    )
  }
}

extension DiagnosticID {
  /// A generated file does not declare what was planned.
  public static let generatedStructure = DiagnosticID("generate.structure")
}
