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
  /// - Parameters:
  ///   - service: The service.
  ///   - record: The names that its client has given before, which stay.
  /// - Returns: The files, and the names.
  /// - Throws: What keeps the service from being generated, such as a module name that is no identifier.
  public func generate(
    _ service: Service,
    keeping record: NameRecord = NameRecord()
  ) throws(DiagnosticError) -> GeneratedTree {
    let service = service.withBooleansInPlace
    guard let module = SwiftName(settings.module ?? service.name), !ReservedNames.modules.contains(module.text) else {
      throw DiagnosticError(
        .moduleName,
        "'\(settings.module ?? service.name)' is no name for a Swift module; give it another with 'module'"
      )
    }
    let fileNames = try FileNames(service, module: module)
    let names = ServiceNames(service, module: module, files: fileNames, keeping: record)
    var lowering = ServiceLowering(service, names: names, settings: settings)
    let plans = fileNames.groups.map { lowering.lower($0.units) }
    let enumerations = EqualEnumerations(plans, names)
    let (samples, conformance) = (SampleBuilder(service), Conformance(service))
    let client = ClientView(service: service, names: names, templates: templates)
    var files = try [clientFile(client, named: fileNames.client)]
    for (group, plan) in zip(fileNames.groups, plans.map(enumerations.resolved)) {
      files.append(try sourceFile(group, plan, names))
      files.append(try testFile(group, plan, samples, conformance, names, service))
    }
    return GeneratedTree(
      files: files.compactMap { $0 }.sorted { ($0.folder.rawValue, $0.name) < ($1.folder.rawValue, $1.name) },
      names: names.record,
      nameChanges: names.changes + client.changes + lowering.changes,
      diagnostics: lowering.diagnostics.sorted
    )
  }

  private func clientFile(_ view: ClientView, named fileName: String) throws(DiagnosticError) -> GeneratedFile? {
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

  private func sourceFile(
    _ group: FileNames.Group,
    _ plan: FilePlan,
    _ names: ServiceNames
  ) throws(DiagnosticError) -> GeneratedFile? {
    let calls = plan.calls.map { CallView(plan: $0, names: names, templates: templates) }
    let enumerations = plan.enumerations.map { EnumerationView(plan: $0, templates: templates) }
    let objects = plan.objects.map { ObjectView(plan: $0, templates: templates) }
    let aliases = AliasesView(plans: plan.aliases, templates: templates)
    let draft = FileDraft(
      folder: .sources,
      name: PlannedFiles.source(group.base),
      source: group.source,
      imports: (plan.usesData ? [.publicFoundation] : []) + (plan.hasOnlyAliases ? [] : [.publicRuntime]),
      declarations: calls.map { $0.declaration() } + enumerations.map { $0.declaration(in: 0) }
        + objects.map { $0.declaration() } + aliases.declarations(),
      planned: calls.flatMap(\.plannedDeclarations) + enumerations.flatMap { $0.plannedDeclarations() }
        + objects.flatMap(\.plannedDeclarations) + aliases.plannedDeclarations
    )
    return try draft.rendered(with: templates)
  }

  private func testFile(
    _ group: FileNames.Group,
    _ plan: FilePlan,
    _ samples: SampleBuilder,
    _ conformance: Conformance,
    _ names: ServiceNames,
    _ service: Service
  ) throws(DiagnosticError) -> GeneratedFile? {
    let view = TestsView(
      group: group,
      plan: plan,
      names: names,
      samples: samples,
      templates: templates,
      service: service,
      conformance: conformance,
      settings: settings
    )
    guard let suite = view.suite() else { return nil }
    let draft = FileDraft(
      folder: .tests,
      name: PlannedFiles.test(group.base),
      source: group.source,
      imports: (plan.usesData ? [.foundation] : []) + [.module(names.module), .runtime, .testingSupport, .testing],
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
