import APIModel
import Diagnostics
import JSONDocument

/// What a page says, in the order it says it, before anything is linked.
struct PageFacts: Sendable {
  /// The identity of the page, which survives moves and new titles: its `:original_name:`, or else its first label.
  var identity: String
  /// The title.
  var title: String
  /// The chapter: the folder it stands in.
  var group: String?
  /// The file.
  var file: String
  /// What the operation does, in the words of the page.
  var summary: [String] = []
  /// The method and the path, or nil where the page describes no operation.
  var request: RequestLine?
  /// The tables of parameters and structures.
  var tables: [TableFacts] = []
  /// The table each label leads to, by the label in small letters.
  var tablesByLabel: [String: Int] = [:]
  /// The labels of the page itself, in small letters.
  var labels: [String] = []
  /// The documented statuses.
  var statuses: [StatusFacts] = []
  /// What it shows as examples.
  var examples: [ExampleFacts] = []
  /// Whether the operation should no longer be used.
  var isDeprecated = false
  /// What it holds that was not understood.
  var findings: [Diagnostic] = []
  /// How many tables it has, of all kinds.
  var tableCount = 0
}

/// The side of a call.
enum Side: Sendable, Hashable {
  case request, response
}

/// A status with its meaning.
struct StatusFacts: Sendable, Hashable {
  var status: Int
  var text: String?
  var range: SourceRange
}

/// The method and path of an operation.
struct RequestLine: Sendable, Hashable {
  var method: Operation.Method
  var path: PathTemplate
  /// The names that stand behind the path as a query.
  var query: [String]
  /// Where it stands.
  var range: SourceRange
}

/// What a table describes.
enum TableRole: Sendable, Hashable {
  case path, query
  /// Parameters of the path and perhaps of the query.
  case uri
  case requestHeader, requestBody
  /// Whatever the request has.
  case request
  /// The parts of a form.
  case form
  case responseHeader, responseBody
  /// Whatever the response has.
  case response
  /// The fields of an object, whose name the caption gives.
  case nested
  /// Something that is described in passing, such as a list of statuses.
  case reference
}

/// A table of parameters or fields.
struct TableFacts: Sendable {
  var role: TableRole
  var side: Side
  /// The status whose response it describes, where the page says so.
  var status: Int?
  /// The name in the caption, such as `RunningTask` or `role.policy`; empty for none.
  var name: String
  /// The number in the caption, as links show it: `Table 3`; empty for none.
  var number: String
  /// The whole caption or what stands in its place.
  var caption: String
  var rows: [RowFacts]
  /// Whether the types of its rows stand in a column of their own.
  var hasTypes: Bool
  /// Whether it has a column that only tables of parameters have.
  var isTyped: Bool
  var range: SourceRange
}

/// A row of a table of parameters or fields.
struct RowFacts: Sendable {
  var name: String
  /// The reference in the name cell, if any.
  var nameReference: TableReference?
  /// Whether the row says it must be there; nil where there is no such column.
  var isMandatory: Bool?
  /// What the Type cell states, or nil.
  var type: StatedType?
  /// The references in the description.
  var references: [TableReference]
  /// The facts of the description.
  var facts: SharedFacts
  /// Where values stand that are on other lines than the row begins with, by what is on the wire.
  var valuePlaces: [String: SourceRange]
  /// The words of the first sentences, in small letters, where the value is a structure.
  var leadWords: Set<Word>?
  /// The description as running text, where descriptions are carried.
  var text: String?
  var range: SourceRange
}

/// A block of code that shows a message.
struct ExampleFacts: Sendable {
  var side: Side
  var status: Int?
  /// Where the request goes: path and query.
  var target: String?
  var body: JSONValue?
  var repairs: [ExampleJSONParser.Repair]
  /// Whether it looks like JSON but could not be read.
  var isBroken = false
  var range: SourceRange
}
