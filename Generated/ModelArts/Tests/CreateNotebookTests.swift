// Made by Tablature from CreateNotebook.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateNotebook")
struct CreateNotebookTests {
  @Test("The documented request of CreateNotebook survives")
  func documentedRequest() throws {
    let json = """
      {
        "name": "notebooks_test",
        "feature": "NOTEBOOK",
        "workspace_id": "0",
        "description": "api-test",
        "flavor": "modelarts.vm.cpu.2u",
        "image_id": "e1a07296-22a8-4f05-8bc8-e936c8e54090",
        "volume": {
          "category": "evs",
          "ownership": "managed",
          "capacity": 50
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateNotebookRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateNotebook survives")
  func documentedResponse200() throws {
    let json = """
      {
        "description": "api-test",
        "feature": "NOTEBOOK",
        "flavor": "modelarts.vm.cpu.2u",
        "id": "f9937afa-4451-42db-a76b-72d624749f66",
        "image": {
          "description": "description",
          "id": "e1a07296-22a8-4f05-8bc8-e936c8e54090",
          "name": "notebook2.0-mul-kernel-cpu-cp36",
          "swr_path": "swr.xxxxx.com/atelier/notebook2.0-mul-kernel-cpu-cp36:3.3.2-release_v1",
          "tag": "3.3.2-release_v1",
          "type": "BUILD_IN"
        },
        "lease": {
          "create_at": 1638841744515,
          "duration": 3600000,
          "enable": true,
          "type": "TIMING",
          "update_at": 1638841744515
        },
        "name": "notebooks_test",
        "status": "CREATING",
        "token": "3eff13f2-3d70-5456-6dc7-e3f99f562022",
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateNotebookResponse.self, json) == nil)
  }

  @Test("CreateNotebookRequest survives decoding and encoding")
  func createNotebookRequest() {
    let full = """
      {
        "description": "text",
        "duration": 1,
        "endpoints": [
          {}
        ],
        "feature": "DEFAULT",
        "flavor": "modelarts.vm.cpu.2u",
        "image_id": "text",
        "name": "text",
        "pool_id": "text",
        "volume": {
          "category": "SFS",
          "ownership": "MANAGED"
        },
        "workspace_id": "text",
        "hooks": {},
        "lease": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateNotebookRequest.self, minimal: #"{"flavor": "modelarts.vm.cpu.2u", "image_id": "text", "name": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateNotebookRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 511 characters", #"{"flavor": "modelarts.vm.cpu.2u", "image_id": "text", "name": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}, "description": "\#(String(repeating: "x", count: 511))"}"#),
      ConstraintProbe("description with 512 characters", #"{"flavor": "modelarts.vm.cpu.2u", "image_id": "text", "name": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}, "description": "\#(String(repeating: "x", count: 512))"}"#),
      ConstraintProbe("description with 513 characters", #"{"flavor": "modelarts.vm.cpu.2u", "image_id": "text", "name": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}, "description": "\#(String(repeating: "x", count: 513))"}"#, offending: "description"),
      ConstraintProbe("feature as DEFAULT", #"{"flavor": "modelarts.vm.cpu.2u", "image_id": "text", "name": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}, "feature": "DEFAULT"}"#),
      ConstraintProbe("feature as NOTEBOOK", #"{"flavor": "modelarts.vm.cpu.2u", "image_id": "text", "name": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}, "feature": "NOTEBOOK"}"#),
      ConstraintProbe("feature undocumented", #"{"flavor": "modelarts.vm.cpu.2u", "image_id": "text", "name": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}, "feature": "undocumented value"}"#, offending: "feature"),
      ConstraintProbe("flavor missing", #"{"image_id": "text", "name": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}}"#, offending: "flavor"),
      ConstraintProbe("flavor as modelarts.vm.cpu.2u", #"{"image_id": "text", "name": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}, "flavor": "modelarts.vm.cpu.2u"}"#),
      ConstraintProbe("flavor as modelarts.vm.cpu.8u", #"{"image_id": "text", "name": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}, "flavor": "modelarts.vm.cpu.8u"}"#),
      ConstraintProbe("flavor undocumented", #"{"image_id": "text", "name": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}, "flavor": "undocumented value"}"#, offending: "flavor"),
      ConstraintProbe("image_id missing", #"{"flavor": "modelarts.vm.cpu.2u", "name": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}}"#, offending: "image_id"),
      ConstraintProbe("name missing", #"{"flavor": "modelarts.vm.cpu.2u", "image_id": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}}"#, offending: "name"),
      ConstraintProbe("name with 127 characters", #"{"flavor": "modelarts.vm.cpu.2u", "image_id": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}, "name": "\#(String(repeating: "x", count: 127))"}"#),
      ConstraintProbe("name with 128 characters", #"{"flavor": "modelarts.vm.cpu.2u", "image_id": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}, "name": "\#(String(repeating: "x", count: 128))"}"#),
      ConstraintProbe("name with 129 characters", #"{"flavor": "modelarts.vm.cpu.2u", "image_id": "text", "volume": {"category": "SFS", "ownership": "MANAGED"}, "name": "\#(String(repeating: "x", count: 129))"}"#, offending: "name"),
      ConstraintProbe("volume missing", #"{"flavor": "modelarts.vm.cpu.2u", "image_id": "text", "name": "text"}"#, offending: "volume"),
    ])
  func createNotebookRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateNotebookRequest.self) == probe.expectedFindings)
  }

  @Test("VolumeReq survives decoding and encoding")
  func volumeReq() {
    let full = """
      {
        "capacity": 1,
        "category": "SFS",
        "ownership": "MANAGED",
        "uri": "text",
        "id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.VolumeReq.self, minimal: #"{"category": "SFS", "ownership": "MANAGED"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "VolumeReq knows its constraints",
    arguments: [
      ConstraintProbe("capacity at 4095", #"{"category": "SFS", "ownership": "MANAGED", "capacity": 4095}"#),
      ConstraintProbe("capacity at 4096", #"{"category": "SFS", "ownership": "MANAGED", "capacity": 4096}"#),
      ConstraintProbe("capacity at 4097", #"{"category": "SFS", "ownership": "MANAGED", "capacity": 4097}"#, offending: "capacity"),
      ConstraintProbe("category missing", #"{"ownership": "MANAGED"}"#, offending: "category"),
      ConstraintProbe("category as SFS", #"{"ownership": "MANAGED", "category": "SFS"}"#),
      ConstraintProbe("category as EVS", #"{"ownership": "MANAGED", "category": "EVS"}"#),
      ConstraintProbe("category as evs", #"{"ownership": "MANAGED", "category": "evs"}"#),
      ConstraintProbe("category undocumented", #"{"ownership": "MANAGED", "category": "undocumented value"}"#, offending: "category"),
      ConstraintProbe("ownership missing", #"{"category": "SFS"}"#, offending: "ownership"),
      ConstraintProbe("ownership as MANAGED", #"{"category": "SFS", "ownership": "MANAGED"}"#),
      ConstraintProbe("ownership as DEDICATED", #"{"category": "SFS", "ownership": "DEDICATED"}"#),
      ConstraintProbe("ownership as managed", #"{"category": "SFS", "ownership": "managed"}"#),
      ConstraintProbe("ownership undocumented", #"{"category": "SFS", "ownership": "undocumented value"}"#, offending: "ownership"),
    ])
  func volumeReqConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.VolumeReq.self) == probe.expectedFindings)
  }

  @Test("LeaseReq survives decoding and encoding")
  func leaseReq() {
    let full = """
      {
        "duration": 1,
        "type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LeaseReq.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateNotebookRequest.Flavor keeps every value")
  func createNotebookRequestFlavor() {
    let documented = #"["modelarts.vm.cpu.2u", "modelarts.vm.cpu.8u"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateNotebookRequest.Flavor.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("VolumeReq.Category keeps every value")
  func volumeReqCategory() {
    let documented = #"["SFS", "EVS", "evs"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.VolumeReq.Category.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("VolumeReq.Ownership keeps every value")
  func volumeReqOwnership() {
    let documented = #"["MANAGED", "DEDICATED", "managed"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.VolumeReq.Ownership.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
