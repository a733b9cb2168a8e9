// Made by Tablature from PersistentVolumesInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PersistentVolumesInput")
struct PersistentVolumesInputTests {
  @Test("PersistentVolumesInput survives decoding and encoding")
  func persistentVolumesInput() {
    let full = """
      {
        "name": "text",
        "mount_path": "text",
        "storage_type": "text",
        "source_address": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PersistentVolumesInput.self, minimal: #"{"mount_path": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PersistentVolumesInput knows its constraints",
    arguments: [
      ConstraintProbe("mount_path missing", #"{}"#, offending: "mount_path"),
    ])
  func persistentVolumesInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PersistentVolumesInput.self) == probe.expectedFindings)
  }

}
