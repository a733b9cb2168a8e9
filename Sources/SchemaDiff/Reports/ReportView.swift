/// What all reports show: findings with their words, in groups, with counts.
struct ReportView {
  /// One finding with the words for it.
  struct Item {
    var finding: Finding
    /// What has happened, in a few words.
    var title: String
    /// Why it has its levels.
    var rationale: String
    /// Whether it was found acceptable.
    var isAccepted: Bool
    /// Whether the gate fails by it.
    var isFailure: Bool
    /// Whether it breaks something by the verdict that counts, and was not accepted.
    var breaks: Bool
  }

  /// The findings about one part of the service.
  struct Group {
    var subject: Finding.Subject
    var title: String
    /// What to know about the part, such as which operations share a type.
    var note: String?
    var items: [Item]
  }

  let report: DiffReport
  let items: [Item]
  let groups: [Group]

  init(_ report: DiffReport) {
    self.report = report
    let accepted = Set(report.accepted)
    let breaks = Gate(failOn: .breaking, axis: report.axis)
    items = report.findings.sorted().map { finding in
      let rule = RuleSet.v1.rule(finding.rule)
      let isAccepted = accepted.contains(finding)
      return Item(
        finding: finding,
        title: rule?.title ?? finding.rule.rawValue,
        rationale: rule?.rationale ?? "",
        isAccepted: isAccepted,
        isFailure: !isAccepted && (report.gate?.catches(finding) ?? false),
        breaks: !isAccepted && breaks.catches(finding)
      )
    }
    var groups: [Group] = []
    for item in items {
      if groups.last?.subject == item.finding.subject {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append(Group(item))
      }
    }
    self.groups = groups
  }

  /// How many findings have a level by the worse verdict.
  func count(_ level: Level) -> Int { items.count { $0.finding.worst == level } }

  /// How many findings were found acceptable.
  var acceptedCount: Int { items.count(where: \.isAccepted) }

  /// How many changes there are, and how many of them were found acceptable.
  var total: String {
    let changes = items.count == 1 ? "1 change" : "\(items.count) changes"
    return acceptedCount == 0 ? changes : "\(changes), \(acceptedCount) accepted"
  }

  /// How many of the findings that were not accepted have which level by one of the verdicts.
  func counts(by verdict: (Finding) -> Level) -> [(level: Level, count: Int)] {
    let levels = items.filter { !$0.isAccepted }.map { verdict($0.finding) }
    return Level.allCases.reversed().compactMap { level in
      let count = levels.count { $0 == level }
      return count == 0 ? nil : (level, count)
    }
  }

  /// The part of the version that should rise.
  var bump: VersionBump { VersionBump(for: report.findings, axis: report.axis) }

  /// Whether something marks an item as a failure where each is marked: the gate, and without one what breaks.
  func fails(_ item: Item) -> Bool { report.gate?.threshold == nil ? item.breaks : item.isFailure }

  /// The counts by the worse verdict in words.
  var summary: String {
    Level.allCases.reversed().map { "\(count($0)) \($0.words)" }.joined(separator: ", ")
  }
}

extension DiffReport {
  /// Whose verdict counts.
  fileprivate var axis: Gate.Axis { gate?.axis ?? .both }
}

extension ReportView.Group {
  fileprivate init(_ item: ReportView.Item) {
    subject = item.finding.subject
    items = [item]
    switch subject {
    case .service: title = "The service"
    case .operation(let name): title = name
    case .type(let name):
      title = name
      note = Self.note(item.finding.operations)
    }
  }

  private static func note(_ operations: [String]) -> String {
    guard !operations.isEmpty else { return "in no message that both versions have" }
    let shown = operations.prefix(4).joined(separator: ", ")
    return operations.count > 4 ? "in \(shown) and \(operations.count - 4) more" : "in \(shown)"
  }

  /// The worst level of the group.
  var worst: Level { items.map(\.finding.worst).max() ?? .compatible }
}

extension Level {
  /// The level in words.
  var words: String {
    switch self {
    case .compatible: "compatible"
    case .potentiallyBreaking: "potentially breaking"
    case .breaking: "breaking"
    }
  }
}

extension ReportView.Item {
  /// The part of the service and the way to the place in it; the part alone where that is all.
  var place: String { [finding.subject.name, finding.trail].filter { !$0.isEmpty }.joined(separator: " ") }

  /// The old and the new value on a line, or nil where there is neither.
  var values: String? {
    switch (finding.old, finding.new) {
    case (nil, nil): nil
    case (let old?, let new?): "\(old) → \(new)"
    case (let old?, nil): old
    case (nil, let new?): new
    }
  }

  /// The verdicts in words: `wire breaking (sent breaking, received compatible), Swift compatible`.
  var verdicts: String {
    let finding = finding
    let sides = [
      finding.request.map { "sent \($0.words)" }, finding.response.map { "received \($0.words)" },
    ].compactMap { $0 }
    let detail = sides.count == 2 && finding.request != finding.response ? " (\(sides.joined(separator: ", ")))" : ""
    return "wire \(finding.wire.words)\(detail), Swift \(finding.source.words)"
  }

  /// What to know before trusting the finding.
  var caveats: [String] {
    [
      finding.basis == .prose ? "from prose" : nil, finding.basis == .example ? "from an example" : nil,
      finding.isGuess ? "matched by likeness" : nil,
    ].compactMap { $0 }
  }

  /// What to know of the finding beside its verdicts.
  var notes: [String] { caveats + (isAccepted ? ["accepted"] : []) }
}
