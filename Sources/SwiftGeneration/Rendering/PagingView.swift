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
    let value = plan.items.isEmpty ? page : Self.expression(page, plan.items)
    guard plan.isMap else { return plan.items.isEmpty ? page : value + SwiftText(" ?? []") }
    let map = plan.items.isEmpty ? page : SwiftText("(") + value + SwiftText(" ?? [:])")
    // A map has no order of its own.
    return map + SwiftText(".sorted { $0.key < $1.key }.map(\\.value)")
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
    case .marker: return (SwiftText("marker: String?"), marker(name), markerUpdate(name))
    case .page, .offset:
      let declaration = isPage ? SwiftText("pageNumber: Int") : SwiftText("recordOffset: Int")
      return (declaration, number(name), name + SwiftText(" = ") + numberUpdate)
    }
  }

  private func marker(_ name: SwiftText) -> SwiftText {
    plan.position.type == .string ? name : name + SwiftText(".map { String($0) }")
  }

  private func markerUpdate(_ name: SwiftText) -> SwiftText {
    switch plan.position.type {
    case .int: name + SwiftText(" = newValue.flatMap { Int($0) }")
    case .int64: name + SwiftText(" = newValue.flatMap { Int64($0) }")
    default: name + SwiftText(" = newValue")
    }
  }

  /// The number that a parameter says, from 0.
  private func number(_ name: SwiftText) -> SwiftText {
    let isOptional = plan.position.isOptional
    switch plan.position.type {
    case .string:
      let parsed = isOptional ? name + SwiftText(".flatMap { Int($0) }") : call("Int", name)
      return parsed + SwiftText(" ?? 0")
    case .int64: return call("Int", isOptional ? name + SwiftText(" ?? 0") : name)
    default: return isOptional ? name + SwiftText(" ?? 0") : name
    }
  }

  private var numberUpdate: SwiftText {
    switch plan.position.type {
    case .string: SwiftText("String(newValue)")
    case .int64: SwiftText("Int64(newValue)")
    default: SwiftText("newValue")
    }
  }

  private func call(_ function: StaticString, _ argument: SwiftText) -> SwiftText {
    SwiftText(function) + SwiftText("(") + argument + SwiftText(")")
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
