import APIModel

/// How a call goes through its pages.
struct PagingPlan {
  var scheme: Paging.Scheme
  var item: SwiftType
  /// The properties that lead to the items of a page.
  var items: [PropertyPlan]
  /// Whether the items are the values of a map, and not the elements of a list.
  var isMap: Bool
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

/// Why an operation cannot be called page by page, though the schema says how.
struct PagingObstacle: Error {
  var message: String
}

extension ServiceLowering {
  /// Lowers paging.
  ///
  /// - Throws: What keeps it from being generated, such as a parameter of a type that no page is asked for with.
  func lower(
    _ paging: Paging,
    of operation: Operation,
    _ parameters: [ParameterPlan],
    _ members: FieldLowering
  ) throws(PagingObstacle) -> PagingPlan {
    guard let body = operation.success?.body, body.content == .json, body.alternatives.isEmpty, body.value.isPlain
    else {
      throw PagingObstacle(message: "the response is not always JSON of one type")
    }
    guard let items = path(paging.items, from: body.value), let (element, isMap) = items.end.elements else {
      throw PagingObstacle(message: "no fields of objects lead to its items, a list or a map")
    }
    guard element.isPlain else { throw PagingObstacle(message: "its items may be null, or of another kind") }
    guard let position = parameter(paging.scheme.parameter, parameters) else {
      throw PagingObstacle(message: "no parameter asks for a page")
    }
    let output = body.value
    var plan = PagingPlan(
      scheme: paging.scheme,
      item: item(element, of: items.owner, members),
      items: items.properties,
      isMap: isMap,
      total: paging.total.flatMap { path($0, from: output)?.properties },
      limit: paging.limit.flatMap { parameter($0, parameters) },
      position: position
    )
    if case .marker(parameter: _, let next, let item) = paging.scheme {
      plan.nextMarker = next.flatMap { path($0, from: output)?.properties }
      plan.itemMarker = item.flatMap { path([$0], from: element)?.properties.last }
    }
    if let obstacle = plan.obstacle(beside: parameters) { throw obstacle }
    return plan
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
  /// A parameter or a field that is not of a type that the runtime counts with, or another parameter with a name that it
  /// uses; nil where all is well.
  fileprivate func obstacle(beside parameters: [ParameterPlan]) -> PagingObstacle? {
    let others = parameters.map(\.property).filter { $0.field.name != position.field.name }
    if let other = others.first(where: { $0.name.text == scheme.requirement || isPageSize($0) }) {
      return PagingObstacle(message: "the parameter '\(other.field.name)' has a name that stands for another thing")
    }
    switch scheme {
    case .page, .offset: return obstacleToCounting
    case .marker: return obstacleToMarkers
    }
  }

  /// Whether a parameter is called as the size of a page is, but is none that the runtime can ask for.
  private func isPageSize(_ property: PropertyPlan) -> Bool {
    guard property.name.text == "pageSize" else { return false }
    return property.field.name != limit?.field.name || property.declaredType != .optional(.int)
  }

  private var obstacleToCounting: PagingObstacle? {
    let fits = position.type.isCounter && (position.name.text != scheme.requirement || position.declaredType == .int)
    return fits ? nil : PagingObstacle(message: "'\(position.field.name)' is neither a whole number nor a string")
  }

  private var obstacleToMarkers: PagingObstacle? {
    guard position.isOptional, position.type.isCounter else {
      return PagingObstacle(message: "'\(position.field.name)' is not a string or a whole number that may be left out")
    }
    guard let next = nextMarker?.last ?? itemMarker, next.type.isMarker else {
      return PagingObstacle(message: "what comes back has no marker that is a string or a whole number")
    }
    guard position.type == .string || next.type.isMarkerNumber else {
      return PagingObstacle(message: "'\(position.field.name)' is a number, and the marker that comes back is none")
    }
    return nil
  }
}

extension ValueType {
  /// Whether it is nothing but what the table says.
  fileprivate var isPlain: Bool { !isNullable && accepts.isEmpty }

  /// The type of the elements of a list, or of the values of a map.
  fileprivate var elements: (type: ValueType, isMap: Bool)? {
    switch shape {
    case .array(let element, count: _): (element, false)
    case .map(let value, count: _): (value, true)
    case .scalar, .reference, .object, .any: nil
    }
  }
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

  /// Whether a value is a number that can name the place to go on from.
  fileprivate var isMarkerNumber: Bool { isMarker && wrapped != .string }

  /// The type without the wrappers that keep what the documentation does not foresee.
  private var wrapped: SwiftType {
    switch self {
    case .documented(let type), .nullable(let type): type.wrapped
    default: self
    }
  }

  /// Whether a value can say which page is meant: a whole number, or a text that spells one.
  fileprivate var isCounter: Bool { isWholeNumber || self == .string }

  /// Whether it is one of the types for whole numbers.
  var isWholeNumber: Bool { self == .int || self == .int64 }
}
