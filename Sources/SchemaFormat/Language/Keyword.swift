/// The words that are keys of the schema language, at whatever level.
enum Keyword: String, CaseIterable, Sendable {
  case accepts, add, additional, alternatives, body, closed, configured, constant, content, credentials, deprecated
  case doc, examples, fields, format, formerly, group, headers, item, items, length, limit, map, marker, meaning
  case method, name, next, nullable, offset, operation, operations, origin, overlay, page, paging, parameters, path
  case pattern, range, remove, request, required, response, responses, separator, service, total, type, types, unit
  case values, waiver, was
  case `default` = "default"
  case `in` = "in"
  case readOnly = "read-only"
  case requiredWhen = "required-when"
}
