import APIModel

extension ServiceComparer {
  /// Compares what parameters both versions have and what stands around them. That one came, went or is called otherwise
  /// is said where parameters are compared, and not again here.
  mutating func comparePaths(_ old: Operation, _ new: Operation, at site: Site) {
    guard old.path != new.path else { return }
    let kept = keptPlaceholders(old, new)
    let before = old.path.naming(Dictionary(kept.values.map { ($0, $0) }, uniquingKeysWith: { first, _ in first }))
    let after = new.path.naming(kept)
    guard before != after else { return }
    let isRespelled = before.canonicalSpelling == after.canonicalSpelling
    record(isRespelled ? .pathRespelled : .pathMoved, at: site, old.path.description, new.path.description)
  }

  /// The placeholders of the later path that the earlier one has, too, with their names there.
  private func keptPlaceholders(_ old: Operation, _ new: Operation) -> [String: String] {
    let (before, after) = (old.path.parameterNames, new.path.parameterNames)
    let same = after.filter { before.contains($0) }.map { ($0, $0) }
    let inPlace = renamedPlaceholders(old.path, new.path).map { ($0.new, $0.old) }
    let declared = after.compactMap { name -> (String, String)? in
      guard !before.contains(name), let later = new.pathParameter(name) else { return nil }
      return before.first { earlier in
        !after.contains(earlier) && old.pathParameter(earlier)?.field.isDeclaredRename(of: later.field) == true
      }.map { (name, $0) }
    }
    return Dictionary(same + inPlace + declared, uniquingKeysWith: { first, _ in first })
  }

  /// The placeholders that stand in the same place of the same path under different names.
  func renamedPlaceholders(_ old: PathTemplate, _ new: PathTemplate) -> [(old: String, new: String)] {
    let (before, after) = (old.parameterNames, new.parameterNames)
    guard before != after, old.shape == new.shape else { return [] }
    return zip(before, after).filter { $0 != $1 && !after.contains($0) && !before.contains($1) }
  }
}

extension Operation {
  /// The path parameter with a name.
  func pathParameter(_ name: String) -> Parameter? {
    parameters.first { $0.location == .path && $0.field.name == name }
  }
}

extension PathTemplate {
  /// The path with all its parameters called the same.
  fileprivate var shape: [Part] {
    parts.map { part in
      switch part {
      case .literal: part
      case .parameter: .parameter("")
      }
    }
  }

  /// The path with some parameters under other names and without the others: of those that are a segment of their own,
  /// the slash goes, too.
  fileprivate func naming(_ names: [String: String]) -> PathTemplate {
    var copy = self
    copy.parts = []
    for part in parts {
      switch part {
      case .parameter(let name):
        if let name = names[name] { copy.parts.append(.parameter(name)) }
      case .literal(let text):
        guard case .literal(let last)? = copy.parts.last else {
          copy.parts.append(part)
          continue
        }
        let isWholeSegment = last.hasSuffix("/") && text.hasPrefix("/")
        copy.parts[copy.parts.count - 1] = .literal(last + text.dropFirst(isWholeSegment ? 1 : 0))
      }
    }
    if case .parameter? = parts.last { copy.dropFinalSlash() }
    return copy
  }

  /// The path without what many servers overlook: the case of letters, doubled slashes, and one at the end.
  fileprivate var canonicalSpelling: PathTemplate {
    var canonical = self
    canonical.parts = parts.map { part in
      switch part {
      case .literal(let text): Part.literal(text.lowercased().withoutDoubledSlashes)
      case .parameter: part
      }
    }
    canonical.dropFinalSlash()
    return canonical
  }

  /// Takes away a slash at the end, unless it is the whole path.
  private mutating func dropFinalSlash() {
    guard case .literal(let last)? = parts.last, last.hasSuffix("/"), parts.count > 1 || last.count > 1 else { return }
    parts.removeLast()
    if last.count > 1 { parts.append(.literal(String(last.dropLast()))) }
  }
}

extension String {
  /// The text with one slash for each run of them.
  fileprivate var withoutDoubledSlashes: String {
    var text = ""
    for character in self where character != "/" || text.last != "/" { text.append(character) }
    return text
  }
}
