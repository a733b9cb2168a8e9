import APIModel
import Diagnostics
import JSONDocument

/// Turns the tables that a page's operation uses into types, following references from row to table.
struct TypeLinker {
  let index: TableIndex
  private var assembler: FieldAssembler
  /// The types made so far.
  var types: [TableKey: DraftType] = [:]
  /// The tables whose rows went into the type of another.
  private var additions: Set<TableKey> = []
  /// What was not understood.
  var own: [Diagnostic] = []

  /// Makes a linker of one operation.
  init(index: TableIndex, descriptions: TranscriptionOptions.Descriptions) {
    self.index = index
    assembler = FieldAssembler(descriptions: descriptions)
  }

  /// What was not understood.
  var findings: [Diagnostic] { own + assembler.findings }

  /// The type of a body that a table describes, with the types it needs.
  mutating func body(_ key: TableKey, rows: [RowFacts], root: DraftType.Root, side: Side) -> ValueType {
    if let row = rows.first, rows.count == 1, Wildcards.isWhole(row.name) {
      makeTypes(of: row, in: key, side: side)
      return field(row, in: key, side).value
    }
    make(key, rows: rows, owner: nil, root: root)
    reach(.reference(key.name), side: side)
    return .reference(key.name)
  }

  /// Adds the rows of another table to a body of which only some values have them.
  mutating func add(_ rows: [RowFacts], of key: TableKey, to body: TableKey) {
    guard var type = types[body] else { return }
    for index in type.object.fields.indices { type.object.fields[index].isRequired = false }
    var other = ObjectType()
    for row in rows where !other.fields.contains(where: { $0.name == row.name }) {
      var field = field(row, in: key, .response)
      field.isRequired = false
      other.fields.append(field)
    }
    TypeMerge.merge(&type.object, with: other)
    type.documented = DraftType.signature(type.object)
    types[body] = type
    additions.insert(key)
    for row in rows {
      guard let child = index.child(of: row, in: key) else { continue }
      make(child, owner: DraftType.Owner(type: body, field: row.name), root: nil)
    }
    types[body]?.isInResponse = false
    reach(.reference(body.name), side: .response)
  }

  /// Whether the rows of a table are in the types.
  func holds(_ key: TableKey) -> Bool { types[key] != nil || additions.contains(key) }

  /// The field that a row describes.
  mutating func field(_ row: RowFacts, in key: TableKey, _ side: Side) -> Field {
    let isRequired = row.isMandatory ?? false
    return assembler.field(row, value: shape(row, in: key), isRequired: isRequired)
  }

  /// Makes the type of a table if there is none yet, and those of the tables its rows refer to.
  mutating func make(_ key: TableKey, rows: [RowFacts]? = nil, owner: DraftType.Owner?, root: DraftType.Root?) {
    guard types[key] == nil else { return }
    var type = DraftType(key: key, object: ObjectType(), owner: owner, root: root)
    types[key] = type
    var pending: [(RowFacts, TableKey)] = []
    for row in rows ?? index.table(key).rows {
      if Wildcards.isAnyKey(row.name) {
        type.object.additional = additional(row, in: key)
      } else if let twin = type.object.fields.firstIndex(where: { $0.name == row.name }) {
        repeated(row, twin: type.object.fields[twin])
      } else {
        type.object.fields.append(field(row, in: key, index.table(key).side))
      }
      if let child = index.child(of: row, in: key) { pending.append((row, child)) }
    }
    type.documented = DraftType.signature(type.object)
    types[key] = type
    for (row, child) in pending { make(child, owner: DraftType.Owner(type: key, field: row.name), root: nil) }
  }

  private mutating func repeated(_ row: RowFacts, twin: Field) {
    own.append(
      Diagnostic(
        .duplicateRow,
        .warning,
        "the table has '\(row.name)' twice; the first row counts",
        at: row.range,
        notes: twin.origin.range.map { [Diagnostic.Note("the first row", at: $0)] } ?? []
      )
    )
  }

  /// The values under keys the user chooses: a row of a map describes the whole object, any other row its values.
  private mutating func additional(_ row: RowFacts, in key: TableKey) -> ValueType {
    let value = field(row, in: key, index.table(key).side).value
    if case .map(let element, _) = value.shape { return element }
    return value
  }

