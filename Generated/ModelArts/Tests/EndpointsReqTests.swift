// Made by Tablature from EndpointsReq.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("EndpointsReq")
struct EndpointsReqTests {
  @Test("EndpointsReq survives decoding and encoding")
  func endpointsReq() {
    let full = """
      {
        "allowed_access_ips": [
          "text"
        ],
        "service": "NOTEBOOK",
        "key_pair_names": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.EndpointsReq.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "EndpointsReq knows its constraints",
    arguments: [
      ConstraintProbe("service as NOTEBOOK", #"{"service": "NOTEBOOK"}"#),
      ConstraintProbe("service as SSH", #"{"service": "SSH"}"#),
      ConstraintProbe("service undocumented", #"{"service": "undocumented value"}"#, offending: "service"),
    ])
  func endpointsReqConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.EndpointsReq.self) == probe.expectedFindings)
  }

  @Test("EndpointsReq.Service keeps every value")
  func endpointsReqService() {
    let documented = #"["NOTEBOOK", "SSH"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.EndpointsReq.Service.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
