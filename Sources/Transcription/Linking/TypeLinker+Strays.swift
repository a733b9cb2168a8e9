import APIModel
import Diagnostics
import JSONDocument

extension TypeLinker {
  /// Gives a table that nothing refers to, to the value which an example shows with its fields.
  ///
  /// A table of the same side fits an object of which nothing is known when it has a row for each of the object's keys.
  /// A table of either side fits the object under a key that no row describes when it is also called like the key.
  mutating func place(_ strays: [TableKey], shownBy example: JSONValue, in value: ValueType, side: Side) -> ValueType {
    guard !strays.isEmpty else { return value }
    return placed(strays, example, value, Place(side: side, name: "the body"))
  }

  /// The field that a value is in.
  private struct Place {
    var side: Side
    var name: String
    var owner: DraftType.Owner?
    var depth = 0

    func member(_ name: String, of type: TableKey) -> Place {
      Place(side: side, name: name, owner: DraftType.Owner(type: type, field: name), depth: depth + 1)
    }
  }

  private mutating func placed(_ strays: [TableKey], _ example: JSONValue, _ value: ValueType, _ place: Place)
    -> ValueType
  {
    guard place.depth < 100 else { return value }
    var value = value
    switch (value.shape, example) {
    case (.array(let element, let count), .array(let elements)):
      value.shape = .array(elements.reduce(element) { placed(strays, $1, $0, place) }, count: count)
    case (.map(let element, let count), .object(let members)) where element.shape != .any && element.shape != .object:
      value.shape = .map(members.reduce(element) { placed(strays, $1.value, $0, place) }, count: count)
    case (.reference(let name), .object(let members)):
      guard let key = TableKey(name: name) else { break }
      for member in members { placeMember(strays, member, of: key, place.member(member.name, of: key)) }
    case (.object, .object(let members)), (.any, .object(let members)):
      guard members.count > 1,
        let key = strays.first(where: { index.table($0).side == place.side && fits($0, members) })
      else { break }
      link(key, place)
      value.shape = placed(strays, example, .reference(key.name), place).shape
    default: break
    }
    return value
  }

  private mutating func placeMember(
    _ strays: [TableKey],
    _ member: JSONValue.Member,
    of key: TableKey,
    _ place: Place
  ) {
    if let index = types[key]?.object.fields.firstIndex(where: { $0.name == member.name }),
      let known = types[key]?.object.fields[index].value
    {
      let value = placed(strays, member.value, known, place)
      types[key]?.object.fields[index].value = value
    } else if case .object(let members) = member.value, types[key]?.object.additional == nil {
      let stray = strays.first { fits($0, members) && index.table($0, isNamedLike: member.name) }
      guard !members.isEmpty, let stray else { return }
      link(stray, place)
      let value = placed(strays, member.value, .reference(stray.name), place)
      types[key]?.object.fields.append(Field(name: member.name, value: value, evidence: .example))
    }
  }

  private func fits(_ key: TableKey, _ members: [JSONValue.Member]) -> Bool {
    guard types[key] == nil else { return false }
    let names = Set(index.table(key).rows.map(\.name))
    return members.allSatisfy { names.contains($0.name) }
  }

  private mutating func link(_ key: TableKey, _ place: Place) {
    make(key, owner: place.owner, root: nil)
    reach(.reference(key.name), side: place.side)
    let table = index.table(key)
    own.append(
      Diagnostic(
        .unreachedTable,
        .note,
        "nothing refers to the table '\(table.caption)'; an example shows that it describes '\(place.name)'",
        at: table.range
      )
    )
  }
}
