import APIModel
import Diagnostics
import SchemaDiff

/// The two versions of a service that are compared.
///
/// Pages name neither the service nor, without an `:original_name:`, the operation; the names are made up when they are
/// transcribed. So pages take the names of what they are compared with, as they do when they are transcribed into a schema
/// that is there: a new title or another file is no change.
struct VersionPair {
  let base: Service
  let revision: Service

  private init(_ base: Service, _ revision: Service) {
    self.base = base
    self.revision = revision
  }

  /// Loads both versions; nil if one of them cannot be used, which is reported.
  ///
  /// - Throws: `DiagnosticError` if there is no such file or folder.
  static func load(
    _ base: ServiceInput,
    _ revision: ServiceInput,
    _ reporter: inout Reporter
  ) async throws -> VersionPair? {
    switch (try base.read(), try revision.read()) {
    case (.pages(let pages), let named):
      guard let new = try await revision.service(of: named, &reporter) else { return nil }
      return await transcribe(pages, of: base, like: new, &reporter).map { VersionPair($0, new) }
    case (let named, .pages(let pages)):
      guard let old = try await base.service(of: named, &reporter) else { return nil }
      return await transcribe(pages, of: revision, like: old, &reporter).map { VersionPair(old, $0) }
    case (.schema(let first), .schema(let second)):
      guard let (old, new) = base.services(first, second, &reporter) else { return nil }
      return VersionPair(old, new)
    case (let first, let second):
      guard var old = try await base.service(of: first, &reporter),
        var new = try await revision.service(of: second, &reporter)
      else { return nil }
      // Nor does a schema file name the service.
      if case .schemaFile = first { old.name = new.name }
      if case .schemaFile = second { new.name = old.name }
      return VersionPair(old, new)
    }
  }

  /// The service of pages, with the names of another version.
  private static func transcribe(
    _ pages: [InputTree.File],
    of input: ServiceInput,
    like known: Service,
    _ reporter: inout Reporter
  ) async -> Service? {
    var names: [String: String] = [:]
    for operation in known.operations {
      if let page = operation.page { names[page] = operation.name }
    }
    guard let service = await input.transcribe(pages, service: known.name, operations: names, &reporter)
    else { return nil }
    let found = namesByRequest(of: service, like: known)
    if found.isEmpty { return service.inChapters(of: known) }
    let merged = names.merging(found) { _, new in new }
    return await input.transcribe(pages, service: known.name, operations: merged, &reporter)?.inChapters(of: known)
  }

  /// The names that operations have in the other version where no name of a page says so, but method and path do.
  private static func namesByRequest(of service: Service, like known: Service) -> [String: String] {
    let taken = Set(service.operations.map(\.name))
    let requests = Dictionary(grouping: known.operations.filter { !taken.contains($0.name) }, by: Request.init)
    var names: [String: String] = [:]
    for operation in service.operations {
      guard let page = operation.page, let candidates = requests[Request(operation)], candidates.count == 1,
        !(operation.hasNamedPage && candidates[0].hasNamedPage)
      else { continue }
      names[page] = candidates[0].name
    }
    return names
  }

  private struct Request: Hashable {
    var method: Operation.Method
    var path: String

    init(_ operation: Operation) {
      method = operation.method
      path = operation.path.description
    }
  }
}

extension Operation {
  /// Whether the page has a name of its own, an `:original_name:`, rather than that of a label or a file.
  fileprivate var hasNamedPage: Bool { page?.hasSuffix(".html") ?? false }
}
