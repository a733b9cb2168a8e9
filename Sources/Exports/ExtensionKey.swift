/// The keys of exported documents that OpenAPI and JSON Schema do not know: they carry what the two cannot express.
///
/// Other tools pass over them, and `OpenAPIImporter` reads them, so that nothing is lost on the way there and back.
enum ExtensionKey: String, CaseIterable {
  // The document.
  case version = "x-tablature-version"
  case configured = "x-tablature-configured"
  case units = "x-tablature-units"

  // Operations and their parts.
  case page = "x-tablature-page"
  case paging = "x-tablature-paging"
  case examples = "x-tablature-examples"
  case target = "x-tablature-target"
  case waiver = "x-tablature-waiver"
  case alternatives = "x-tablature-alternatives"
  case isDocumented = "x-tablature-documented"

  // Whatever has a name.
  case formerly = "x-tablature-formerly"
  case deprecation = "x-tablature-deprecation"
  case origin = "x-tablature-origin"
  case requiredWhen = "x-tablature-required-when"

  // Values.
  case type = "x-tablature-type"
  case accepts = "x-tablature-accepts"
  case isNullable = "x-tablature-nullable"
  case values = "x-tablature-values"
  case isClosed = "x-tablature-closed"
  case range = "x-tablature-range"
  case length = "x-tablature-length"
  case items = "x-tablature-items"
  case format = "x-tablature-format"
  case unit = "x-tablature-unit"
  case separator = "x-tablature-separator"
  case part = "x-tablature-part"

  /// What all of these keys start with.
  static let prefix = "x-tablature-"

  /// The version of what the keys mean, as the key `version` states it.
  static let currentVersion = 1
}
