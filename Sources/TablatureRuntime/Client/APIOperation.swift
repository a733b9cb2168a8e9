public import Foundation

/// A call of an operation: its parameters and its body.
public protocol APIOperation: Sendable, Validatable {
  /// What a successful response carries: a type of the service, `Data` for bytes, `String` for text, `Void` for nothing.
  associatedtype Output: Sendable

  /// The name of the operation in the reference; the name of the type, if nothing else is said.
  static var name: String { get }

  /// Where the calls go.
  static var route: APIRoute { get }

  /// Puts the parameters and the body into a request.
  func encode(into request: inout RequestBuilder)

  /// Reads what a successful response carries.
  static func decode(_ body: Data) throws(DecodingFailure) -> Output
}

extension APIOperation {
  /// The name of the type.
  public static var name: String { "\(Self.self)" }

  /// What is the same in all calls.
  public static var descriptor: OperationDescriptor { OperationDescriptor(name: name, route: route) }

  /// Checks what it contains.
  public func validate(with validator: inout Validator) {}
}

extension APIOperation where Output: Decodable {
  /// Reads the body as what the operation returns.
  public static func decode(_ body: Data) throws(DecodingFailure) -> Output { try JSONCoder.decode(from: body) }
}

extension APIOperation where Output == Data {
  /// Reads the body as what the operation returns.
  public static func decode(_ body: Data) throws(DecodingFailure) -> Data { body }
}

extension APIOperation where Output == String {
  /// Reads the body as what the operation returns.
  public static func decode(_ body: Data) throws(DecodingFailure) -> String { String(decoding: body, as: UTF8.self) }
}

extension APIOperation where Output == Void {
  /// Reads the body as what the operation returns.
  public static func decode(_ body: Data) throws(DecodingFailure) {}
}
