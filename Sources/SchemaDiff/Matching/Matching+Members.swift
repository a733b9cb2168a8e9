import APIModel

extension Matching<Operation> {
  /// Matches operations: by the identity of their page, their name, a declared rename, and their request line.
  static func operations(_ old: [Operation], _ new: [Operation]) -> Matching {
    var matching = Matching(old, new)
    matching.match { $0.page }
    matching.match { $0.name }
    matching.match(isGuess: false) { old, new in
      new.formerly.contains(old.name) || old.formerly.contains(new.name)
    }
    matching.match { FactText.request($0) }
    return matching
  }
}

extension Matching<Field> {
  /// Matches fields: by names they declare to have passed on, name, a declared rename, and likeness.
  ///
  /// - Parameters:
  ///   - old: The fields of the base.
  ///   - new: The fields of the revision.
  ///   - comparesTexts: Whether descriptions count.
  ///   - isSameType: Whether two values look the same.
  /// - Returns: The pairs, and what is left over.
  static func fields(
    _ old: [Field],
    _ new: [Field],
    comparesTexts: Bool,
    isSameType: (ValueType, ValueType) -> Bool
  ) -> Matching {
    var matching = Matching(old, new)
    matching.match(names: { DeclaredNames(name: [$0.name], former: $0.formerly.map { [$0] }) })
    matching.match { $0.name }
    matching.match(isGuess: false) { $0.isDeclaredRename(of: $1) }
    matching.match(isGuess: true, limit: Self.likeness) { old, new in
      old.resembles(new, comparesTexts: comparesTexts) && isSameType(old.value, new.value)
    }
    return matching
  }
}

extension Matching<Parameter> {
  /// Matches parameters: by names they declare to have passed on, place and name, a declared rename, the name alone, and
  /// likeness.
  ///
  /// The names of headers have no case.
  static func parameters(
    _ old: [Parameter],
    _ new: [Parameter],
    comparesTexts: Bool,
    isSameType: (ValueType, ValueType) -> Bool
  ) -> Matching {
    var matching = Matching(old, new)
    matching.match(names: { parameter in
      let former = parameter.location == .path ? [] : parameter.field.formerly
      return DeclaredNames(name: parameter.place, former: former.map { parameter.place(named: $0) })
    })
    matching.match { $0.place }
    matching.match(isGuess: false) { $0.location == $1.location && $0.field.isDeclaredRename(of: $1.field) }
    matching.match { $0.location == .path ? nil : $0.field.name }
    matching.match(isGuess: false, limit: Self.likeness) { old, new in
      old.location != new.location && old.location != .path && new.location != .path && old.hasSameName(as: new)
    }
    matching.match(isGuess: true, limit: Self.likeness) { old, new in
      old.location == new.location && old.location != .path
        && old.field.resembles(new.field, comparesTexts: comparesTexts)
        && isSameType(old.field.value, new.field.value)
    }
    return matching
  }
}

extension Matching {
  /// How many pairs of names are compared for likeness, which takes some microseconds each.
  fileprivate static var likeness: Int { 40_000 }
}

extension Parameter {
  /// The place and the name as it is compared.
  fileprivate var place: [String] { place(named: field.name) }

  /// The place of a parameter in the same location with another name.
  fileprivate func place(named name: String) -> [String] {
    [location.rawValue, location == .header ? name.lowercased() : name]
  }

  /// Whether another parameter has the same name, which has no case if one of them is a header.
  func hasSameName(as other: Parameter) -> Bool {
    guard location == .header || other.location == .header else { return field.name == other.field.name }
    return field.name.lowercased() == other.field.name.lowercased()
  }
}

extension Field {
  /// Whether one of two fields says that it had the name of the other.
  func isDeclaredRename(of other: Field) -> Bool {
    other.formerly.contains(name) || formerly.contains(other.name)
  }

  /// Whether two fields probably are the same under two names.
  fileprivate func resembles(_ other: Field, comparesTexts: Bool) -> Bool {
    // What only examples show comes and goes, and is no ground for a guess.
    guard evidence == .documented, other.evidence == .documented, isRequired == other.isRequired else { return false }
    return NameSimilarity.isLikely(name, other.name)
      || comparesTexts && NameSimilarity.isLikelyText(documentation, other.documentation)
  }
}
