import APIModel

extension ServiceComparer {
  mutating func compareParameters(_ old: Operation, _ new: Operation, at site: Site) {
    let site = site.appending("parameters")
    if old.parameters == new.parameters, old.path == new.path {
      for (first, second) in zip(old.parameters, new.parameters) {
        comparePair(first, second, at: site, isGuess: false)
      }
      return
    }
    var (before, after) = (old.parameters, new.parameters)
    for (first, second) in renamedInPath(old, new) {
      before.removeAll { $0 == first }
      after.removeAll { $0 == second }
      comparePair(first, second, at: site, isGuess: false)
    }
    let matching = Matching.parameters(before, after, comparesTexts: includesDocumentation) { looksSame($0, $1) }
    for pair in matching.pairs { comparePair(pair.old, pair.new, at: site, isGuess: pair.isGuess) }
    for parameter in matching.removed {
      let site = place(parameter, below: site, isBase: true).written(parameter.field.origin, nil)
      record(.member(.removed, parameter.field), at: site, FactText.field(parameter.field), nil)
    }
    for parameter in matching.added {
      let site = place(parameter, below: site, isBase: false).written(nil, parameter.field.origin)
      record(.member(.added, parameter.field), at: site, nil, FactText.field(parameter.field))
    }
  }

  /// Path parameters that stand in the same place of the same path under different names.
  private func renamedInPath(_ old: Operation, _ new: Operation) -> [(Parameter, Parameter)] {
    renamedPlaceholders(old.path, new.path).compactMap { names in
      guard let left = old.pathParameter(names.old), let right = new.pathParameter(names.new) else { return nil }
      return (left, right)
    }
  }

  private mutating func comparePair(_ old: Parameter, _ new: Parameter, at parent: Site, isGuess: Bool) {
    if old == new, old.field.value.innermostReference == nil { return }
    var site = place(old, below: parent, isBase: true).written(old.field.origin, new.field.origin)
    site.isExample = old.field.evidence == .example || new.field.evidence == .example
    if !revision.isCredential(new), site.visibility == .hidden { site.visibility = .visible }
    if old.location != new.location {
      record(.memberMoved, at: site, old.location.rawValue, new.location.rawValue)
    }
    if !old.hasSameName(as: new) {
      let edit = Edit.memberRenamed(isRequired: old.field.isRequired || new.field.isRequired)
      let place = site.renamed(old.field.name, new.field.name)
      record(edit, at: place, old.field.name, new.field.name, isGuess: isGuess)
    }
    compareMembers(old.field, new.field, at: site)
  }

  private func place(_ parameter: Parameter, below site: Site, isBase: Bool) -> Site {
    let location = parameter.location.rawValue
    let name = parameter.location == .header ? parameter.field.name.lowercased() : parameter.field.name
    var place = site.appending(location, name)
    place.carrier = .parameter(parameter.location)
    place.trail = Trail(root: "\(location) \(parameter.field.name)")
    place.isExample = parameter.field.evidence == .example
    let index = isBase ? base : revision
    if index.isCredential(parameter) {
      place.visibility = .hidden
    } else if index.service.configured.contains(parameter.field.name) {
      place.visibility = .configured
    }
    return place
  }
}
