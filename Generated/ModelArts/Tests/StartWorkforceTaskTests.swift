// Made by Tablature from StartWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("StartWorkforceTask")
struct StartWorkforceTaskTests {
  @Test("The documented request of StartWorkforceTask survives")
  func documentedRequest() throws {
    let json = """
      {
        "workforces_config": {
          "workforces": [
            {
              "workforce_id": "l4u9Hpz2JJ67DNN1Hg9",
              "workers": [
                {
                  "email": "xiaozhang@163.com"
                },
                {
                  "email": "xiaoli@163.com"
                }
              ]
            }
          ]
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.StartWorkforceTaskRequest.self, json) == nil)
  }

  @Test("The documented response 200 of StartWorkforceTask survives")
  func documentedResponse200() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("StartWorkforceTaskRequest survives decoding and encoding")
  func startWorkforceTaskRequest() {
    let full = """
      {
        "dataset_id": "text",
        "task_id": "text",
        "workforces_config": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.StartWorkforceTaskRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
