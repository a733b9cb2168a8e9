// Made by Tablature from PersistentVolumes.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PersistentVolumes")
struct PersistentVolumesTests {
  @Test("PersistentVolumes survives decoding and encoding")
  func persistentVolumes() {
    let full = """
      {
        "name": "text",
        "mount_path": "text",
        "storage_type": "text",
        "source_address": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PersistentVolumes.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
