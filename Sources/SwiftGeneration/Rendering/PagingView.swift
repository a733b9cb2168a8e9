import APIModel
import JSONDocument

/// What the templates see of paging.
struct PagingView {
  let plan: PagingPlan

  /// Its part of the context of a call.
  var context: TemplateContext {
    TemplateContext([
      "paging": .text(conformance),
      "item": .text(.type(plan.item)),
      "items": .text(items),
      "total": .text(plan.total.flatMap { Self.wholeNumber($0) } ?? SwiftText("")),
      "pageSize": .text(pageSize),
      "position": .text(position.declaration),
      "positionValue": .text(position.value),
      "positionUpdate": .text(position.update),
      "nextMarker": .text(nextMarker),
    ])
  }

  private var items: SwiftText {
    let page = SwiftText("page")
    return plan.items.isEmpty ? page : Self.expression(page, plan.items) + SwiftText(" ?? []")
  }

  private var conformance: SwiftText {
    switch plan.scheme {
    case .page: SwiftText("PageNumberPaging")
    case .offset: SwiftText("OffsetPaging")
    case .marker: SwiftText("MarkerPaging")
    }
  }

  /// The size a page has: what the call says, or else what the documentation says.
  private var pageSize: SwiftText {
    guard let limit = plan.limit, limit.type.isWholeNumber, limit.name.text != "pageSize" else { return SwiftText("") }
    var value = limit.reference
    if limit.isOptional, case .number(let number)? = limit.field.defaultValue, let size = number.int {
      value = value + SwiftText(" ?? ") + .integer(size)
    }
    guard limit.type == .int64 else { return value }
    let isCertain = !limit.isOptional || limit.field.defaultValue?.kind == .number
    return isCertain ? SwiftText("Int(") + value + SwiftText(")") : value + SwiftText(".map { Int($0) }")
  }

  /// The property that the runtime counts with, unless the parameter has its name and type already.
  private var position: (declaration: SwiftText, value: SwiftText, update: SwiftText) {
    let none = SwiftText("")
    let parameter = plan.position
    guard parameter.name.text != plan.scheme.requirement else { return (none, none, none) }
    let name = parameter.reference
    switch plan.scheme {
    case .marker: return (SwiftText("marker: String?"), name, name + SwiftText(" = newValue"))
    case .page, .offset:
      let declaration = isPage ? SwiftText("pageNumber: Int") : SwiftText("recordOffset: Int")
      let present = parameter.isOptional ? name + SwiftText(" ?? 0") : name
      guard parameter.type == .int64 else { return (declaration, present, name + SwiftText(" = newValue")) }
      return (declaration, SwiftText("Int(") + present + SwiftText(")"), name + SwiftText(" = Int64(newValue)"))
    }
  }

  private var isPage: Bool {
    switch plan.scheme {
    case .page: true
    case .offset, .marker: false
    }
  }

  private var nextMarker: SwiftText {
    if let next = plan.nextMarker { return Self.text(Self.expression(SwiftText("page"), next), next.last) }
    guard let item = plan.itemMarker else { return SwiftText("") }
    return Self.text(Self.expression(SwiftText("items(of: page).last?"), [item]), item)
  }

  /// The value at the end of a path of properties, as an optional: every property of a response may be missing.
  private static func expression(_ start: SwiftText, _ path: [PropertyPlan]) -> SwiftText {
    var text = start
    for (index, property) in path.enumerated() {
      text = text + .member(property.name)
      let isLast = index == path.count - 1
      var isOptional = property.isOptional
      for _ in 0..<property.type.wrapperCount {
        text = text + (isOptional ? SwiftText("?.value") : SwiftText(".value"))
        isOptional = true
      }
      if !isLast, isOptional { text = text + SwiftText("?") }
    }
    return text
  }

  private static func wholeNumber(_ path: [PropertyPlan]) -> SwiftText? {
    guard let last = path.last else { return nil }
    let value = expression(SwiftText("page"), path)
    switch last.type.unwrapped {
    case .int: return value
    case .int64: return value + SwiftText(".map { Int($0) }")
    default: return nil
    }
  }

  private static func text(_ expression: SwiftText, _ property: PropertyPlan?) -> SwiftText {
    switch property?.type.unwrapped {
    case .int?, .int64?: expression + SwiftText(".map { String($0) }")
    default: expression
    }
  }
}

extension SwiftType {
  /// How many wrappers keep what the documentation does not foresee.
  fileprivate var wrapperCount: Int {
    switch self {
    case .documented(let type), .nullable(let type): type.wrapperCount + 1
    default: 0
    }
  }

  fileprivate var unwrapped: SwiftType {
    switch self {
    case .documented(let type), .nullable(let type): type.unwrapped
    default: self
    }
  }
}
