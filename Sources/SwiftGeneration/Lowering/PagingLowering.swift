import APIModel

/// How a call goes through its pages.
struct PagingPlan {
  var scheme: Paging.Scheme
  var item: SwiftType
  /// The properties that lead to the items of a page.
  var items: [PropertyPlan]
  /// The properties that lead to the number of items on all pages.
  var total: [PropertyPlan]?
  /// The parameter that says how many items a page may hold.
  var limit: PropertyPlan?
  /// The parameter that asks for the next page.
  var position: PropertyPlan
  /// The properties that lead to the next marker.
  var nextMarker: [PropertyPlan]?
  /// The property of the last item that is the next marker.
  var itemMarker: PropertyPlan?
}

extension ServiceLowering {
  /// Lowers paging; nil where the parameters and fields do not have the types that it takes.
  func lower(
    _ paging: Paging,
    of operation: Operation,
    _ parameters: [ParameterPlan],
    _ members: FieldLowering
  ) -> PagingPlan? {
    guard let body = operation.success?.body, body.content == .json, body.alternatives.isEmpty, body.value.isPlain,
      let items = path(paging.items, from: body.value),
      case .array(let element, count: _) = items.end.shape, element.isPlain,
      let position = parameter(paging.scheme.parameter, parameters)
    else { return nil }

    let output = body.value
    var plan = PagingPlan(
      scheme: paging.scheme,
      item: item(element, of: items.owner, members),
      items: items.properties,
      total: paging.total.flatMap { path($0, from: output)?.properties },
      limit: paging.limit.flatMap { parameter($0, parameters) },
      position: position
    )
    if case .marker(parameter: _, let next, let item) = paging.scheme {
      plan.nextMarker = next.flatMap { path($0, from: output)?.properties }
      plan.itemMarker = item.flatMap { path([$0], from: element)?.properties.last }
    }
    return plan.isUsable(beside: parameters) ? plan : nil
  }

  private func parameter(_ name: String, _ parameters: [ParameterPlan]) -> PropertyPlan? {
    parameters.first { $0.property.field.name == name && $0.location != .path }?.property
  }

  /// The type of the items; an enumeration of theirs is nested in the type that has the field.
  private func item(_ element: ValueType, of owner: String?, _ members: FieldLowering) -> SwiftType {
    guard let owner, case .scalar(let scalar) = element.shape, scalar.isEnumeration,
      case .object(let object)? = index[owner]?.kind
    else { return members.type(of: element) }
    var fields = FieldLowering(self, owner: owner, enclosing: names.type(owner))
    fields.declare(object.fields)
    let enumeration = fields.enumerations.first { $0.scalar == scalar }
    return enumeration.map { .named($0.name, module: names.type(owner)) } ?? members.type(of: element)
  }

  /// Follows field names through object types.
  private func path(
    _ names: [String],
    from start: ValueType
  ) -> (properties: [PropertyPlan], end: ValueType, owner: String?)? {
    var end = start
    var owner: String?
    var properties: [PropertyPlan] = []
    for name in names {
      guard case .reference(let typeName) = end.shape, case .object(let object)? = index[typeName]?.kind,
        let field = object.fields.first(where: { $0.name == name })
      else { return nil }
      properties.append(property(field, of: object, named: typeName))
      end = field.value
      owner = typeName
    }
    return (properties, end, owner)
  }

  private func property(_ field: Field, of object: ObjectType, named name: String) -> PropertyPlan {
    var members = FieldLowering(self, owner: name, enclosing: names.type(name))
    members.declare(object.fields)
    let isOptional = !(field.isMandatory && usage.isSentOnly(name))
    return members.property(field, isOptional: isOptional, owner: name)
  }
}

extension Paging.Scheme {
  /// The parameter that asks for the next page.
  var parameter: String {
    switch self {
    case .page(let parameter), .offset(let parameter), .marker(let parameter, next: _, item: _): parameter
    }
  }

  /// What the runtime calls that parameter.
  var requirement: String {
    switch self {
    case .page: "pageNumber"
    case .offset: "recordOffset"
    case .marker: "marker"
    }
  }
}

extension PagingPlan {
  /// Whether the types are those that the runtime counts with, and no other parameter has a name that it uses.
  fileprivate func isUsable(beside parameters: [ParameterPlan]) -> Bool {
    let others = parameters.map(\.property).filter { $0.field.name != position.field.name }
    if others.contains(where: { $0.name.text == scheme.requirement }) { return false }
    if others.contains(where: { $0.name.text == "pageSize" && $0.field.name != limit?.field.name }) { return false }
    if let limit, limit.name.text == "pageSize", limit.declaredType != .optional(.int) { return false }
    switch scheme {
    case .page, .offset:
      return position.type.isWholeNumber && (position.name.text != scheme.requirement || position.declaredType == .int)
    case .marker:
      return position.type == .string && position.isOptional
        && (nextMarker?.last ?? itemMarker).map { $0.type.isMarker } ?? false
    }
  }
}

extension ValueType {
  /// Whether it is nothing but what the table says.
  fileprivate var isPlain: Bool { !isNullable && accepts.isEmpty }
}

extension APIModel.Operation {
  /// The names that the runtime's paging takes for itself, but for those of parameters that are what it means by them.
  var namesForPaging: Set<String> {
    guard let paging else { return [] }
    var names: Set = [paging.scheme.requirement, "pageSize"]
    for field in parameters.filter({ $0.location != .path }).map(\.field) where field.value.isPlain {
      let name = NameStyle.lowerCamel(WordSplitter.words(of: field.name))
      guard case .scalar(let scalar) = field.value.shape, !scalar.isEnumeration else { continue }
      if name == "pageSize", field.name == paging.limit, scalar.kind == .integer, !field.isRequired {
        names.remove(name)
      }
      if name == paging.scheme.requirement, field.name == paging.scheme.parameter, scalar.kind == paging.scheme.kind,
        field.isRequired != (scalar.kind == .string)
      {
        names.remove(name)
      }
    }
    return names
  }
}

extension Paging.Scheme {
  /// The kind of scalar that the runtime asks for a page with.
  fileprivate var kind: Scalar.Kind {
    switch self {
    case .page, .offset: .integer
    case .marker: .string
    }
  }
}

extension SwiftType {
  /// Whether a value can name the place to go on from.
  fileprivate var isMarker: Bool {
    switch self {
    case .string, .int, .int64: true
    case .documented(let type), .nullable(let type): type.isMarker
    default: false
    }
  }

  /// Whether it is one of the types for whole numbers.
  var isWholeNumber: Bool { self == .int || self == .int64 }
}
