import APIModel

extension ServiceComparer {
  mutating func compareOperations() {
    let matching = Matching.operations(base.operations, revision.operations)
    for operation in matching.removed {
      let edit = Edit.operation(.removed, isDeprecated: operation.deprecation != nil)
      record(edit, at: .operation(operation).written(operation.origin, nil), FactText.request(operation), nil)
    }
    for operation in matching.added {
      let edit = Edit.operation(.added, isDeprecated: operation.deprecation != nil)
      record(edit, at: .operation(operation).written(nil, operation.origin), nil, FactText.request(operation))
    }
    for pair in matching.pairs { compare(pair.old, pair.new) }
  }

  mutating func compare(_ old: Operation, _ new: Operation) {
    let site = Site.operation(new).written(old.origin, new.origin)
    if old.name != new.name { record(.operationRenamed, at: site, old.name, new.name) }
    if old.method != new.method { record(.methodChanged, at: site, old.method.rawValue, new.method.rawValue) }
    compareDeprecations(old.deprecation, new.deprecation, at: site)
    compareText(old.documentation, new.documentation, at: site)
    compareText(old.page, new.page, as: .page, at: site)
    compareGroups(old.group, new.group, at: site)
    comparePaths(old, new, at: site)
    compareParameters(old, new, at: site)
    compareRequests(old.requestBody, new.requestBody, at: site)
    compareResponses(old.responses, new.responses, at: site)
    comparePaging(old.paging, new.paging, at: site)
    compareExamples(old.examples, new.examples, at: site)
  }

  private mutating func compareGroups(_ old: String?, _ new: String?, at site: Site) {
    guard let amendment = Amendment(old, new) else { return }
    record(.group(amendment), at: site, old, new)
  }

  // MARK: Paging

  private mutating func comparePaging(_ old: Paging?, _ new: Paging?, at site: Site) {
    let site = site.appending("paging").written(inside: old?.origin ?? Origin(), new?.origin ?? Origin())
    switch (old, new) {
    case (nil, nil): return
    case (nil, let new?): record(.paging(.added), at: site, nil, new.scheme.text)
    case (let old?, nil): record(.paging(.removed), at: site, old.scheme.text, nil)
    case (let old?, let new?):
      if old.scheme != new.scheme { record(.pagingScheme, at: site, old.scheme.text, new.scheme.text) }
      if old.fields != new.fields {
        let fact = old.items != new.items ? Origin.Fact.items : old.limit != new.limit ? .limit : .total
        record(.pagingFields, at: site.narrowed(to: fact), old.fields, new.fields)
      }
    }
  }

  // MARK: Examples

  private mutating func compareExamples(_ old: [Example], _ new: [Example], at site: Site) {
    guard includesDocumentation, old != new else { return }
    let messages = Set((old + new).map(\.message.name)).sorted()
    for name in messages {
      let (before, after) = (old.filter { $0.message.name == name }, new.filter { $0.message.name == name })
      let site = site.appending("examples", name).written(before.first?.origin, after.first?.origin)
      if before.count < after.count {
        record(.example(.added), at: site, nil, name)
      } else if before.count > after.count {
        record(.example(.removed), at: site, name, nil)
      } else if Set(before) != Set(after) {
        record(.example(.changed), at: site)
      }
    }
  }
}

extension Site {
  /// The place of an operation as a whole.
  fileprivate static func operation(_ operation: Operation) -> Site {
    Site(
      scope: .operation(operation.name),
      carrier: .operation,
      pointer: "operations",
      trail: Trail(root: "")
    ).appending(operation.name)
  }
}

extension Paging {
  /// The fields and the parameter that do not say how the next page is asked for.
  fileprivate var fields: String {
    let limit = limit.map { "limit \($0), " } ?? ""
    let total = total.map { ", total \($0.joined(separator: "."))" } ?? ""
    return "\(limit)items \(items.joined(separator: "."))\(total)"
  }
}

extension Paging.Scheme {
  /// The scheme in a few words.
  fileprivate var text: String {
    switch self {
    case .page(let parameter): "page \(parameter)"
    case .offset(let parameter): "offset \(parameter)"
    case .marker(let parameter, let next, let item):
      "marker \(parameter), next \(next?.joined(separator: ".") ?? item ?? "")"
    }
  }
}

extension Example.Message {
  /// The message as a part of a pointer.
  fileprivate var name: String {
    switch self {
    case .request: "request"
    case .response(let status): "response \(status)"
    }
  }
}
