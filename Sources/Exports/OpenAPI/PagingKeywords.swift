import APIModel
import JSONDocument

extension Paging {
  /// How results are divided, in the words of the schema; fields are always lists of names.
  var members: JSONMembers {
    var members = JSONMembers()
    switch scheme {
    case .page(let parameter):
      members.add("page", .string(parameter))
    case .offset(let parameter):
      members.add("offset", .string(parameter))
    case .marker(let parameter, let next, let item):
      members.add("marker", .string(parameter))
      members.add("next", next.map { .array($0.map(JSONValue.string)) })
      members.add("item", text: item)
    }
    members.add("limit", text: limit)
    members.add("items", .array(items.map(JSONValue.string)))
    members.add("total", total.map { .array($0.map(JSONValue.string)) })
    return members
  }
}
