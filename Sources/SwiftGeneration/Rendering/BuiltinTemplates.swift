// Made by Templates/embed.sh from Templates/swift. Change the templates, not this.
// swift-format-ignore-file

/// The templates that come with the generator.
enum BuiltinTemplates {
  /// The text of a template.
  static func text(of name: TemplateName) -> String {
    switch name {
    case .aliases: aliases
    case .call: call
    case .client: client
    case .enumeration: enumeration
    case .file: file
    case .object: object
    case .tests: tests
    case .validation: validation
    }
  }

  private static let aliases = ###"""
{{#aliases}}
public typealias {{name}} = {{type}}
{{/aliases}}

"""###

  private static let call = ###"""
{{documentation}}public struct {{name}}: {{#paging}}{{paging}}{{/paging}}{{^paging}}APIOperation{{/paging}} {
  public typealias Output = {{output}}
{{#operationName}}
  public static let name = {{operationName}}
{{/operationName}}
  public static let route = APIRoute({{route}})
{{#hasProperties}}

{{/hasProperties}}
{{#properties}}
{{documentation}}  public var {{name}}: {{type}}
{{/properties}}
{{#bodyType}}
  public var {{bodyName}}: {{bodyType}}
{{/bodyType}}
{{#isShort}}
{{^hasProperties}}

{{/hasProperties}}
  public init({{parameters}}) { {{#assignments}}{{assignment}} {{/assignments}}}
{{/isShort}}
{{^isShort}}

  public init({{parameters}}) {
{{#assignments}}
    {{assignment}}
{{/assignments}}
  }
{{/isShort}}
{{#isShortWrite}}
{{^isShort}}

{{/isShort}}
  public func encode(into request: inout RequestBuilder) { {{#writes}}{{write}}{{/writes}} }
{{/isShortWrite}}
{{^isShortWrite}}

  public func encode(into request: inout RequestBuilder) {
{{#writes}}
    {{write}}
{{/writes}}
  }
{{/isShortWrite}}
{{#validation}}

{{validation}}
{{/validation}}
{{#paging}}

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
{{/paging}}
{{#nested}}

{{declaration}}
{{/nested}}
}

extension {{client}} {
{{methodDocumentation}}{{#isDeprecated}}  @available(*, deprecated{{#deprecation}}, message: {{deprecation}}{{/deprecation}})
{{/isDeprecated}}  public func {{method}}({{methodParameters}}) async throws(ClientError){{#hasOutput}} -> {{output}}{{/hasOutput}} {
    try await send({{name}}({{arguments}}))
  }
}

"""###

  private static let client = ###"""
{{documentation}}public struct {{name}}:{{conformances}} {
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
{{#groups}}

{{documentation}}public protocol {{protocol}}: ServiceClient {}
{{/groups}}
{{#hasGroups}}

extension {{name}} {
{{#groups}}
  public var {{property}}: some {{protocol}} { self }
{{/groups}}
}
{{/hasGroups}}

"""###

  private static let enumeration = ###"""
{{documentation}}public struct {{name}}: OpenEnumeration {
  public let rawValue: {{rawType}}
  public init(rawValue: {{rawType}}) { self.rawValue = rawValue }
{{#cases}}
{{documentation}}  public static var {{name}}: Self { Self(rawValue: {{value}}) }
{{/cases}}
  public static var documentedValues: [Self] { [{{documentedValues}}] }
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
{{documentation}}public struct {{name}}: APIObject {
{{#properties}}
{{documentation}}  {{#isIndirect}}@Indirect {{/isIndirect}}public var {{name}}: {{type}}
{{/properties}}
{{#additionalType}}
  /// The values under all other names.
  public var {{additionalName}}: [String: {{additionalType}}]
{{/additionalType}}
{{#isShort}}
  public init({{parameters}}) { {{#assignments}}{{assignment}} {{/assignments}}}
{{/isShort}}
{{^isShort}}

  public init({{parameters}}) {
{{#assignments}}
    {{assignment}}
{{/assignments}}
  }

{{/isShort}}
  public static let fields: Fields<Self> = {{fields}}
{{#validation}}

{{validation}}
{{/validation}}
{{#nested}}

{{declaration}}
{{/nested}}
}

"""###

  private static let tests = ###"""
@Suite({{suite}})
struct {{name}} {
{{#examples}}
{{^isFirst}}

{{/isFirst}}
  @Test({{title}})
  func {{name}}() throws {
    let json = {{json}}
{{#waiver}}
    withKnownIssue({{waiver}}) {
      try #expect(RoundTrip.difference(in: {{type}}.self, json) == nil)
    }
{{/waiver}}
{{^waiver}}
    try #expect(RoundTrip.difference(in: {{type}}.self, json) == nil)
{{/waiver}}
  }
{{/examples}}
{{#requests}}
{{^isFirst}}

{{/isFirst}}
  @Test({{title}})
  func {{name}}() throws {
    let call = {{call}}
    try #expect(RequestTarget(of: call, configured: [{{configured}}]) == {{target}})
  }
{{/requests}}
{{#types}}
{{^isFirst}}

{{/isFirst}}
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
{{^isFirst}}

{{/isFirst}}
  @Test({{title}})
  func {{name}}() {
    let documented = {{documented}}
    let problems = RoundTrip.problems(withEnumeration: {{type}}.self, documented: documented, other: {{other}})
    #expect(problems == [])
  }
{{/enumerations}}
{{#calls}}
{{^isFirst}}

{{/isFirst}}
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
{{#constants}}
private static let {{name}} = {{value}}
{{/constants}}
{{#hasConstants}}

{{/hasConstants}}
{{#isShort}}
public func {{function}}(with validator: inout Validator) { {{#checks}}{{check}}{{/checks}} }
{{/isShort}}
{{^isShort}}
public func {{function}}(with validator: inout Validator) {
{{#checks}}
  {{check}}
{{/checks}}
}
{{/isShort}}

"""###
}
