import Diagnostics

extension DiagnosticID {
  /// A page describes an operation whose path cannot be read.
  static let unreadablePath = DiagnosticID("transcribe.unreadable-path")
  /// A page describes more operations than one.
  static let furtherOperation = DiagnosticID("transcribe.further-operation")
  /// A page has no identity and gets one from its file's name.
  static let noIdentity = DiagnosticID("transcribe.no-identity")
  /// Two pages have the same identity.
  static let duplicatePage = DiagnosticID("transcribe.duplicate-page")
  /// A table in a section about a message has columns that are not known.
  static let unreadTable = DiagnosticID("transcribe.unread-table")
  /// A row has no name, or one that cannot be read.
  static let unreadableName = DiagnosticID("transcribe.unreadable-name")
  /// A Type cell spells no known type.
  static let unknownType = DiagnosticID("transcribe.unknown-type")
  /// A Mandatory cell says neither yes nor no.
  static let unclearMandatory = DiagnosticID("transcribe.unclear-mandatory")
  /// A row says in one column what belongs into another.
  static let swappedColumns = DiagnosticID("transcribe.swapped-columns")
  /// A table has a name twice.
  static let duplicateRow = DiagnosticID("transcribe.duplicate-row")
  /// A structure is named and nowhere described.
  static let opaqueType = DiagnosticID("transcribe.opaque-type")
  /// A table of fields belongs to nothing.
  static let unreachedTable = DiagnosticID("transcribe.unreached-table")
  /// A path parameter has no row.
  static let undescribedParameter = DiagnosticID("transcribe.undescribed-parameter")
  /// A default is no value of its type.
  static let unsuitableDefault = DiagnosticID("transcribe.unsuitable-default")
  /// An example cannot be read.
  static let unreadableExample = DiagnosticID("transcribe.unreadable-example")
  /// An example had to be repaired.
  static let repairedExample = DiagnosticID("transcribe.repaired-example")
  /// An example says something else than the tables.
  static let contradictingExample = DiagnosticID("transcribe.contradicting-example")
  /// Two types have one name.
  static let splitType = DiagnosticID("transcribe.split-type")
  /// Facts of one page, or of several, contradict each other.
  static let conflictingFacts = DiagnosticID("transcribe.conflicting-facts")
}
