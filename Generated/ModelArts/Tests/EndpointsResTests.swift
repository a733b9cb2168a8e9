// Made by Tablature from EndpointsRes.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("EndpointsRes")
struct EndpointsResTests {
  @Test("EndpointsRes survives decoding and encoding")
  func endpointsRes() {
    let full = """
      {
        "allowed_access_ips": [
          "text"
        ],
        "dev_service": "NOTEBOOK",
        "ssh_keys": [
          "text"
        ],
        "service": "NOTEBOOK",
        "uri": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.EndpointsRes.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "EndpointsRes knows its constraints",
    arguments: [
      ConstraintProbe("dev_service as NOTEBOOK", #"{"dev_service": "NOTEBOOK"}"#),
      ConstraintProbe("dev_service as SSH", #"{"dev_service": "SSH"}"#),
      ConstraintProbe("dev_service undocumented", #"{"dev_service": "undocumented value"}"#, offending: "dev_service"),
      ConstraintProbe("service as NOTEBOOK", #"{"service": "NOTEBOOK"}"#),
      ConstraintProbe("service as SSH", #"{"service": "SSH"}"#),
      ConstraintProbe("service undocumented", #"{"service": "undocumented value"}"#, offending: "service"),
    ])
  func endpointsResConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.EndpointsRes.self) == probe.expectedFindings)
  }

  @Test("EndpointsRes.DevService keeps every value")
  func endpointsResDevService() {
    let documented = #"["NOTEBOOK", "SSH"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.EndpointsRes.DevService.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("EndpointsRes.Service keeps every value")
  func endpointsResService() {
    let documented = #"["NOTEBOOK", "SSH"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.EndpointsRes.Service.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
