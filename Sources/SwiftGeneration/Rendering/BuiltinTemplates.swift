// Made by Templates/embed.sh from Templates/swift. Change the templates, not this.
// swift-format-ignore-file

/// The templates that come with the generator.
enum BuiltinTemplates {
  /// The text of a template.
  static func text(of name: TemplateName) -> String {
    switch name {
    case .call: call
    case .client: client
    case .enumeration: enumeration
    case .file: file
    case .object: object
    case .tests: tests
    case .validation: validation
    }
  }

  private static let call = ###"""
{{documentation}}public struct {{name}}: APIOperation {
  public typealias Output = {{output}}

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: {{operation}},
      method: {{httpMethod}},
      path: {{path}},
      documentedStatuses: [{{statuses}}]
    )
  }

{{#properties}}
{{documentation}}  public var {{name}}: {{type}}
{{/properties}}
{{#bodyType}}
  /// What the request carries.
  public var {{bodyName}}: {{bodyType}}
{{/bodyType}}

  /// Makes a call; parameters that are nil are not sent.
  public init({{parameters}}) {
{{#properties}}
    self.{{name}} = {{name}}
{{/properties}}
{{#bodyType}}
    self.{{bodyName}} = {{bodyName}}
{{/bodyType}}
  }

  public func encode(into request: inout RequestBuilder) {
{{#writes}}
    {{write}}
{{/writes}}
  }
{{#nested}}

{{declaration}}
{{/nested}}
}

{{#validation}}
{{validation}}

{{/validation}}
{{#paging}}
extension {{name}}: {{paging}} {
{{#pageSize}}
  public var pageSize: Int? { {{pageSize}} }
{{/pageSize}}
{{#position}}

  public var {{position}} {
    get { {{positionValue}} }
    set { {{positionUpdate}} }
  }
{{/position}}

  public static func items(of page: {{output}}) -> [{{item}}] { {{items}} }
{{#total}}

  public static func total(of page: {{output}}) -> Int? { {{total}} }
{{/total}}
{{#nextMarker}}

  public static func nextMarker(after page: {{output}}) -> String? { {{nextMarker}} }
{{/nextMarker}}
}

{{/paging}}
extension {{client}} {
{{methodDocumentation}}{{#isDeprecated}}  @available(*, deprecated{{#deprecation}}, message: {{deprecation}}{{/deprecation}})
{{/isDeprecated}}  public func {{method}}({{methodParameters}}) async throws(ClientError){{#hasOutput}} -> {{output}}{{/hasOutput}} {
    try await send({{name}}({{arguments}}))
  }
}

"""###

  private static let client = ###"""
{{documentation}}public struct {{name}}: ServiceClient {
  public var core: APIClient

  /// Makes a client from its parts.
  public init(core: APIClient) {
    self.core = core
  }

  /// Makes a client of the service at an address.
  ///
  /// - Parameters:
  ///   - endpoint: The address of the service; the paths of the operations are added to its own.
{{#configured}}
  ///   - {{name}}: {{text}}
{{/configured}}
  ///   - headers: Header fields that are sent with every request{{#credentials}}, such as {{credentials}}{{/credentials}}.
  ///   - transport: What carries the requests.
  public init(
    endpoint: URL,
{{#configured}}
    {{name}}: String? = nil,
{{/configured}}
    headers: [String: String] = [:],
    transport: any ClientTransport = URLSessionTransport()
  ) {
    {{#hasConfigured}}var{{/hasConfigured}}{{^hasConfigured}}let{{/hasConfigured}} configuration = ClientConfiguration(endpoint: endpoint, headers: headers)
{{#configured}}
    configuration.parameters[{{wireName}}] = {{name}}
{{/configured}}
    core = APIClient(configuration: configuration, transport: transport)
  }
}

"""###

  private static let enumeration = ###"""
{{documentation}}public struct {{name}}: OpenEnumeration {
  public var rawValue: {{rawType}}

  public init(rawValue: {{rawType}}) { self.rawValue = rawValue }

{{#cases}}
{{documentation}}  public static var {{name}}: Self { Self(rawValue: {{value}}) }
{{/cases}}

{{#isLong}}
  public static var documentedValues: [Self] {
    [{{documentedValues}}]
  }
{{/isLong}}
{{^isLong}}
  public static var documentedValues: [Self] { [{{documentedValues}}] }
{{/isLong}}
{{#patterns}}

  public static let documentedPatterns = [{{patterns}}]
{{/patterns}}
}

"""###

  private static let file = ###"""
// Made by Tablature from {{source}}. Change that, not this.
// swift-format-ignore-file
{{#imports}}
{{import}}
{{/imports}}
{{#declarations}}

{{declaration}}
{{/declarations}}

"""###

  private static let object = ###"""
{{documentation}}public struct {{name}}: Codable, Hashable, Sendable {
{{#properties}}
{{documentation}}  {{#isIndirect}}@Indirect {{/isIndirect}}public var {{name}}: {{type}}
{{/properties}}
{{#additionalType}}
  /// The values under all other names.
  public var {{additionalName}}: [String: {{additionalType}}]
{{/additionalType}}

  /// Makes a value; what is nil is left out of the JSON.
  public init({{parameters}}) {
{{#properties}}
    self.{{name}} = {{name}}
{{/properties}}
{{#additionalType}}
    self.{{additionalName}} = {{additionalName}}
{{/additionalType}}
  }

  public init(from decoder: any Decoder) throws {
{{#isEmpty}}
    _ = try FieldReader(decoder)
{{/isEmpty}}
{{^isEmpty}}
    let fields = try FieldReader(decoder)
{{/isEmpty}}
{{#properties}}
    {{reference}} = try fields.{{read}}({{wireName}})
{{/properties}}
{{#additionalType}}
    {{additionalName}} = try fields.others(besides: [{{knownNames}}])
{{/additionalType}}
  }

  public func encode(to encoder: any Encoder) throws {
{{#isEmpty}}
    _ = FieldWriter(encoder)
{{/isEmpty}}
{{^isEmpty}}
    var fields = FieldWriter(encoder)
{{/isEmpty}}
{{#additionalType}}
    try fields.write(others: {{additionalName}})
{{/additionalType}}
{{#properties}}
    try fields.write({{reference}}, {{wireName}})
{{/properties}}
  }
{{#nested}}

{{declaration}}
{{/nested}}
}

"""###

  private static let tests = ###"""
@Suite({{suite}})
struct {{name}} {
{{#examples}}
  @Test({{title}})
  func {{name}}() throws {
    let json = {{json}}
    try #expect(RoundTrip.difference(in: {{type}}.self, json) == nil)
  }

{{/examples}}
{{#requests}}
  @Test({{title}})
  func {{name}}() throws {
    let call = {{call}}
    try #expect(RequestTarget(of: call, configured: [{{configured}}]) == {{target}})
  }

{{/requests}}
{{#types}}
  @Test({{title}})
  func {{name}}() {
    let full = {{full}}
    let problems = RoundTrip.problems(with: {{type}}.self, minimal: {{minimal}}, full: full{{#nullable}}, nullable: [{{nullable}}]{{/nullable}}{{#others}}, others: {{others}}{{/others}})
    #expect(problems == [])
  }

{{#hasProbes}}
  @Test(
    {{probesTitle}},
    arguments: [
{{#probes}}
      ConstraintProbe({{label}}, {{json}}{{#issue}}, offending: {{issue}}{{/issue}}),
{{/probes}}
    ])
  func {{probesName}}(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: {{type}}.self) == probe.expectedFindings)
  }

{{/hasProbes}}
{{/types}}
{{#enumerations}}
  @Test({{title}})
  func {{name}}() {
    let documented = {{documented}}
    let problems = RoundTrip.problems(withEnumeration: {{type}}.self, documented: documented, other: {{other}})
    #expect(problems == [])
  }

{{/enumerations}}
{{#calls}}
  @Test({{title}})
  func {{name}}() {
{{#probes}}
    #expect({{call}}.offendingFields == [{{issue}}])
{{/probes}}
  }
{{/calls}}
}

"""###

  private static let validation = ###"""
extension {{name}}{{#conforms}}: Validatable{{/conforms}} {
{{#constants}}
  private static let {{name}} = {{value}}

{{/constants}}
  public func validate(with validator: inout Validator) {{#isEmpty}}{}{{/isEmpty}}{{^isEmpty}}{
{{#checks}}
    {{check}}
{{/checks}}
  }{{/isEmpty}}
}

"""###
}
