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
    guard let module = SwiftName(settings.module ?? service.name) else {
      throw DiagnosticError(.moduleName, "'\(settings.module ?? service.name)' is no name for a Swift module")
    }
    let names = ServiceNames(service, module: module)
    var lowering = ServiceLowering(service, names: names)
    var files = [clientFile(service, names)]
    for unit in service.units {
      let plan = lowering.lower(unit)
      files += sourceFiles(plan, names)
      if let tests = testFile(unit, plan, service, names) { files.append(tests) }
    }
    return GeneratedTree(
      files: files.compactMap { $0 }.sorted { $0.path < $1.path },
      nameChanges: names.changes + lowering.changes
    )
  }

  private func clientFile(_ service: Service, _ names: ServiceNames) -> GeneratedFile? {
    let view = ClientView(service: service, names: names, templates: templates)
    return file(
      .sources,
      "\(names.client).swift",
      from: "service.yaml",
      importing: Self.foundation + Self.runtime,
      [view.declaration()]
    )
  }

  private func sourceFiles(_ plan: UnitPlan, _ names: ServiceNames) -> [GeneratedFile] {
    let source = "\(plan.name).yaml"
    let types =
      plan.enumerations.map { EnumerationView(plan: $0, templates: templates).declaration(in: 0) }
      + plan.objects.flatMap { ObjectView(plan: $0, templates: templates).declarations() }
    let calls = plan.calls.map { CallView(plan: $0, client: names.client, templates: templates).declaration() }
    let foundation = plan.usesData ? Self.foundation : []
    return [
      file(.sources, "\(plan.name).swift", from: source, importing: foundation + Self.runtime, calls),
      file(.sources, "\(plan.name)+Types.swift", from: source, importing: foundation + Self.runtime, types),
    ].compactMap { $0 }
  }

  private func testFile(
    _ unit: Unit,
    _ plan: UnitPlan,
    _ service: Service,
    _ names: ServiceNames
  ) -> GeneratedFile? {
    let view = TestsView(
      unit: unit,
      plan: plan,
      samples: SampleBuilder(service),
      templates: templates,
      configured: service.configured
    )
    guard let suite = view.declaration() else { return nil }
    let imports = [
      SwiftText("import Foundation"), SwiftText("import ") + .declaration(names.module),
      SwiftText("import TablatureRuntime"), SwiftText("import TablatureTesting"), SwiftText("import Testing"),
    ]
    return file(.tests, "\(plan.name)Tests.swift", from: "\(unit.name).yaml", importing: imports, [suite])
  }

  private static let foundation = [SwiftText("public import Foundation")]
  private static let runtime = [SwiftText("public import TablatureRuntime")]

  private func file(
    _ folder: GeneratedFile.Folder,
    _ name: String,
    from source: String,
    importing imports: [SwiftText],
    _ declarations: [SwiftText]
  ) -> GeneratedFile? {
    guard !declarations.isEmpty else { return nil }
    let context = TemplateContext([
      "source": .text(.comment(DocumentationText(source))),
      "imports": .list(imports.map { TemplateContext(["import": .text($0)]) }),
      "declarations": .list(declarations.map { TemplateContext(["declaration": .text($0.withoutFinalLineFeed)]) }),
    ])
    return GeneratedFile(folder: folder, name: name, text: templates.render(.file, context).description)
  }
}

extension DiagnosticID {
  /// The module cannot have the name that was asked for.
  public static let moduleName = DiagnosticID("generate.module-name")
}
