import APIModel

/// Recognizes fields that went from one type to another: what looks like a removal and an addition is one edit.
enum MovedFields {
  /// The changes with each pair that is a move made one.
  ///
  /// A field moved if one left a type and the same one came to another type in the same messages, and no other field did.
  /// Where messages or facts differ, one finding would hide what is worse about one of the two parts, so they stay two.
  static func merge(_ changes: [Change], _ usage: TypeUsage) -> [Change] {
    let fields = changes.enumerated().compactMap { index, change in Candidate(change, at: index, usage) }
    var matching = Matching(fields.filter { $0.presence == .removed }, fields.filter { $0.presence == .added })
    matching.match(isGuess: true) { $0.mayHaveBecome($1) }
    var merged = changes
    for pair in matching.pairs { merged[pair.old.index] = move(changes[pair.old.index], changes[pair.new.index]) }
    let echoes = Set(matching.pairs.map(\.new.index))
    return merged.indices.filter { !echoes.contains($0) }.map { merged[$0] }
  }

  private static func move(_ old: Change, _ new: Change) -> Change {
    var change = old
    change.edit = .memberMoved
    change.site.revision = new.site.revision
    change.old = old.site.owner + "." + old.site.trail.path
    change.new = new.site.owner + "." + new.site.trail.path
    change.isGuess = true
    return change
  }

  private struct Candidate {
    let index: Int
    let presence: Presence
    let field: Field
    let pair: TypePair
    let entry: TypeUsage.Entry

    init?(_ change: Change, at index: Int, _ usage: TypeUsage) {
      guard case .member(let presence, let field) = change.edit, case .type(let pair) = change.site.scope,
        field.evidence == .documented
      else { return nil }
      self.index = index
      self.presence = presence
      self.field = field
      self.pair = pair
      entry = usage[pair]
    }

    func mayHaveBecome(_ other: Candidate) -> Bool {
      guard field.name == other.field.name, pair != other.pair, field.value.shape == other.field.value.shape,
        field.value.isNullable == other.field.value.isNullable, field.isRequired == other.field.isRequired,
        field.isReadOnly == other.field.isReadOnly
      else { return false }
      return !entry.directions.isEmpty && entry.directions == other.entry.directions
        && entry.operations == other.entry.operations
    }
  }
}

extension Site {
  /// The name of the type the place is in; empty outside of types.
  fileprivate var owner: String {
    switch scope {
    case .type(let pair): pair.name
    case .service, .operation: ""
    }
  }
}
