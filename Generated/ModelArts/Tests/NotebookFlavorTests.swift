// Made by Tablature from NotebookFlavor.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("NotebookFlavor")
struct NotebookFlavorTests {
  @Test("NotebookFlavor survives decoding and encoding")
  func notebookFlavor() {
    let full = """
      {
        "arch": "X86_64",
        "billing": {},
        "category": "CPU",
        "description": "text",
        "feature": "DEFAULT",
        "free": true,
        "gpu": {},
        "id": "text",
        "memory": 1,
        "name": "text",
        "sold_out": true,
        "storages": [
          "EFS"
        ],
        "vcpus": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NotebookFlavor.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "NotebookFlavor knows its constraints",
    arguments: [
      ConstraintProbe("arch as X86_64", #"{"arch": "X86_64"}"#),
      ConstraintProbe("arch as AARCH64", #"{"arch": "AARCH64"}"#),
      ConstraintProbe("arch as x86_64", #"{"arch": "x86_64"}"#),
      ConstraintProbe("arch as aarch64", #"{"arch": "aarch64"}"#),
      ConstraintProbe("arch undocumented", #"{"arch": "undocumented value"}"#, offending: "arch"),
      ConstraintProbe("category as CPU", #"{"category": "CPU"}"#),
      ConstraintProbe("category as GPU", #"{"category": "GPU"}"#),
      ConstraintProbe("category undocumented", #"{"category": "undocumented value"}"#, offending: "category"),
      ConstraintProbe("feature as DEFAULT", #"{"feature": "DEFAULT"}"#),
      ConstraintProbe("feature as NOTEBOOK", #"{"feature": "NOTEBOOK"}"#),
      ConstraintProbe("feature undocumented", #"{"feature": "undocumented value"}"#, offending: "feature"),
      ConstraintProbe("storages element as EFS", #"{"storages": ["EFS"]}"#),
      ConstraintProbe("storages element as EVS", #"{"storages": ["EVS"]}"#),
      ConstraintProbe("storages element as OBSFS", #"{"storages": ["OBSFS"]}"#),
      ConstraintProbe("storages element as OBS", #"{"storages": ["OBS"]}"#),
      ConstraintProbe("storages element undocumented", #"{"storages": ["undocumented value"]}"#, offending: "storages"),
    ])
  func notebookFlavorConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.NotebookFlavor.self) == probe.expectedFindings)
  }

  @Test("NotebookFlavor.Arch keeps every value")
  func notebookFlavorArch() {
    let documented = #"["X86_64", "AARCH64", "x86_64", "aarch64"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NotebookFlavor.Arch.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("NotebookFlavor.Category keeps every value")
  func notebookFlavorCategory() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NotebookFlavor.Category.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("NotebookFlavor.Feature keeps every value")
  func notebookFlavorFeature() {
    let documented = #"["DEFAULT", "NOTEBOOK"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NotebookFlavor.Feature.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("NotebookFlavor.Storage keeps every value")
  func notebookFlavorStorage() {
    let documented = #"["EFS", "EVS", "OBSFS", "OBS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NotebookFlavor.Storage.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
