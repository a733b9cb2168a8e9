import APIModel
import JSONDocument
import Samples

/// Writes expressions that make a call, for generated tests.
struct CallExpression {
  /// An argument for a parameter.
  private struct Argument {
    /// What tells the parameter from the others.
    var key: String
    var label: SwiftText
    var type: SwiftType
    var isOptional: Bool
    /// What is given where nothing else is; nil where it has no literal, and for an optional parameter.
    var usual: SwiftText?
  }

  private let plan: CallPlan
  private let samples: SampleBuilder
  /// What stands before the arguments.
  private let beginning: SwiftText
  private let arguments: [Argument]

  /// Prepares expressions for calls of an operation.
  init(plan: CallPlan, module: SwiftName, samples: SampleBuilder) {
    self.plan = plan
    self.samples = samples
    beginning = .declaration(module) + .member(plan.name) + SwiftText("(")
    arguments = plan.ownParameters.map { parameter in
      let property = parameter.property
      let sample = property.isOptional ? nil : samples.faithfulSample(of: property.field.value, .request)
      return Argument(
        key: parameter.key,
        label: .label(property.name),
        type: property.type,
        isOptional: property.isOptional,
        usual: sample.flatMap { Self.literal($0, property.type) }
      )
    }
  }

  /// Whether the expression can throw, because its body is decoded from JSON.
  var canThrow: Bool { plan.body.map { $0.isRequired && ($0.content == .json || $0.content == .jsonPatch) } ?? false }

  /// A call with given values for some parameters, by their keys, and samples for the others that it must have; nil where
  /// a parameter has no literal.
  func text(_ given: [String: JSONValue]) -> SwiftText? {
    var texts: [SwiftText] = []
    for argument in arguments {
      let value = given[argument.key]
      if value == nil, argument.isOptional { continue }
      guard let literal = value.map({ Self.literal($0, argument.type) }) ?? argument.usual else { return nil }
      texts.append(argument.label + literal)
    }
    if let body = plan.body, body.isRequired { texts.append(.label(body.name) + bodyText(body)) }
    return beginning + .joined(texts, separator: ", ") + SwiftText(")")
  }

  private func bodyText(_ body: BodyPlan) -> SwiftText {
    switch body.content {
    case .json, .jsonPatch:
      let value = plan.operation.requestBody.map { samples.sample(of: $0.value, .minimal) } ?? .null
      return SwiftText("Sample.decoded(") + .jsonLiteral(value) + SwiftText(")")
    case .multipart: return SwiftText("MultipartForm()")
    case .text: return SwiftText("\"\"")
    case .binary, .xml: return SwiftText("Data()")
    }
  }

  private static func literal(_ value: JSONValue, _ type: SwiftType) -> SwiftText? {
    switch type {
    case .string: return .literal(value, as: .string)
    case .int, .int64: return .literal(value, as: .long)
    case .double: return .literal(value, as: .double)
    case .bool: return .literal(value, as: .boolean)
    case .named: return rawValue(value).map { SwiftText(".init(rawValue: ") + $0 + SwiftText(")") }
    case .array(let element):
      guard case .array(let values) = value else { return nil }
      let literals = values.compactMap { literal($0, element) }
      return literals.count == values.count
        ? SwiftText("[") + .joined(literals, separator: ", ") + SwiftText("]") : nil
    case .optional(let wrapped): return literal(value, wrapped)
    case .documented(let type), .nullable(let type):
      return literal(value, type).map { SwiftText(".value(") + $0 + SwiftText(")") }
    case .data, .jsonValue, .multipartForm, .dictionary: return nil
    }
  }

  private static func rawValue(_ value: JSONValue) -> SwiftText? {
    switch value {
    case .string(let text): .stringLiteral(text)
    case .number(let number): .number(number, as: number.isWhole ? .long : .double)
    case .null, .bool, .array, .object: nil
    }
  }
}

extension ParameterPlan {
  /// What tells the parameter from the others of its call, which may have its name in another place.
  var key: String { "\(location.rawValue).\(property.field.name)" }
}
