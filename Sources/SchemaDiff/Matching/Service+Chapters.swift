package import APIModel

extension Service {
  /// The service with the chapters that its operations have in another version: in which folder a page lies is no fact of
  /// the interface, unless a schema has made it one, so pages say nothing else about it.
  package func inChapters(of known: Service) -> Service {
    let pairs = Matching.operations(known.operations, operations).pairs
    let groups = Dictionary(pairs.map { ($0.new.name, $0.old.group) }) { first, _ in first }
    var copy = self
    for unit in copy.units.indices {
      for index in copy.units[unit].operations.indices {
        copy.units[unit].operations[index].group = groups[copy.units[unit].operations[index].name] ?? nil
      }
    }
    return copy
  }
}
