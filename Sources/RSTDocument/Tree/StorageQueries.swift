import Diagnostics

extension Storage {
  /// The place of a byte in the page, its line known.
  func position(of offset: UInt32, line number: UInt32) -> SourcePosition {
    var counter = ColumnCounter(self)
    return counter.position(of: offset, line: number)
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

  /// The tables in an interval of nodes.
  func tables(in nodes: Range<Int>) -> ArraySlice<Int32> {
    let start = tableNodes.firstIndex(notBelow: nodes.lowerBound)
    return tableNodes[start..<max(start, tableNodes.firstIndex(notBelow: nodes.upperBound))]
  }

  /// Whether a section begins in an interval of nodes.
  func hasSection(in nodes: Range<Int>) -> Bool {
    let next = sectionNodes.firstIndex(notBelow: nodes.lowerBound)
    return next < sectionNodes.count && sectionNodes[next] < nodes.upperBound
  }
}

extension [Int32] {
  /// The index of the first element that is not below a number, where the elements ascend.
  fileprivate func firstIndex(notBelow number: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
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
