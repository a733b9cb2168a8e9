import Foundation
public import TablatureRuntime

/// Checks that types lose nothing between JSON and Swift.
public enum RoundTrip {
  /// The first difference between a JSON text and what becomes of it when it is decoded and encoded again; nil if they
  /// mean the same.
  ///
  /// A member that is `null` and one that is not there mean the same.
  ///
  /// - Throws: `DecodingFailure` if the text does not fit the type.
  public static func difference<Value: Codable>(in type: Value.Type, _ json: String) throws -> String? {
    let data = Data(json.utf8)
    let value = try JSONCoder.decode(Value.self, from: data)
    let before = try JSONValue(parsing: data)
    let after = try JSONValue(parsing: JSONCoder.encode(value))
    return before.firstDifference(from: after)
  }

  /// Everything that is wrong with how an object type is decoded and encoded; empty if all is well.
  ///
  /// - Parameters:
  ///   - type: The type.
  ///   - minimal: An object with the fields that must be there.
  ///   - full: An object with all fields.
  ///   - nullable: The fields for which `null` and missing are not the same.
  ///   - others: A value for names that the user chooses, where the type has a place for them.
  /// - Returns: The problems in words.
  public static func problems<Value: Codable & Hashable>(
    with type: Value.Type,
    minimal: String,
    full: String,
    nullable: [String] = [],
    others: String? = nil
  ) -> [String] {
    var problems: [String] = []
    func check(_ name: String, _ json: String) {
      do {
        if let difference = try difference(in: type, json) { problems.append("\(name): \(difference)") }
      } catch {
        problems.append("\(name): \(error)")
      }
    }
    check("minimal", minimal)
    check("full", full)
    problems += nullableProblems(with: type, minimal: minimal, nullable)
    problems += toleranceProblems(with: type, minimal: minimal, full: full, except: nullable)
    problems += strangerProblems(with: type, full: full, others)
    return problems
  }

  /// Whether a type tells `null` from a missing member where the reference does.
  private static func nullableProblems<Value: Codable>(
    with type: Value.Type,
    minimal: String,
    _ names: [String]
  ) -> [String] {
    guard case .object(let least)? = try? JSONValue(parsing: Data(minimal.utf8)) else { return [] }
    return names.filter { name in
      let before = JSONValue.object(least.merging([name: .null]) { _, null in null })
      guard let value = try? decode(type, before), let after = try? JSONValue(parsing: JSONCoder.encode(value)) else {
        return true
      }
      return after[name] != .null
    }.map { "\($0): null is lost" }
  }

  /// Whether a type takes a member that it does not know, and keeps it where it has a place for it.
  private static func strangerProblems<Value: Codable>(
    with type: Value.Type,
    full: String,
    _ others: String?
  ) -> [String] {
    let name = "no such member"
    do {
      let stranger = try others.map { try JSONValue(parsing: Data($0.utf8)) } ?? .bool(true)
      guard case .object(let most) = try JSONValue(parsing: Data(full.utf8)) else { return [] }
      let value = try decode(type, .object(most.merging([name: stranger]) { kept, _ in kept }))
      guard others != nil else { return [] }
      return try JSONValue(parsing: JSONCoder.encode(value))[name] == stranger ? [] : ["\(name): is lost"]
    } catch {
      return ["\(error)"]
    }
  }

  /// Whether a type takes `null` for the members it can do without.
  private static func toleranceProblems<Value: Codable & Hashable>(
    with type: Value.Type,
    minimal: String,
    full: String,
    except nullable: [String]
  ) -> [String] {
    guard case .object(let least)? = try? JSONValue(parsing: Data(minimal.utf8)),
      case .object(let most)? = try? JSONValue(parsing: Data(full.utf8))
    else { return ["the samples are no objects"] }

    var problems: [String] = []
    let nulls = least.merging(most.filter { !nullable.contains($0.key) }.mapValues { _ in JSONValue.null }) { kept, _ in
      kept
    }
    do {
      if try decode(type, .object(nulls)) != decode(type, .object(least)) {
        problems.append("null and a missing member do not decode alike")
      }
    } catch {
      problems.append("\(error)")
    }
    return problems
  }

  /// Everything that is wrong with how an open enumeration is decoded and encoded; empty if all is well.
  ///
  /// - Parameters:
  ///   - type: The enumeration.
  ///   - documented: A JSON list of its documented values.
  ///   - other: A JSON value that is not documented.
  /// - Returns: The problems in words.
  public static func problems<Value: OpenEnumeration>(
    withEnumeration type: Value.Type,
    documented: String,
    other: String
  ) -> [String] {
    var problems: [String] = []
    do {
      let values = try JSONCoder.decode([Value].self, from: Data(documented.utf8))
      if values != Value.documentedValues { problems.append("the documented values are \(Value.documentedValues)") }
      if !values.allSatisfy(\.isDocumented) { problems.append("a documented value is not known as such") }
      if let difference = try difference(in: [Value].self, documented) { problems.append(difference) }
      let unknown = try JSONCoder.decode([Value].self, from: Data("[\(other)]".utf8))
      if unknown.contains(where: \.isDocumented) { problems.append("\(other) passes for a documented value") }
      if let difference = try difference(in: [Value].self, "[\(other)]") { problems.append(difference) }
    } catch {
      problems.append("\(error)")
    }
    return problems
  }

  private static func decode<Value: Codable>(_: Value.Type, _ json: JSONValue) throws -> Value {
    try JSONCoder.decode(from: JSONCoder.encode(json))
  }
}
