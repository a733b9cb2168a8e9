import APIModel
import JSONDocument

extension ServiceComparer {
  /// Compares two values, and follows the types they mention.
  mutating func compare(_ old: ValueType, _ new: ValueType, at site: Site) {
    if old.isNullable != new.isNullable {
      record(.nullability(isNullable: new.isNullable), at: site, FactText.type(old), FactText.type(new))
    }
    compareKinds(old, new, at: site)
    switch (old.shape, new.shape) {
    case (.scalar(let before), .scalar(let after)):
      compareScalars(before, after, at: site)
    case (.array(let before, let oldCount), .array(let after, let newCount)):
      compareSizes(oldCount, newCount, of: .count, at: site)
      compare(before, after, at: site.elements(isList: true))
    case (.map(let before, let oldCount), .map(let after, let newCount)):
      compareSizes(oldCount, newCount, of: .count, at: site)
      compare(before, after, at: site.elements(isList: false))
    case (.reference(let before), .reference(let after)):
      compareReferences(before, after, at: site)
    case (.object, .object), (.any, .any):
      return
    default:
      compareShapes(old, new, at: site)
    }
  }

  /// Compares what examples show beside the tables. A kind that the table of the other version states was there before,
  /// or still is; that the table changed is said on its own.
  private mutating func compareKinds(_ old: ValueType, _ new: ValueType, at site: Site) {
    guard old.accepts != new.accepts else { return }
    for kind in Set(new.accepts).subtracting(old.accepts).sorted() where !base.states(kind, for: old, besides: new) {
      record(.acceptedKinds(.added), at: site.appending("accepts", kind.rawValue), nil, kind.rawValue)
    }
    for kind in Set(old.accepts).subtracting(new.accepts).sorted() where !revision.states(kind, for: new, besides: old)
    {
      record(.acceptedKinds(.removed), at: site.appending("accepts", kind.rawValue), kind.rawValue, nil)
    }
  }

  private mutating func compareReferences(_ old: String, _ new: String, at site: Site) {
    guard mayTakePlace(old, new) else {
      record(.shape(.changed), at: site, old, new)
      return
    }
    graph.add(TypePair(base: old, revision: new), at: site)
  }

  // MARK: Shapes that differ

  private mutating func compareShapes(_ old: ValueType, _ new: ValueType, at site: Site) {
    if compareSharing(old, new, at: site) { return }
    let edit = shapeEdit(old, new)
    record(.shape(edit), at: site, FactText.type(old), FactText.type(new))
    // A list of one is still made of the same, so what else changed in it is worth saying. Whether there may be null or
    // another kind instead is about the whole, and was compared.
    switch (edit, old.shape, new.shape) {
    case (.scalarToList, _, .array(let element, _)):
      compare(ValueType(old.shape.divided(like: element)), element, at: site.elements(isList: true))
    case (.listToScalar, .array(let element, _), _):
      compare(element, ValueType(new.shape.divided(like: element)), at: site.elements(isList: true))
    default: return
    }
  }

  /// Compares an enumeration inside a field with one that is a type of its own.
  private mutating func compareSharing(_ old: ValueType, _ new: ValueType, at site: Site) -> Bool {
    switch (old.shape, new.shape) {
    case (.scalar(let before), .reference(let name)):
      guard let after = revision.enumeration(name), before.kind == after.kind else { return false }
      if !before.values.isEmpty { record(.shared(.added), at: site, nil, name) }
      let origin = revision.types[name]?.origin ?? Origin()
      compareScalars(before, after, at: site.written(inside: Origin(), origin))
    case (.reference(let name), .scalar(let after)):
      guard let before = base.enumeration(name), before.kind == after.kind else { return false }
      if !after.values.isEmpty { record(.shared(.removed), at: site, name, nil) }
      let origin = base.types[name]?.origin ?? Origin()
      compareScalars(before, after, at: site.written(inside: origin, Origin()))
    default: return false
    }
    return true
  }

  /// Whether a value and the elements of a list are the same, whatever values are listed: that is said of the values.
  private func isOfKind(_ old: ValueType, _ new: ValueType) -> Bool {
    if case .scalar(let before) = old.shape, case .scalar(let after) = new.shape { return before.kind == after.kind }
    return looksSame(old, new)
  }

  private func shapeEdit(_ old: ValueType, _ new: ValueType) -> ShapeEdit {
    switch (old.shape, new.shape) {
    case (.array(let element, _), _) where isOfKind(element, new): .listToScalar
    case (_, .array(let element, _)) where isOfKind(old, element): .scalarToList
    case (.array, .map): .listToMap
    case (.map, .array): .mapToList
    case (.reference(let name), .map) where base.object(name) != nil: .objectToMap
    case (.map, .reference(let name)) where revision.object(name) != nil: .mapToObject
    case (.any, .scalar), (.any, .object): .specialized
    case (.scalar, .any), (.object, .any): .generalized
    case (.any, _): .documented
    case (_, .any): .undocumented
    case (.object, .map): .documented
    case (.map, .object): .undocumented
    case (.object, .reference(let name)) where revision.object(name) != nil: .documented
    case (.reference(let name), .object) where base.object(name) != nil: .undocumented
    default: .changed
    }
  }
}

extension ValueType.Shape {
  /// One part of a text that holds a list, where a list that is none has the parts as its elements.
  fileprivate func divided(like element: ValueType) -> Self {
    guard case .scalar(var scalar) = self, case .scalar(let part) = element.shape, part.separator == nil
    else { return self }
    scalar.separator = nil
    return .scalar(scalar)
  }
}
