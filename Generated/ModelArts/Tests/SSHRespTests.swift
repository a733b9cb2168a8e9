// Made by Tablature from SSHResp.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SSHResp")
struct SSHRespTests {
  @Test("SSHResp survives decoding and encoding")
  func sshResp() {
    let full = """
      {
        "key_pair_names": [
          "text"
        ],
        "task_urls": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SSHResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
