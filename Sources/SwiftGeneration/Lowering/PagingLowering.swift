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
    guard let output = operation.success?.body?.value,
      let items = path(paging.items, from: output),
      case .array(let element, count: _) = items.end.shape,
      let position = query(paging.scheme.parameter, parameters)
    else { return nil }

    var plan = PagingPlan(
      scheme: paging.scheme,
      item: members.type(of: element),
      items: items.properties,
      total: paging.total.flatMap { path($0, from: output)?.properties },
      limit: paging.limit.flatMap { query($0, parameters) },
      position: position
    )
    if case .marker(parameter: _, let next, let item) = paging.scheme {
      plan.nextMarker = next.flatMap { path($0, from: output)?.properties }
      plan.itemMarker = item.flatMap { path([$0], from: element)?.properties.last }
    }
    return plan.isUsable(beside: parameters) ? plan : nil
  }

  private func query(_ name: String, _ parameters: [ParameterPlan]) -> PropertyPlan? {
    parameters.first { $0.property.field.name == name && $0.location == .query }?.property
  }

  /// Follows field names through object types.
  private func path(_ names: [String], from start: ValueType) -> (properties: [PropertyPlan], end: ValueType)? {
    var end = start
    var properties: [PropertyPlan] = []
    for name in names {
      guard case .reference(let typeName) = end.shape, case .object(let object)? = index[typeName]?.kind,
        let field = object.fields.first(where: { $0.name == name })
      else { return nil }
      properties.append(property(field, of: object, named: typeName))
      end = field.value
    }
    return (properties, end)
  }

  private func property(_ field: Field, of object: ObjectType, named name: String) -> PropertyPlan {
    var members = FieldLowering(self, owner: name, enclosing: names.type(name))
    members.declare(object.fields)
    let isOptional = !(field.isRequired && usage.isSentOnly(name))
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
      return position.type == .string && position.isOptional && (nextMarker != nil || itemMarker != nil)
    }
  }
}

extension SwiftType {
  /// Whether it is one of the types for whole numbers.
  var isWholeNumber: Bool { self == .int || self == .int64 }
}
