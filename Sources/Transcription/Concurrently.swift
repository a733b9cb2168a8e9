/// Applies a function to all elements, several at a time; the results are in the order of the elements.
///
/// Each task has a state of its own, which its calls pass on. Neighbours go to the same task as far as possible: they are
/// alike, so that what a task remembers of one serves it for the next.
func concurrently<Element: Sendable, State, Result: Sendable>(
  _ elements: [Element],
  by width: Int,
  with makeState: @escaping @Sendable () -> State,
  _ transform: @escaping @Sendable (Element, inout State) -> Result
) async -> [Result] {
  let width = max(1, min(width, elements.count))
  let queue = WorkQueue(count: elements.count, width: width)
  let stretches = await withTaskGroup(of: [(Int, [Result])].self) { group in
    for worker in 0..<width {
      group.addTask {
        var state = makeState()
        var done: [(Int, [Result])] = []
        while let stretch = await queue.next(for: worker) {
          done.append((stretch.lowerBound, stretch.map { transform(elements[$0], &state) }))
        }
        return done
      }
    }
    var stretches: [(Int, [Result])] = []
    for await done in group { stretches += done }
    return stretches
  }
  return stretches.sorted { $0.0 < $1.0 }.flatMap(\.1)
}

/// Gives each worker a part of the work, from its beginning on; whoever has finished his own helps another from its end.
private actor WorkQueue {
  /// How many elements are given at a time.
  private static let stretch = 4

  private var parts: [Range<Int>]

  init(count: Int, width: Int) {
    parts = (0..<width).map { count * $0 / width..<count * ($0 + 1) / width }
  }

  /// What a worker does next; nil where nothing is left.
  func next(for worker: Int) -> Range<Int>? {
    if !parts[worker].isEmpty {
      let stretch = parts[worker].prefix(Self.stretch)
      parts[worker] = stretch.upperBound..<parts[worker].upperBound
      return stretch
    }
    guard let other = parts.indices.max(by: { parts[$0].count < parts[$1].count }), !parts[other].isEmpty else {
      return nil
    }
    let stretch = parts[other].suffix(Self.stretch)
    parts[other] = parts[other].lowerBound..<stretch.lowerBound
    return stretch
  }
}
