import APIModel
import Diagnostics

extension Audit {
  /// Counts what pages have and what of it landed.
  mutating func count(_ pages: [PageFacts], _ linked: [LinkedPage], _ service: Service, _ findings: [Diagnostic]) {
    self.pages = pages.count
    operations = service.operations.count
    tables = pages.reduce(0) { $0 + $1.tableCount }
    for (page, result) in zip(pages, linked) where page.request != nil {
      let counted = page.tables.filter { $0.role != .reference && $0.isTyped }
      parameterTables += counted.count
      rows += counted.reduce(0) { $0 + $1.rows.count }
      landedRows -= result.unreachedRows
      examples.add(result.examples)
    }
    landedRows += rows
    types = service.types.count
    for finding in findings { self.findings[finding.id.description, default: 0] += 1 }
    count(service)
    let check = ExampleCheck(service)
    for operation in service.operations {
      for example in operation.examples where example.body != nil && check.agrees(example, of: operation) {
        examples.agreeing += 1
      }
    }
  }

  private mutating func count(_ service: Service) {
    for type in service.types {
      guard case .object(let object) = type.kind else { continue }
      for field in object.fields { count(field) }
    }
    for operation in service.operations {
      for parameter in operation.parameters { count(parameter.field) }
      if operation.paging != nil { facts["paging", default: 0] += 1 }
    }
  }

  private mutating func count(_ field: Field) {
    count(field.value)
    if field.isRequired { add("required") }
    if field.requiredWhen != nil { add("required-when") }
    if field.defaultValue != nil { add("default") }
    if field.isReadOnly { add("read-only") }
    if field.deprecation != nil { add("deprecated") }
    if field.evidence == .example { add("field of an example") }
  }

  private mutating func count(_ value: ValueType) {
    if !value.accepts.isEmpty { add("accepts") }
    if value.isNullable { add("nullable") }
    switch value.shape {
    case .scalar(let scalar):
      resolvedValues += 1
      count(scalar)
    case .array(let element, let bounds), .map(let element, let bounds):
      if bounds != nil { add("items") }
      count(element)
    case .reference: resolvedValues += 1
    case .object, .any: opaqueValues += 1
    }
  }

  private mutating func count(_ scalar: Scalar) {
    if !scalar.values.isEmpty { add("values") }
    if scalar.values.contains(where: { $0.evidence == .example }) { add("value of an example") }
    if scalar.range != nil { add("range") }
    if scalar.length != nil { add("length") }
    if scalar.pattern != nil { add("pattern") }
    if scalar.format != nil { add("format") }
    if scalar.separator != nil { add("separator") }
    if scalar.constant != nil { add("constant") }
    if scalar.unit != nil { add("unit") }
  }

  private mutating func add(_ fact: String) { facts[fact, default: 0] += 1 }
}
