// Made by Tablature from ShowTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowTask")
struct ShowTaskTests {
  @Test("The documented response 200 of ShowTask survives")
  func documentedResponse200() throws {
    let json = """
      {
        "id": "53e4xxxxxxxxxxxxxxxxxxxxxxb55b3e",
        "name": "task-test",
        "creator": "user_test",
        "project_id": "b722xxxxxxxxxxxxxxxxxxxxxxeb4674",
        "description": "hello world",
        "service_id": "88bbxxxx-xxxx-xxxx-xxxx-xxxxxxxxbcfe",
        "created_at": "2021-01-01T00:00:00Z",
        "updated_at": "2021-01-01T00:00:10Z",
        "state": "RUNNING",
        "input": {
          "type": "url",
          "data": [
            {
              "url": "http://xxxx"
            }
          ]
        },
        "output": {
          "dis": {
            "stream_name": "dis-test"
          }
        },
        "config": {
          "image_compression_ratio": 90,
          "render_result_sw": 0,
          "video_sampling_interval": 1
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowTaskResponse.self, json) == nil)
  }
}
