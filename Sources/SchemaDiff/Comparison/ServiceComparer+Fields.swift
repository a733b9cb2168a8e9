import APIModel
import JSONDocument

extension ServiceComparer {
  mutating func compareObjects(_ old: ObjectType, _ new: ObjectType, at site: Site) {
    if old == new {
      follow(old, at: site)
    } else {
      compareFields(old, new, at: site)
      compareAdditional(old.additional, new.additional, at: site)
    }
  }

  /// Objects that say the same may still mention types that do not.
  private mutating func follow(_ object: ObjectType, at site: Site) {
    // Fields are large; those that are only looked at need not be copied.
    for index in object.fields.indices where object.fields[index].value.innermostReference != nil {
      let field = object.fields[index]
      compare(field.value, field.value, at: place(field, below: site))
    }
    compareAdditional(object.additional, object.additional, at: site)
  }

  private mutating func compareFields(_ old: ObjectType, _ new: ObjectType, at site: Site) {
    let matching = Matching.fields(old.fields, new.fields, comparesTexts: includesDocumentation) { looksSame($0, $1) }
    for pair in matching.pairs { comparePair(pair, at: site) }
    for field in matching.removed {
      record(.member(.removed, field), at: place(field, below: site).written(field.origin, nil), FactText.field(field))
    }
    for field in matching.added {
      let site = place(field, below: site).written(nil, field.origin)
      record(.member(.added, field), at: site, nil, FactText.field(field))
    }
  }

  private func place(_ field: Field, below site: Site) -> Site {
    var place = site.appending("fields", field.name)
    place.carrier = .field
    place.trail = site.trail.field(field.name)
    place.isReadOnly = field.isReadOnly
    place.isExample = field.evidence == .example
    return place
  }

  private mutating func comparePair(_ pair: Matching<Field>.Pair, at parent: Site) {
    let (old, new) = (pair.old, pair.new)
    if old == new, old.value.innermostReference == nil { return }
    var site = place(old, below: parent).written(old.origin, new.origin)
    site.isReadOnly = old.isReadOnly && new.isReadOnly
    site.isExample = old.evidence == .example || new.evidence == .example
    if old.name != new.name {
      let edit = Edit.memberRenamed(isRequired: old.isRequired || new.isRequired)
      record(edit, at: site.renamed(old.name, new.name), old.name, new.name, isGuess: pair.isGuess)
    }
    compareMembers(old, new, at: site)
  }

  private mutating func compareAdditional(_ old: ValueType?, _ new: ValueType?, at site: Site) {
    var site = site.appending("additional").narrowed(to: .additional)
    site.carrier = .field
    site.trail = site.trail.field("*")
    switch (old, new) {
    case (nil, nil): return
    case (nil, let new?): record(.additionalFields(.added), at: site, nil, FactText.type(new))
    case (let old?, nil): record(.additionalFields(.removed), at: site, FactText.type(old), nil)
    case (let old?, let new?): compare(old, new, at: site)
    }
  }

  /// Compares two fields, parameters or headers that are the same thing.
  mutating func compareMembers(_ old: Field, _ new: Field, at site: Site) {
    if old != new {
      compareRequirements(old, new, at: site)
      compareDefaults(old, new, at: site)
      compareDeprecations(old.deprecation, new.deprecation, at: site)
      compareText(old.documentation, new.documentation, at: site)
      compareEvidence(old.evidence, new.evidence, at: site)
      if old.isReadOnly != new.isReadOnly {
        let isRequired = old.isRequired && new.isRequired
        record(.mutability(isReadOnly: new.isReadOnly, isRequired: isRequired), at: site)
      }
    }
    compare(old.value, new.value, at: site)
  }

  private mutating func compareEvidence(_ old: Evidence, _ new: Evidence, at site: Site) {
    guard old != new else { return }
    var site = site
    site.isExample = false
    record(.evidence(new), at: site, FactText.evidence(old), FactText.evidence(new))
  }

  private mutating func compareRequirements(_ old: Field, _ new: Field, at site: Site) {
    var site = site
    // What the service ignores from now on it does not miss.
    site.isReadOnly = new.isReadOnly
    if old.isRequired != new.isRequired {
      record(.requirement(isRequired: new.isRequired), at: site)
    } else if let amendment = Amendment(old.requiredWhen, new.requiredWhen) {
      record(.condition(amendment), at: site, old.requiredWhen, new.requiredWhen)
    }
  }

  private mutating func compareDefaults(_ old: Field, _ new: Field, at site: Site) {
    let (before, after) = (old.defaultValue, new.defaultValue)
    guard let amendment = Amendment(before, after) else { return }
    // A default that only follows the type to another notation is the same.
    if before?.plainText == after?.plainText, old.value.shape != new.value.shape { return }
    record(.defaultValue(amendment), at: site, before?.text(), after?.text())
  }
}
