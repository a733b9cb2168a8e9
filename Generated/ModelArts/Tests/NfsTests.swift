// Made by Tablature from Nfs.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Nfs")
struct NfsTests {
  @Test("Nfs survives decoding and encoding")
  func nfs() {
    let full = """
      {
        "nfs_server_path": "text",
        "local_path": "text",
        "read_only": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Nfs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
