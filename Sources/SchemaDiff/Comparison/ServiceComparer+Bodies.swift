import APIModel

extension ServiceComparer {
  // MARK: Requests

  mutating func compareRequests(_ old: Body?, _ new: Body?, at parent: Site) {
    var site = parent.appending("request")
    site.carrier = .requestBody
    site.trail = Trail(root: "request")
    compareBodies(old, new, at: site)
    guard let old, let new, old.isRequired != new.isRequired else { return }
    record(.requirement(isRequired: new.isRequired), at: site.written(inside: old.origin, new.origin))
  }

  private mutating func compareBodies(_ old: Body?, _ new: Body?, at site: Site) {
    switch (old, new) {
    case (nil, nil): return
    case (nil, let new?):
      let site = site.written(inside: Origin(), new.origin)
      record(.body(.added, isRequired: new.isRequired), at: site, nil, FactText.body(new))
    case (let old?, nil):
      let site = site.written(inside: old.origin, Origin())
      record(.body(.removed, isRequired: old.isRequired), at: site, FactText.body(old), nil)
    case (let old?, let new?):
      let site = site.written(inside: old.origin, new.origin)
      if old.content != new.content {
        record(.bodyContent, at: site, old.content.rawValue, new.content.rawValue)
      } else {
        compare(old.value, new.value, at: site)
        compareAlternatives(old.alternatives, new.alternatives, at: site)
      }
    }
  }

  private mutating func compareAlternatives(_ old: [ValueType], _ new: [ValueType], at site: Site) {
    var matching = Matching(old, new)
    matching.match { $0 }
    matching.match(isGuess: false) { looksSame($0, $1) }
    for pair in matching.pairs { compare(pair.old, pair.new, at: site.narrowed(to: .alternatives)) }
    for value in matching.removed {
      record(.alternative(.removed), at: site.appending(FactText.type(value)), FactText.type(value), nil)
    }
    for value in matching.added {
      record(.alternative(.added), at: site.appending(FactText.type(value)), nil, FactText.type(value))
    }
  }

  // MARK: Responses

  mutating func compareResponses(_ old: [Response], _ new: [Response], at parent: Site) {
    if old == new {
      for (before, after) in zip(old, new) { comparePair(before, after, at: parent) }
      return
    }
    var matching = Matching(old, new)
    matching.match { $0.status }
    for pair in matching.pairs { comparePair(pair.old, pair.new, at: parent) }
    let (lost, won) = (matching.removed.filter(\.isSuccess), matching.added.filter(\.isSuccess))
    let isOneForOne = lost.count == 1 && won.count == 1
    if isOneForOne, let old = lost.first, let new = won.first {
      let site = responseSite(old, parent).written(old.origin, new.origin)
      record(.statusChanged, at: site, String(old.status), String(new.status))
      compare(old, new, at: site)
    }
    for response in matching.removed where !(isOneForOne && response.isSuccess) {
      let site = responseSite(response, parent).written(response.origin, nil)
      record(.status(.removed, response.status), at: site, String(response.status), nil)
    }
    for response in matching.added where !(isOneForOne && response.isSuccess) {
      let site = responseSite(response, parent).written(nil, response.origin)
      record(.status(.added, response.status), at: site, nil, String(response.status))
    }
  }

  private mutating func comparePair(_ old: Response, _ new: Response, at parent: Site) {
    if old == new, old.mentionedTypes.isEmpty { return }
    compare(old, new, at: responseSite(old, parent).written(old.origin, new.origin))
  }

  private func responseSite(_ response: Response, _ parent: Site) -> Site {
    var site = parent.appending("responses", String(response.status))
    site.carrier = .response
    site.trail = Trail(root: "response \(response.status)")
    // What failures look like is no part of what calls return.
    if !response.isSuccess { site.visibility = .hidden }
    return site
  }

  private mutating func compare(_ old: Response, _ new: Response, at site: Site) {
    compareText(old.documentation, new.documentation, at: site)
    compareBodies(old.body, new.body, at: site)
    compareHeaders(old.headers, new.headers, at: site)
  }

  private mutating func compareHeaders(_ old: [Field], _ new: [Field], at parent: Site) {
    func site(_ header: Field) -> Site {
      var site = parent.appending("headers", header.name.lowercased())
      site.carrier = .header
      site.trail = Trail(root: "\(parent.trail.root) header \(header.name)")
      return site
    }
    var matching = Matching(old, new)
    matching.match { $0.name.lowercased() }
    for header in matching.removed {
      record(.member(.removed, header), at: site(header).written(header.origin, nil), FactText.field(header), nil)
    }
    for header in matching.added {
      record(.member(.added, header), at: site(header).written(nil, header.origin), nil, FactText.field(header))
    }
    for pair in matching.pairs {
      compareMembers(pair.old, pair.new, at: site(pair.old).written(pair.old.origin, pair.new.origin))
    }
  }
}

extension Response {
  /// Whether the status says that the call succeeded.
  fileprivate var isSuccess: Bool { (200..<300).contains(status) }
}
