import APIModel
import Diagnostics

/// Gives each class of types its name.
struct TypeNames {
  /// The name of each class.
  private(set) var names: [Int: String] = [:]
  /// Names that stand for more than one type.
  private(set) var findings: [Diagnostic] = []

  private let classes: [Int: TypeClass]
  private var taken: Set<String> = []

  /// Names classes.
  ///
  /// - Parameters:
  ///   - classes: The classes.
  ///   - reserved: Names that no class gets anew.
  ///   - known: The names of classes that were there before, which keep them.
  init(_ classes: [Int: TypeClass], reserved: [String], known: [Int: String]) {
    self.classes = classes
    names = known.filter { classes[$0.key] != nil }
    taken = Set((reserved + names.values).map { $0.lowercased() })
    nameBodies()
    nameShared()
    nameOwned()
  }

  /// A class of types that are one type.
  struct TypeClass: Sendable {
    /// The class's number.
    var number: Int
    /// What its members are called after.
    var label: TypeLabel
    /// The class its members are named after, for those named after a field.
    var owner: Int?
    /// The operations that use it, in order.
    var operations: [String]
    /// Whether only requests use it.
    var isOnlyInRequests: Bool
    /// The place of its first member.
    var first: TableKey
    /// Where its first member is described.
    var origin: Origin
  }

  private var ordered: [TypeClass] { classes.values.sorted { $0.first < $1.first } }

  private mutating func nameBodies() {
    for group in ordered {
      guard case .body(let operation, let suffix) = group.label, names[group.number] == nil else { continue }
      take(operation + suffix, group)
    }
  }

  private mutating func nameShared() {
    var groups: [String: [TypeClass]] = [:]
    for group in ordered {
      switch group.label {
      case .name(let name): groups[Identifier.pascal(name), default: []].append(group)
      case .error: groups["ErrorResponse", default: []].append(group)
      case .body, .field: break
      }
    }
    for name in groups.keys.sorted() { nameVariants(name, groups[name] ?? []) }
  }

  /// Gives types that have one name on the pages names of their own: the one that most operations use keeps the name,
  /// its counterpart in requests is called an input, and the others are called after their operation.
  private mutating func nameVariants(_ name: String, _ variants: [TypeClass]) {
    let sorted = variants.sorted {
      ($0.isOnlyInRequests ? 1 : 0, -$0.operations.count, $0.first) < (
        $1.isOnlyInRequests ? 1 : 0, -$1.operations.count, $1.first
      )
    }
    var hasResponse = false
    var hasRequest = false
    for variant in sorted {
      if names[variant.number] != nil {
        if variant.isOnlyInRequests { hasRequest = true } else { hasResponse = true }
        continue
      }
      let suffix = variant.isOnlyInRequests && hasResponse ? "Input" : ""
      let isFirst = variant.isOnlyInRequests ? !hasRequest : !hasResponse
      take(isFirst ? name + suffix : (variant.operations.first ?? "") + name + suffix, variant)
      if variant.isOnlyInRequests { hasRequest = true } else { hasResponse = true }
    }
    if variants.count > 1 { report(name, sorted) }
  }

  private mutating func report(_ name: String, _ variants: [TypeClass]) {
    let list = variants.compactMap { names[$0.number] }.joined(separator: ", ")
    findings.append(
      Diagnostic(
        .splitType,
        .note,
        "'\(name)' names \(variants.count) different types, which become \(list)",
        at: variants.first?.origin.range,
        notes: variants.dropFirst().compactMap { variant in
          variant.origin.range.map { Diagnostic.Note("another one", at: $0) }
        }
      )
    )
  }

  /// Names the types that are called after a field, owners first.
  private mutating func nameOwned() {
    var waiting = ordered.filter { group in
      if case .field = group.label { names[group.number] == nil } else { false }
    }
    while !waiting.isEmpty {
      let ready = waiting.filter { $0.owner.map { names[$0] != nil } ?? true }
      // Owners that only own each other: the first of them goes ahead.
      let next = ready.isEmpty ? [waiting[0]] : ready
      for group in next {
        guard case .field(let field) = group.label else { continue }
        let owner = group.owner.flatMap { names[$0] } ?? group.operations.first ?? ""
        take(owner + Identifier.pascal(field), group)
      }
      let done = Set(next.map(\.number))
      waiting.removeAll { done.contains($0.number) }
    }
  }

  private mutating func take(_ name: String, _ group: TypeClass) {
    var candidates = [name]
    if let operation = group.operations.first, !name.hasPrefix(operation) { candidates.append(operation + name) }
    var found = candidates.first { !taken.contains($0.lowercased()) }
    var number = 2
    while found == nil {
      let candidate = "\(candidates.last ?? name)\(number)"
      if !taken.contains(candidate.lowercased()) { found = candidate }
      number += 1
    }
    let result = found ?? name
    taken.insert(result.lowercased())
    names[group.number] = result
  }
}
