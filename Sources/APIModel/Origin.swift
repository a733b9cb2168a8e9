public import Diagnostics

/// Where a part of the model was written.
///
/// All origins are equal: where a fact stands says nothing about what it is, so two models are equal when their facts
/// are, wherever they came from.
public struct Origin: Sendable, Hashable {
  /// The place in the schema file, or in the page it was transcribed from; nil for parts made in code.
  public var range: SourceRange?

  /// Makes an origin.
  public init(_ range: SourceRange? = nil) {
    self.range = range
  }

  /// Always true.
  public static func == (_: Origin, _: Origin) -> Bool { true }

  /// Adds nothing.
  public func hash(into _: inout Hasher) {}
}

/// How a fact came to be known.
public enum Evidence: String, Sendable, Hashable, CaseIterable {
  /// A table of the reference states it.
  case documented
  /// Only an example shows it.
  case example
}
