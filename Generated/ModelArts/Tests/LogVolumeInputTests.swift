// Made by Tablature from LogVolumeInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("LogVolumeInput")
struct LogVolumeInputTests {
  @Test("LogVolumeInput survives decoding and encoding")
  func logVolumeInput() {
    let full = """
      {
        "host_path": "text",
        "mount_path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LogVolumeInput.self, minimal: #"{"host_path": "text", "mount_path": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LogVolumeInput knows its constraints",
    arguments: [
      ConstraintProbe("host_path missing", #"{"mount_path": "text"}"#, offending: "host_path"),
      ConstraintProbe("mount_path missing", #"{"host_path": "text"}"#, offending: "mount_path"),
    ])
  func logVolumeInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LogVolumeInput.self) == probe.expectedFindings)
  }

}
