public import APIModel
public import JSONDocument

/// A value of an object type in which one field sits at a bound of its constraints, or just beyond.
public struct ConstraintProbe: Sendable, Hashable {
  /// What it tries, such as `score below its range`.
  public var label: String
  /// The whole object.
  public var value: JSONValue
  /// The name of the field on which a request with the object fails, or nil if all is well.
  public var offendingField: String?
}

extension SampleBuilder {
  /// Probes for every constraint of the fields of a type, at and beyond each bound.
  ///
  /// Bounds too far away to be written down (more than 4,096 characters or 256 elements) are not probed.
  public func probes(ofTypeNamed name: String) -> [ConstraintProbe] {
    guard let object = object(named: name),
      case .object(let base)? = faithfulSample(of: .reference(name), .request)
    else { return [] }
    return object.fields.flatMap { probes(of: $0, in: base) }
  }

  private func probes(of field: Field, in base: [JSONValue.Member]) -> [ConstraintProbe] {
    func probe(_ label: String, _ value: JSONValue?, isValid: Bool) -> ConstraintProbe {
      let members = base.filter { $0.name != field.name } + (value.map { [JSONValue.Member(field.name, $0)] } ?? [])
      return ConstraintProbe(
        label: "\(field.name) \(label)",
        value: .object(members),
        offendingField: isValid ? nil : field.name
      )
    }
    if field.isReadOnly {
      let value = faithfulSample(of: field.value, .minimal)
      return value.map { [probe("present although read-only", $0, isValid: false)] } ?? []
    }
    let missing = field.isRequired ? [probe("missing", nil, isValid: false)] : []
    return missing + trials(of: field.value).map { probe($0.label, $0.value, isValid: $0.isValid) }
  }

  /// Values at and beyond the bounds of a field that stands alone, such as a parameter.
  public func probes(of field: Field) -> [(value: JSONValue, isValid: Bool)] {
    trials(of: field.value).map { ($0.value, $0.isValid) }
  }

  /// Values at and beyond the bounds of a value, and of the values in it.
  private func trials(of value: ValueType) -> [Trial] {
    switch value.shape {
    case .scalar(let scalar): return ScalarTrials(scalar).trials
    case .array(let element, let count):
      return elementTrials(of: element, "element", count) { .array($0) }
    case .map(let element, let count):
      return elementTrials(of: element, "value", count) { values in
        .object(values.enumerated().map { JSONValue.Member("key\($0.offset)", $0.element) })
      }
    case .reference, .object, .any: return []
    }
  }

  private func elementTrials(
    of element: ValueType,
    _ noun: String,
    _ count: Bounds<Int>?,
    _ make: ([JSONValue]) -> JSONValue
  ) -> [Trial] {
    let needed = max(1, count?.lowest ?? 1)
    var found: [Trial] = []
    if needed <= Self.mostElements, count?.contains(needed) ?? true {
      found = trials(of: element).map { trial in
        Trial("\(noun) \(trial.label)", make(Array(repeating: trial.value, count: needed)), trial.isValid)
      }
    }
    guard let count, let one = faithfulSample(of: element, .request) else { return found }
    return found
      + Trial.around(count, farthest: Self.mostElements).map { number in
        Trial("with \(number) elements", make(Array(repeating: one, count: number)), count.contains(number))
      }
  }

  /// Longer lists are not tried.
  private static let mostElements = 256
}

/// A value to try.
struct Trial {
  var label: String
  var value: JSONValue
  var isValid: Bool

  init(_ label: String, _ value: JSONValue, _ isValid: Bool) {
    self.label = label
    self.value = value
    self.isValid = isValid
  }

  /// The numbers at the ends of bounds and just beyond them, none negative, none beyond `farthest`.
  static func around(_ bounds: Bounds<Int>, farthest: Int) -> [Int] {
    let ends = [bounds.lower?.value, bounds.upper?.value].compactMap { $0 }
    let numbers = ends.flatMap { $0 < farthest ? [$0 - 1, $0, $0 + 1] : [] }
    return Set(numbers).filter { $0 >= 0 && $0 <= farthest }.sorted()
  }
}
