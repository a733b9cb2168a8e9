import APIModel
import JSONDocument
import Samples

/// Writes expressions that make a call, for generated tests.
struct CallExpression {
  let plan: CallPlan
  let module: SwiftName
  let samples: SampleBuilder

  /// Whether the expression can throw, because its body is decoded from JSON.
  var canThrow: Bool { plan.body.map { $0.isRequired && ($0.content == .json || $0.content == .jsonPatch) } ?? false }

  /// A call with given values for some parameters, and samples for the others that it must have; nil where a parameter
  /// has no literal.
  func text(_ given: [String: JSONValue]) -> SwiftText? {
    var arguments: [SwiftText] = []
    for parameter in plan.ownParameters {
      let property = parameter.property
      let value = given["\(parameter.location.rawValue).\(property.field.name)"]
      if value == nil, property.isOptional { continue }
      guard let value = value ?? samples.faithfulSample(of: property.field.value, .request),
        let literal = literal(value, property.type)
      else { return nil }
      arguments.append(.label(property.name) + literal)
    }
    if let body = plan.body, body.isRequired {
      arguments.append(.label(body.name) + bodyText(body))
    }
    return .declaration(module) + .member(plan.name) + SwiftText("(") + .joined(arguments, separator: ", ")
      + SwiftText(")")
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

  private func literal(_ value: JSONValue, _ type: SwiftType) -> SwiftText? {
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

  private func rawValue(_ value: JSONValue) -> SwiftText? {
    switch value {
    case .string(let text): .stringLiteral(text)
    case .number(let number): .number(number, as: number.isWhole ? .long : .double)
    case .null, .bool, .array, .object: nil
    }
  }
}
