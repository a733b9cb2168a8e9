// Made by Tablature from UpdateNotebook.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateNotebook")
struct UpdateNotebookTests {
  @Test("The documented request of UpdateNotebook survives")
  func documentedRequest() throws {
    let json = """
      {
        "description": "update"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateNotebookRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdateNotebook survives")
  func documentedResponse200() throws {
    let json = """
      {
        "description": "test",
        "flavor": "modelarts.vm.cpu.8u",
        "name": "notebook-1111",
        "endpoints": [
          {
            "allowed_access_ips": [
              "1.1.1.1"
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateNotebookResponse.self, json) == nil)
  }

  @Test("UpdateNotebookRequest survives decoding and encoding")
  func updateNotebookRequest() {
    let full = """
      {
        "description": "text",
        "endpoints": [
          {}
        ],
        "flavor": "text",
        "image_id": "text",
        "name": "text",
        "storage_new_size": 1,
        "hooks": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateNotebookRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdateNotebookRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 511 characters", #"{"description": "\#(String(repeating: "x", count: 511))"}"#),
      ConstraintProbe("description with 512 characters", #"{"description": "\#(String(repeating: "x", count: 512))"}"#),
      ConstraintProbe("description with 513 characters", #"{"description": "\#(String(repeating: "x", count: 513))"}"#, offending: "description"),
      ConstraintProbe("name with 127 characters", #"{"name": "\#(String(repeating: "x", count: 127))"}"#),
      ConstraintProbe("name with 128 characters", #"{"name": "\#(String(repeating: "x", count: 128))"}"#),
      ConstraintProbe("name with 129 characters", #"{"name": "\#(String(repeating: "x", count: 129))"}"#, offending: "name"),
      ConstraintProbe("storage_new_size at 4095", #"{"storage_new_size": 4095}"#),
      ConstraintProbe("storage_new_size at 4096", #"{"storage_new_size": 4096}"#),
      ConstraintProbe("storage_new_size at 4097", #"{"storage_new_size": 4097}"#, offending: "storage_new_size"),
    ])
  func updateNotebookRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdateNotebookRequest.self) == probe.expectedFindings)
  }
}
