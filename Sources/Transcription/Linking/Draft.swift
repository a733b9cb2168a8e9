import APIModel
import Diagnostics

/// A reference, linked: its operations and the types of its tables under provisional names.
struct Draft: Sendable {
  /// The operations, in the order of their pages.
  var operations: [DraftOperation] = []
  /// The types, by the table that describes them.
  var types: [TableKey: DraftType] = [:]
  /// What was not understood.
  var findings: [Diagnostic] = []
  /// The rows that neither landed nor have a finding of their own: of tables that belong to nothing.
  var unreachedRows = 0
}

/// An operation whose types have provisional names.
struct DraftOperation: Sendable {
  /// The operation's page among all pages.
  var page: Int
  var operation: Operation
}

/// The type that a table describes.
struct DraftType: Sendable {
  var key: TableKey
  var object: ObjectType
  /// The names and types of its fields as tables state them, by which types of several pages are told to be one: examples
  /// do not make two of them.
  var documented: [String] = []
  /// Where the type is used first; nil for a type that is a body itself.
  var owner: Owner?
  /// What it is in the message, for a type that is a body.
  var root: Root?
  /// Whether a request and whether a response holds it.
  var isInRequest = false
  var isInResponse = false

  /// A use of a type by another.
  struct Owner: Sendable, Hashable {
    var type: TableKey
    var field: String
  }

  /// The body that a type is.
  enum Root: Sendable, Hashable {
    case request
    case requestAlternative(Int)
    case response(status: Int, isSuccess: Bool)
  }
}
