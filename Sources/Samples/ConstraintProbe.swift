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
    guard let object = object(named: name) else { return [] }
    return object.fields.flatMap { probes(of: $0, in: name) }
  }

  private func probes(of field: Field, in owner: String) -> [ConstraintProbe] {
    var probes: [ConstraintProbe] = []
    if field.isRequired {
      probes.append(probe(field, in: owner, "missing", value: nil, isValid: false))
    }
    if field.isReadOnly {
      let value = sample(of: field.value, .full)
      probes.append(probe(field, in: owner, "present although read-only", value: value, isValid: false))
      return probes
    }
    for trial in trials(of: field.value) {
      probes.append(probe(field, in: owner, trial.label, value: trial.value, isValid: trial.isValid))
    }
    return probes
  }

  /// Values at and beyond the bounds of a field that stands alone, such as a parameter.
  public func probes(of field: Field) -> [(value: JSONValue, isValid: Bool)] {
    trials(of: field.value).map { ($0.value, $0.isValid) }
  }

  private func probe(
    _ field: Field,
    in owner: String,
    _ label: String,
    value: JSONValue?,
    isValid: Bool
  ) -> ConstraintProbe {
    var members: [JSONValue.Member] = []
    if case .object(let minimal) = sample(ofTypeNamed: owner, .minimal) {
      members = minimal.filter { $0.name != field.name }
    }
    if let value { members.append(JSONValue.Member(field.name, value)) }
    return ConstraintProbe(
      label: "\(field.name) \(label)",
      value: .object(members),
      offendingField: isValid ? nil : field.name
    )
  }

  /// Values at and beyond the bounds of a value, and of the values in it.
  private func trials(of value: ValueType) -> [Trial] {
    switch value.shape {
    case .scalar(let scalar): return ScalarTrials(scalar).trials
    case .array(let element, let count):
      let inner = trials(of: element).map { Trial("element " + $0.label, .array(padded($0.value, count)), $0.isValid) }
      return inner + countTrials(count) { .array(Array(repeating: self.sample(of: element, .minimal), count: $0)) }
    case .map(let element, let count):
      let inner = trials(of: element).map { Trial("value " + $0.label, Self.map($0.value, count), $0.isValid) }
      return inner
        + countTrials(count) { number in
          .object((0..<number).map { JSONValue.Member("key\($0)", self.sample(of: element, .minimal)) })
        }
    case .reference, .object, .any: return []
    }
  }

  private func padded(_ element: JSONValue, _ count: Bounds<Int>?) -> [JSONValue] {
    Array(repeating: element, count: max(1, count?.lowest ?? 1))
  }

  private static func map(_ value: JSONValue, _ count: Bounds<Int>?) -> JSONValue {
    .object((0..<max(1, count?.lowest ?? 1)).map { JSONValue.Member("key\($0)", value) })
  }

  private func countTrials(_ count: Bounds<Int>?, _ make: (Int) -> JSONValue) -> [Trial] {
    guard let count else { return [] }
    return Trial.around(count, farthest: 256).map { Trial("with \($0) elements", make($0), count.contains($0)) }
  }
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
