public import Diagnostics

/// The files of a generated client.
public struct GeneratedTree: Sendable {
  /// The files, in the order of their paths.
  public var files: [GeneratedFile]
  /// All names of the client, for the next run to keep.
  public var names: NameRecord
  /// The names that had to differ from what a reader of the schema would expect.
  public var nameChanges: [NameChange]
  /// What the schema documents and the client does not have, as warnings with their places.
  public var diagnostics: [Diagnostic]
}

/// One generated file.
public struct GeneratedFile: Sendable, Hashable {
  /// The folders of a generated client.
  public enum Folder: String, Sendable, Hashable, CaseIterable {
    /// The sources of the module.
    case sources = "Sources"
    /// The tests of the module.
    case tests = "Tests"
  }

  /// The folder it belongs to.
  public var folder: Folder
  /// Its name, unique in the folder.
  public var name: String
  /// What it says.
  public var text: String

  /// The path below the output folder.
  public var path: String { "\(folder.rawValue)/\(name)" }
}

/// What a user decides about the generated code.
public struct GenerationSettings: Sendable, Hashable {
  /// The name of the module; the name of the service where it is nil.
  public var module: String?
  /// Whether objects keep what comes under names that the schema does not know, and send it again.
  public var preserveUnknownKeys: Bool

  /// Makes settings.
  public init(module: String? = nil, preserveUnknownKeys: Bool = false) {
    self.module = module
    self.preserveUnknownKeys = preserveUnknownKeys
  }
}
