/// The part of a semantic version that should rise.
public enum VersionBump: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Nothing has changed.
  case none
  /// Only what people read has changed.
  case patch
  /// Something has changed, but nothing is known to break.
  case minor
  /// Something breaks.
  case major

  /// The part that findings ask for.
  ///
  /// - Parameters:
  ///   - findings: What changed.
  ///   - axis: Whose verdict counts.
  public init(for findings: [Finding], axis: Gate.Axis = .both) {
    let breaks = Gate(failOn: .breaking, axis: axis)
    self = findings.map { $0.isDocumentation ? .patch : breaks.catches($0) ? .major : .minor }.max() ?? .none
  }

  /// Parts sort from none to major.
  public static func < (lhs: VersionBump, rhs: VersionBump) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .patch: 1
    case .minor: 2
    case .major: 3
    }
  }
}