  /// The shape of a row's value: what its Type cell states, with the table it refers to in the place it leaves open.
  private mutating func shape(_ row: RowFacts, in key: TableKey) -> ValueType {
    guard let child = index.child(of: row, in: key) else {
      return shape(row.type ?? (index.table(key).hasTypes ? .any : .scalar(.string)), row)
    }
    let reference = StatedType.named(child.name)
    guard let type = row.type else { return .reference(child.name) }
    if case .table(let stated) = type, stated.text.hasPrefix("Table ") {
      return index.saysList(row) ? .array(of: .reference(child.name)) : .reference(child.name)
    }
    guard type.open == nil else { return shape(type.filling(reference), row) }
    return textAndStructure(type, child, row)
  }

  /// The shape of a value that its Type cell calls a scalar and its description a structure: both are accepted.
  private mutating func textAndStructure(_ type: StatedType, _ child: TableKey, _ row: RowFacts) -> ValueType {
    own.append(
      Diagnostic(
        .conflictingFacts,
        .warning,
        "'\(row.name)' has the type of a scalar and the table of a structure; taken as both",
        at: row.range
      )
    )
    var value = ValueType.reference(child.name)
    switch type.subject.element {
    case .number: value.add(.number)
    case .boolean: value.add(.boolean)
    case .string, .list, .map, .structure: value.add(.string)
    }
    if case .array = type { return .array(of: value) }
    return value
  }

  private mutating func shape(_ type: StatedType, _ row: RowFacts) -> ValueType {
    switch type {
    case .scalar(let kind): return .scalar(kind)
    case .limited(let length):
      return ValueType(.scalar(Scalar(.string, length: Bounds(upper: Bounds.End(length)))))
    case .either(let kind, let other): return ValueType(.scalar(Scalar(kind)), accepts: [other])
    case .object: return ValueType(.object)
    case .any: return ValueType(.any)
    case .array(let element): return .array(of: element.map { shape($0, row) } ?? ValueType(.any))
    case .map(let value): return .map(of: value.map { shape($0, row) } ?? ValueType(.any))
    case .named(let name) where TableKey(name: name) != nil: return .reference(name)
    case .named(let name):
      return opaque(name, row)
    case .table(let reference):
      return opaque(reference.text, row)
    }
  }

  private mutating func opaque(_ name: String, _ row: RowFacts) -> ValueType {
    own.append(
      Diagnostic(.opaqueType, .warning, "'\(name)' is described nowhere; any object is accepted", at: row.range)
    )
    return ValueType(.object)
  }

  /// Notes the side of the types that a value holds.
  mutating func reach(_ value: ValueType, side: Side) {
    for name in value.references {
      guard let key = TableKey(name: name), let type = types[key] else { continue }
      if side == .request ? type.isInRequest : type.isInResponse { continue }
      if side == .request { types[key]?.isInRequest = true } else { types[key]?.isInResponse = true }
      for field in type.object.fields { reach(field.value, side: side) }
      if let additional = type.object.additional { reach(additional, side: side) }
    }
  }

  /// Makes the types a value refers to, for a value that is a body itself.
  private mutating func makeTypes(of row: RowFacts, in key: TableKey, side: Side) {
    guard let child = index.child(of: row, in: key) else { return }
    make(child, owner: nil, root: nil)
    reach(.reference(child.name), side: side)
  }
}

extension TableIndex {
  /// Whether a description calls the value a list.
  func saysList(_ row: RowFacts) -> Bool {
    guard let text = row.leadWords else { return false }
    return text.contains(Word("array")) || text.contains(Word("list")) || text.contains(Word("lists"))
  }
}

extension ValueType {
  /// The names of the types it refers to.
  var references: [String] {
    switch shape {
    case .reference(let name): [name]
    case .array(let element, _), .map(let element, _): element.references
    case .scalar, .object, .any: []
    }
  }

  /// The type with other names of the types it refers to.
  func renamed(_ rename: (String) -> String) -> ValueType {
    var value = self
    switch shape {
    case .reference(let name): value.shape = .reference(rename(name))
    case .array(let element, let count): value.shape = .array(element.renamed(rename), count: count)
    case .map(let element, let count): value.shape = .map(element.renamed(rename), count: count)
    case .scalar, .object, .any: break
    }
    return value
  }
}

/// Names in name cells that stand for something else than a field.
enum Wildcards {
  /// Whether a row describes a whole body: its only row has no name of its own.
  static func isWhole(_ name: String) -> Bool { wholes.contains(name.lowercased()) }

  /// Whether a row describes the values under keys the user chooses.
  static func isAnyKey(_ name: String) -> Bool {
    (name.hasPrefix("{") && name.hasSuffix("}")) || (name.hasPrefix("<") && name.hasSuffix(">")) || name == "*"
  }

  private static let wholes: Set<String> = [
    "-", "[items]", "items[]", "array elements", "array element", "[array]", "[]", "body",
  ]
}
