// Made by Tablature from CreateModelArtsAgency.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateModelArtsAgency")
struct CreateModelArtsAgencyTests {
  @Test("The documented request of CreateModelArtsAgency survives")
  func documentedRequest() throws {
    let json = """
      {
        "agency_name_suffix": "iam-user01"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateModelArtsAgencyRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateModelArtsAgency survives")
  func documentedResponse200() throws {
    let json = """
      {
        "agency_name": "ma_agency_iam-user01"
      }
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("CreateModelArtsAgencyRequest survives decoding and encoding")
  func createModelArtsAgencyRequest() {
    let full = """
      {
        "agency_name_suffix": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateModelArtsAgencyRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateModelArtsAgencyRequest knows its constraints",
    arguments: [
      ConstraintProbe("agency_name_suffix with 49 characters", #"{"agency_name_suffix": "\#(String(repeating: "x", count: 49))"}"#),
      ConstraintProbe("agency_name_suffix with 50 characters", #"{"agency_name_suffix": "\#(String(repeating: "x", count: 50))"}"#),
      ConstraintProbe("agency_name_suffix with 51 characters", #"{"agency_name_suffix": "\#(String(repeating: "x", count: 51))"}"#, offending: "agency_name_suffix"),
    ])
  func createModelArtsAgencyRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateModelArtsAgencyRequest.self) == probe.expectedFindings)
  }
}
