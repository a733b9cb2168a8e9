public import Diagnostics

extension DiagnosticID {
  /// An acceptance of a change that is not there.
  public static let diffUnusedAcceptance = DiagnosticID("diff.unused-acceptance")
  /// An acceptance whose last day has passed.
  public static let diffExpiredAcceptance = DiagnosticID("diff.expired-acceptance")
  /// A key of a review file that means nothing.
  public static let diffUnknownKey = DiagnosticID("diff.unknown-key")
  /// A value of a review file that is not what it should be.
  public static let diffInvalidValue = DiagnosticID("diff.invalid-value")
}

extension GateResult {
  /// What to say about acceptances that are good for nothing.
  public var diagnostics: [Diagnostic] {
    let useless = unused.map { acceptance in
      Diagnostic(
        .diffUnusedAcceptance,
        .warning,
        "nothing has changed that \(acceptance.subject) accepts; remove it",
        at: acceptance.range
      )
    }
    let late = expired.map { acceptance in
      Diagnostic(
        .diffExpiredAcceptance,
        .warning,
        "the acceptance of \(acceptance.subject) expired on \(acceptance.expires?.description ?? ""); "
          + "renew or remove it",
        at: acceptance.range
      )
    }
    return (useless + late).sorted()
  }
}

extension Acceptance.Subject: CustomStringConvertible {
  /// The subject in a few words.
  public var description: String {
    switch self {
    case .fingerprint(let fingerprint): "'\(fingerprint)'"
    case .rule(let rule, let pointer?): "'\(rule.rawValue)' at '\(pointer)'"
    case .rule(let rule, nil): "'\(rule.rawValue)'"
    }
  }
}
