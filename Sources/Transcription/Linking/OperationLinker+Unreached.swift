import APIModel
import Diagnostics

extension OperationLinker {
  /// Takes tables that no row refers to as bodies: the first of a side that has no other body, and, in requests, those
  /// whose caption names no object.
  mutating func promoteUnreached() {
    guard page.tables.contains(where: mayBeBody) else { return }
    let keys = tableKeys
    let reached = Set(keys.flatMap { key in page.tables[key.table].rows.compactMap { index.child(of: $0, in: key) } })
    for key in keys where !reached.contains(key) {
      let table = page.tables[key.table]
      // What was taken before leaves less to be taken.
      guard mayBeBody(table) else { continue }
      switch table.side {
      case .request: bodies.append(Root(key: key, rows: table.rows))
      case .response: divideResponse(table, key)
      }
    }
  }

  /// Whether a table is taken as a body if nothing leads to it.
  private func mayBeBody(_ table: TableFacts) -> Bool {
    guard table.isStructure else { return false }
    return table.side == .request ? bodies.isEmpty || table.name.isEmpty : responses.isEmpty
  }

  /// Asks the examples what the tables describe that nothing leads to.
  mutating func placeUnreached() {
    guard !unreached.isEmpty else { return }
    for example in page.examples {
      guard let shown = example.body(for: operation.method) else { continue }
      switch example.side {
      case .request:
        if let body = operation.requestBody?.value {
          let value = types.place(unreached, shownBy: shown, in: body, side: .request)
          operation.requestBody?.value = value
        }
      case .response:
        let status = example.status ?? successStatus
        guard let position = operation.responses.firstIndex(where: { $0.status == status }),
          let body = operation.responses[position].body?.value
        else { continue }
        let value = types.place(unreached, shownBy: shown, in: body, side: .response)
        operation.responses[position].body?.value = value
      }
    }
  }

  /// The tables of structures that nothing leads to.
  private var unreached: [TableKey] {
    tableKeys.filter { page.tables[$0.table].isStructure && !types.holds($0) }
  }

  private var tableKeys: [TableKey] { page.tables.indices.map { TableKey(page: number, table: $0) } }

  /// Reports the tables of the page that nothing leads to, and counts their rows.
  mutating func reportUnreached() -> Int {
    var rows = 0
    for (position, table) in page.tables.enumerated() where table.isTyped && !table.rows.isEmpty {
      let key = TableKey(page: number, table: position)
      if table.role == .reference { reportForeign(table) }
      guard table.role == .nested, !types.holds(key) else { continue }
      if types.types.keys.contains(where: { $0 != key && index.areTwins($0, key) }) { continue }
      if index.repeatsItsPredecessor(key) { continue }
      rows += table.rows.count
      findings.append(
        Diagnostic(
          .unreachedTable,
          .warning,
          "nothing refers to the table '\(table.caption)'; its \(table.rows.count) rows are left out",
          at: table.range
        )
      )
    }
    return rows
  }

  private mutating func reportForeign(_ table: TableFacts) {
    findings.append(
      Diagnostic(
        .unreachedTable,
        .note,
        "the table '\(table.caption)' describes no part of a message; its \(table.rows.count) rows are left out",
        at: table.range
      )
    )
  }
}

extension TableFacts {
  /// Whether the table says what an object is made of.
  fileprivate var isStructure: Bool { role == .nested && isTyped && !rows.isEmpty }
}
