/// A value that knows the rules of the reference about itself.
public protocol Validatable {
  /// Checks the value and what it contains.
  func validate(with validator: inout Validator)
}

extension Validatable {
  /// Everything about the value that the reference does not allow.
  public func validationIssues(in mode: ValidationMode = .request) -> [ValidationIssue] {
    var validator = Validator(mode: mode)
    validate(with: &validator)
    return validator.issues
  }

  /// Throws all issues that would keep the service from understanding the value.
  public func validate(in mode: ValidationMode = .request) throws(ValidationError) {
    let issues = validationIssues(in: mode).filter { !$0.isHarmless }
    guard issues.isEmpty else { throw ValidationError(issues: issues) }
  }
}

extension Optional: Validatable where Wrapped: Validatable {
  /// Checks what it contains.
  public func validate(with validator: inout Validator) {
    self?.validate(with: &validator)
  }
}

extension Array: Validatable where Element: Validatable {
  /// Checks what it contains.
  public func validate(with validator: inout Validator) {
    validator.each(self) { element, validator in element.validate(with: &validator) }
  }
}

extension Dictionary: Validatable where Key == String, Value: Validatable {
  /// Checks what it contains.
  public func validate(with validator: inout Validator) {
    validator.each(self) { value, validator in value.validate(with: &validator) }
  }
}

extension Documented: Validatable where Value: Validatable {
  /// Checks what it contains.
  public func validate(with validator: inout Validator) {
    value?.validate(with: &validator)
  }
}

extension Nullable: Validatable where Value: Validatable {
  /// Checks what it contains.
  public func validate(with validator: inout Validator) {
    value?.validate(with: &validator)
  }
}
