import APIModel
import Diagnostics
import JSONDocument

/// Writes any value of the model as JSON, by looking at how it is made.
///
/// Nothing has to be kept in step with the model: a new field shows up by itself.
enum ModelDump {
  /// The JSON text of a service.
  static func json(of service: Service) -> String {
    value(service).text(.pretty)
  }

  private static func value(_ any: Any) -> JSONValue {
    switch any {
    case let text as String: return .string(text)
    case let number as Int: return .number(JSONNumber(number))
    case let number as JSONNumber: return .number(number)
    case let isTrue as Bool: return .bool(isTrue)
    case let json as JSONValue: return json
    case let origin as Origin: return origin.range.map { .string($0.description) } ?? .null
    case let path as PathTemplate: return .string(path.description)
    default: return reflected(Mirror(reflecting: any), of: any)
    }
  }

  private static func reflected(_ mirror: Mirror, of any: Any) -> JSONValue {
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { value($0.value) } ?? .null
    case .collection, .set: return .array(mirror.children.map { value($0.value) })
    case .enum: return enumeration(mirror, of: any)
    default:
      return .object(
        mirror.children.compactMap { child in child.label.map { JSONValue.Member($0, value(child.value)) } }
      )
    }
  }

  /// A case without a value as its name, one with values as an object with the name as its only member.
  private static func enumeration(_ mirror: Mirror, of any: Any) -> JSONValue {
    guard let payload = mirror.children.first, let label = payload.label else { return .string("\(any)") }
    return .object([JSONValue.Member(label, value(payload.value))])
  }
}
