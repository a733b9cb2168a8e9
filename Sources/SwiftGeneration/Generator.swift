public import APIModel
public import Diagnostics
import Samples

/// Makes the Swift files of a service's client.
///
/// The same service, settings and templates give the same bytes, whatever the machine.
public struct SwiftGenerator: Sendable {
  private let settings: GenerationSettings
  private let templates: TemplateSet

  /// Makes a generator.
  public init(settings: GenerationSettings, templates: TemplateSet) {
    self.settings = settings
    self.templates = templates
  }

  /// Generates all files of a service.
  ///
  /// - Throws: What keeps the service from being generated, such as a module name that is no identifier.
  public func generate(_ service: Service) throws(DiagnosticError) -> GeneratedTree {
    guard let module = SwiftName(settings.module ?? service.name), !ReservedNames.modules.contains(module.text) else {
      throw DiagnosticError(.moduleName, "'\(settings.module ?? service.name)' is no name for a Swift module")
    }
    let names = ServiceNames(service, module: module)
    let fileNames = try FileNames(service, client: names.client)
    var lowering = ServiceLowering(service, names: names)
    var files = try [clientFile(service, names, named: fileNames.client)]
    for unit in service.units {
      let plan = lowering.lower(unit)
      files += try sourceFiles(plan, names, named: fileNames.base(of: unit))
      files.append(try testFile(unit, plan, service, names, named: fileNames.base(of: unit)))
    }
    return GeneratedTree(
      files: files.compactMap { $0 }.sorted { $0.path < $1.path },
      nameChanges: names.changes + lowering.changes
    )
  }

  private func clientFile(
    _ service: Service,
    _ names: ServiceNames,
    named fileName: String
  ) throws(DiagnosticError) -> GeneratedFile? {
    let view = ClientView(service: service, names: names, templates: templates)
    let draft = FileDraft(
      folder: .sources,
      name: fileName,
      source: "service.yaml",
      imports: [.publicFoundation, .publicRuntime],
      declarations: [view.declaration()],
      planned: view.plannedDeclarations
    )
    return try draft.rendered(with: templates)
  }

  private func sourceFiles(
    _ plan: UnitPlan,
    _ names: ServiceNames,
    named base: String
  ) throws(DiagnosticError) -> [GeneratedFile?] {
    let enumerations = plan.enumerations.map { EnumerationView(plan: $0, templates: templates) }
    let objects = plan.objects.map { ObjectView(plan: $0, templates: templates) }
    let calls = plan.calls.map { CallView(plan: $0, client: names.client, templates: templates) }
    let callFile = FileDraft(
      folder: .sources,
      name: "\(base).swift",
      source: "\(plan.name).yaml",
      imports: (plan.callsUseData ? [.publicFoundation] : []) + [.publicRuntime],
      declarations: calls.map { $0.declaration() },
      planned: calls.flatMap(\.plannedDeclarations)
    )
    let typeFile = FileDraft(
      folder: .sources,
      name: "\(base)+Types.swift",
      source: "\(plan.name).yaml",
      imports: (plan.typesUseData ? [.publicFoundation] : []) + [.publicRuntime],
      declarations: enumerations.map { $0.declaration(in: 0) } + objects.flatMap { $0.declarations() },
      planned: enumerations.flatMap { $0.plannedDeclarations() } + objects.flatMap(\.plannedDeclarations)
    )
    return [try callFile.rendered(with: templates), try typeFile.rendered(with: templates)]
  }

  private func testFile(
    _ unit: Unit,
    _ plan: UnitPlan,
    _ service: Service,
    _ names: ServiceNames,
    named base: String
  ) throws(DiagnosticError) -> GeneratedFile? {
    let view = TestsView(
      unit: unit,
      plan: plan,
      names: names,
      samples: SampleBuilder(service),
      templates: templates,
      configured: service.configured
    )
    guard let suite = view.suite() else { return nil }
    let draft = FileDraft(
      folder: .tests,
      name: "\(base)Tests.swift",
      source: "\(unit.name).yaml",
      imports: [.foundation, .module(names.module), .runtime, .testingSupport, .testing],
      declarations: [suite.declaration],
      planned: suite.planned
    )
    return try draft.rendered(with: templates)
  }
}

extension DiagnosticID {
  /// The module cannot have the name that was asked for.
  public static let moduleName = DiagnosticID("generate.module-name")
}
