// Made by Tablature from the shared types that begin with F. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+F")
struct SharedTypesFTests {
  @Test("FileCopyProgress survives decoding and encoding")
  func fileCopyProgress() {
    let full = """
      {
        "file_num_finished": 1,
        "file_num_total": 1,
        "file_size_finished": 1,
        "file_size_total": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.FileCopyProgress.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Flavor survives decoding and encoding")
  func flavor() {
    let full = """
      {
        "code": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Flavor.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("FlavorDetail survives decoding and encoding")
  func flavorDetail() {
    let full = """
      {
        "flavor_type": "CPU",
        "billing": {},
        "flavor_info": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.FlavorDetail.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "FlavorDetail knows its constraints",
    arguments: [
      ConstraintProbe("flavor_type as CPU", #"{"flavor_type": "CPU"}"#),
      ConstraintProbe("flavor_type as GPU", #"{"flavor_type": "GPU"}"#),
      ConstraintProbe("flavor_type undocumented", #"{"flavor_type": "undocumented value"}"#, offending: "flavor_type"),
    ])
  func flavorDetailConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.FlavorDetail.self) == probe.expectedFindings)
  }

  @Test("FlavorInfo survives decoding and encoding")
  func flavorInfo() {
    let full = """
      {
        "max_num": 1,
        "cpu": {},
        "gpu": {},
        "npu": {},
        "memory": {},
        "disk": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.FlavorInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("FlavorInfoResponse survives decoding and encoding")
  func flavorInfoResponse() {
    let full = """
      {
        "max_num": 1,
        "cpu": {},
        "gpu": {},
        "npu": {},
        "memory": {},
        "disk": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.FlavorInfoResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("FlavorResponse survives decoding and encoding")
  func flavorResponse() {
    let full = """
      {
        "flavor_id": "text",
        "flavor_name": "text",
        "max_num": 1,
        "flavor_type": "CPU",
        "billing": {},
        "flavor_info": {},
        "attributes": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.FlavorResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "FlavorResponse knows its constraints",
    arguments: [
      ConstraintProbe("flavor_type as CPU", #"{"flavor_type": "CPU"}"#),
      ConstraintProbe("flavor_type as GPU", #"{"flavor_type": "GPU"}"#),
      ConstraintProbe("flavor_type undocumented", #"{"flavor_type": "undocumented value"}"#, offending: "flavor_type"),
    ])
  func flavorResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.FlavorResponse.self) == probe.expectedFindings)
  }

  @Test("FlavorDetail.FlavorType keeps every value")
  func flavorDetailFlavorType() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.FlavorDetail.FlavorType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
