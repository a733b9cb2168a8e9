import Foundation
public import TablatureRuntime

/// An object that lies at a bound of a constraint, or just beyond, and what validation should say about it.
public struct ConstraintProbe: Sendable, CustomStringConvertible {
  /// What it tries.
  public let description: String
  /// The fields with issues that a request with the object should have.
  public let expectedFindings: [String]
  private let json: String

  /// Makes a probe.
  ///
  /// - Parameters:
  ///   - description: What it tries.
  ///   - json: The object.
  ///   - field: The field that a request with the object offends with, or nil if all is well.
  public init(_ description: String, _ json: String, offending field: String? = nil) {
    self.description = description
    self.json = json
    expectedFindings = field.map { [$0] } ?? []
  }

  /// The fields that validation finds issues with.
  ///
  /// A type that cannot even hold the object, because a required field is missing, finds the field that way.
  public func findings<Value: Decodable & Validatable>(for type: Value.Type) throws(DecodingFailure) -> [String] {
    do {
      return try JSONCoder.decode(type, from: Data(json.utf8)).offendingFields
    } catch {
      guard error.problem == .missing, let field = error.path.firstName else { throw error }
      return [field]
    }
  }
}

extension Validatable {
  /// The names of the fields that a request with the value offends with, each once, in their order.
  public var offendingFields: [String] {
    var fields: [String] = []
    for issue in validationIssues(in: .request) {
      guard let name = issue.path.firstName, !fields.contains(name) else { continue }
      fields.append(name)
    }
    return fields
  }
}

extension FieldPath {
  fileprivate var firstName: String? {
    elements.lazy.compactMap { element in
      switch element {
      case .name(let name): name
      case .index: nil
      }
    }.first
  }
}
