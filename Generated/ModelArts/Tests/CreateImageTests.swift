// Made by Tablature from CreateImage.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateImage")
struct CreateImageTests {
  @Test("The documented request of CreateImage survives")
  func documentedRequest() throws {
    let json = """
      {
        "name": "pytorch1_4",
        "namespace": "atelier-auto",
        "tag": "20221223",
        "description": "save from notebook-x21d",
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateImageRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateImage survives")
  func documentedResponse200() throws {
    let json = """
      {
        "arch": "x86_64",
        "create_at": 1671786468811,
        "description": "notebook2.0 20200816",
        "dev_services": [
          "SSH",
          "NOTEBOOK"
        ],
        "id": "4e0d1854-63e5-4517-b683-a0ee97a692a1",
        "name": "pytorch1_4",
        "namespace": "atelier-auto",
        "origin": "IMAGE_SAVE",
        "resource_categories": [
          "CPU",
          "GPU"
        ],
        "service_type": "TRAIN",
        "status": "INIT",
        "swr_path": "swr.xxxxx.com/atelier-auto/pytorch1_4:20221223",
        "tag": "20221223",
        "type": "DEDICATED",
        "update_at": 1671786468811,
        "visibility": "PRIVATE",
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateImageResponse.self, json) == nil)
  }

  @Test("CreateImageRequest survives decoding and encoding")
  func createImageRequest() {
    let full = """
      {
        "description": "text",
        "name": "text",
        "namespace": "text",
        "tag": "text",
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateImageRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateImageRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 511 characters", #"{"description": "\#(String(repeating: "x", count: 511))"}"#),
      ConstraintProbe("description with 512 characters", #"{"description": "\#(String(repeating: "x", count: 512))"}"#),
      ConstraintProbe("description with 513 characters", #"{"description": "\#(String(repeating: "x", count: 513))"}"#, offending: "description"),
      ConstraintProbe("name with 511 characters", #"{"name": "\#(String(repeating: "x", count: 511))"}"#),
      ConstraintProbe("name with 512 characters", #"{"name": "\#(String(repeating: "x", count: 512))"}"#),
      ConstraintProbe("name with 513 characters", #"{"name": "\#(String(repeating: "x", count: 513))"}"#, offending: "name"),
      ConstraintProbe("tag with 63 characters", #"{"tag": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("tag with 64 characters", #"{"tag": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("tag with 65 characters", #"{"tag": "\#(String(repeating: "x", count: 65))"}"#, offending: "tag"),
    ])
  func createImageRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateImageRequest.self) == probe.expectedFindings)
  }
}
