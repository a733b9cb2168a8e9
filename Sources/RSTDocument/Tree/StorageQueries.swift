import Diagnostics

extension Storage {
  /// The place of a byte in the page, its line known.
  func position(of offset: UInt32, line number: UInt32) -> SourcePosition {
    guard number <= lines.count else { return .start }
    return SourcePosition(
      bytes,
      lineStart: lines[Int(number) - 1].start,
      offset: offset,
      number: number,
      tabbed: tabbed
    )
  }

  /// The innermost node of a kind around a node.
  func ancestor(of index: Int, _ kind: Node.Kind) -> Int? {
    var current = index
    while current != 0 {
      current = Int(nodes[current].parent)
      if nodes[current].kind == kind { return current }
    }
    return nil
  }

  /// The children of a node that are of a kind.
  func children(of index: Int, _ kind: Node.Kind) -> [Int] {
    var result: [Int] = []
    var child = index + 1
    while child < Int(nodes[index].end) {
      if nodes[child].kind == kind { result.append(child) }
      child = Int(nodes[child].end)
    }
    return result
  }

  /// The sibling before a node, leaving out targets and comments.
  func visiblePrevious(of index: Int) -> Int? {
    var current = Int(nodes[index].previous)
    while current >= 0 {
      if !nodes[current].kind.isInvisible { return current }
      current = Int(nodes[current].previous)
    }
    return nil
  }

  /// The last paragraph before a node among its siblings, or else among those of the list items around it.
  func precedingParagraph(of index: Int) -> Int? {
    var current = index
    while true {
      var sibling = Int(nodes[current].previous)
      while sibling >= 0 {
        if nodes[sibling].kind == .paragraph { return sibling }
        sibling = Int(nodes[sibling].previous)
      }
      current = Int(nodes[current].parent)
      switch nodes[current].kind {
      case .document, .section, .cell: return nil
      default: continue
      }
    }
  }

  /// The names of the targets directly before a node, in document order.
  func labels(before index: Int) -> [String] {
    var result: [String] = []
    var current = Int(nodes[index].previous)
    while current >= 0, nodes[current].kind.isInvisible {
      if nodes[current].kind == .target {
        let target = targets[Int(nodes[current].payload)]
        if target.reference.isEmpty, !target.name.isEmpty { result.append(target.name) }
      }
      current = Int(nodes[current].previous)
    }
    return result.reversed()
  }

  /// What a target labels: the next node in document order that is neither a target nor a comment.
  func labelled(by index: Int) -> Int? {
    guard targets[Int(nodes[index].payload)].reference.isEmpty else { return nil }
    var next = index + 1
    while next < nodes.count, nodes[next].kind.isInvisible { next += 1 }
    return next < nodes.count ? next : nil
  }
}

extension Node.Kind {
  /// Whether a label before it is a label of what follows it.
  var isInvisible: Bool {
    switch self {
    case .target, .comment, .substitution: true
    default: false
    }
  }
}
