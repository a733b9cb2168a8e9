/// A regular expression of the schema, which matches whole strings.
///
/// Matching takes time in proportion to the lengths of pattern and text, whatever they are: both may come from a page
/// that nobody has read yet.
package struct Pattern: Sendable {
  private enum Instruction: Sendable {
    case character(PatternCharacters)
    case fork(Int, Int)
    case start
    case end
  }

  /// The steps of the matcher; nil where the pattern has parts it cannot decide, or would become too large.
  private let program: [Instruction]?

  private static let sizeLimit = 2_000
  private static let stepLimit = 50_000_000

  /// Reads a pattern in the syntax of ECMA 262.
  package init(_ text: String) throws(PatternError) {
    var compiler = Compiler()
    if let node = try PatternParser.parse(text) {
      compiler.add(node)
      program = compiler.hasFailed ? nil : compiler.program
    } else {
      program = nil
    }
  }

  /// Whether a text matches as a whole; nil where this cannot be told.
  package func matches(_ text: String) -> Bool? {
    guard let program else { return nil }
    let scalars = Array(text.unicodeScalars)
    guard (scalars.count + 1) * (program.count + 1) <= Self.stepLimit else { return nil }
    var states = closure(of: [0], in: program, at: 0, of: scalars.count)
    for (index, scalar) in scalars.enumerated() {
      let next = states.compactMap { state -> Int? in
        guard state < program.count, case .character(let set) = program[state], set.contains(scalar) else { return nil }
        return state + 1
      }
      states = closure(of: next, in: program, at: index + 1, of: scalars.count)
      if states.isEmpty { return false }
    }
    return states.contains(program.count)
  }

  /// The states that can be reached without taking a character.
  private func closure(of states: [Int], in program: [Instruction], at index: Int, of count: Int) -> [Int] {
    var isReached = [Bool](repeating: false, count: program.count + 1)
    var result: [Int] = []
    var open = states
    while let state = open.popLast() {
      if isReached[state] { continue }
      isReached[state] = true
      guard state < program.count else {
        result.append(state)
        continue
      }
      switch program[state] {
      case .character: result.append(state)
      case .fork(let left, let right): open += [right, left]
      case .start: if index == 0 { open.append(state + 1) }
      case .end: if index == count { open.append(state + 1) }
      }
    }
    return result
  }

  /// Turns the parts of a pattern into steps.
  private struct Compiler {
    var program: [Instruction] = []
    /// How many parts were added. It bounds the work where repeated parts are empty and add no steps.
    private var partCount = 0

    /// Whether the program would become too large.
    var hasFailed: Bool { partCount > Pattern.sizeLimit }

    mutating func add(_ node: PatternNode) {
      partCount += 1
      guard !hasFailed else { return }
      switch node {
      case .character(let set): program.append(.character(set))
      case .sequence(let nodes): for node in nodes { add(node) }
      case .alternatives(let nodes): add(alternatives: nodes[...])
      case .repetition(let node, let min, let max): add(node, min: min, max: max)
      case .start: program.append(.start)
      case .end: program.append(.end)
      }
    }

    private mutating func add(alternatives nodes: ArraySlice<PatternNode>) {
      var jumps: [Int] = []
      for (place, node) in nodes.enumerated() {
        let isLast = place == nodes.count - 1
        let fork = program.count
        if !isLast { program.append(.fork(fork + 1, fork)) }
        add(node)
        guard !isLast else { break }
        jumps.append(program.count)
        program.append(.fork(fork, fork))
        program[fork] = .fork(fork + 1, program.count)
      }
      for jump in jumps { program[jump] = .fork(program.count, program.count) }
    }

    private mutating func add(_ node: PatternNode, min: Int, max: Int?) {
      for _ in 0..<min {
        if hasFailed { return }
        add(node)
      }
      guard let max else { return addLoop(node) }
      var forks: [Int] = []
      for _ in min..<max {
        if hasFailed { return }
        forks.append(program.count)
        program.append(.fork(program.count + 1, program.count))
        add(node)
      }
      for fork in forks { program[fork] = .fork(fork + 1, program.count) }
    }

    private mutating func addLoop(_ node: PatternNode) {
      let fork = program.count
      program.append(.fork(fork + 1, fork))
      add(node)
      program.append(.fork(fork, fork))
      program[fork] = .fork(fork + 1, program.count)
    }
  }
}
