extension ValueType {
  /// The scalar inside all lists and maps, which the constraints of scalars hold for; nil where there is none.
  package var innermostScalar: Scalar? {
    get {
      switch shape {
      case .scalar(let scalar): scalar
      case .array(let element, _), .map(let element, _): element.innermostScalar
      case .reference, .object, .any: nil
      }
    }
    set {
      guard let newValue else { return }
      switch shape {
      case .scalar:
        shape = .scalar(newValue)
      case .array(var element, let count):
        element.innermostScalar = newValue
        shape = .array(element, count: count)
      case .map(var element, let count):
        element.innermostScalar = newValue
        shape = .map(element, count: count)
      case .reference, .object, .any:
        break
      }
    }
  }

  /// The name of the type inside all lists and maps; nil where there is none.
  package var innermostReference: String? {
    switch shape {
    case .reference(let name): name
    case .array(let element, _), .map(let element, _): element.innermostReference
    case .scalar, .object, .any: nil
    }
  }
}
