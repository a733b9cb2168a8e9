// Made by Tablature from GetProcessorTaskItems.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("GetProcessorTaskItems")
struct GetProcessorTaskItemsTests {
  @Test("The documented response 200 of GetProcessorTaskItems survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total": 4,
        "items": [
          {
            "template_id": "sys_data_cleaning",
            "label_zh": "label_zh to translate",
            "label_en": "data cleaning"
          },
          {
            "template_id": "sys_data_validation",
            "label_zh": "label_zh to translate",
            "label_en": "data validation"
          },
          {
            "template_id": "sys_data_selection",
            "label_zh": "label_zh to translate",
            "label_en": "data selection"
          },
          {
            "template_id": "sys_data_augmentation",
            "label_zh": "label_zh to translate",
            "label_en": "data augmentation"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.GetProcessorTaskItemsResponse.self, json) == nil)
  }

  @Test("The documented request of GetProcessorTaskItems is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.GetProcessorTaskItems()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/processor-tasks/items")
  }

  @Test("GetProcessorTaskItemsResponse survives decoding and encoding")
  func getProcessorTaskItemsResponse() {
    let full = """
      {
        "items": [
          {}
        ],
        "total": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.GetProcessorTaskItemsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ProcessorTaskItem survives decoding and encoding")
  func processorTaskItem() {
    let full = """
      {
        "label_en": "text",
        "label_zh": "text",
        "template_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ProcessorTaskItem.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("GetProcessorTaskItems knows the constraints of its parameters")
  func getProcessorTaskItemsParameters() {
    #expect(ModelArts.GetProcessorTaskItems(limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.GetProcessorTaskItems(limit: 1).offendingFields == [])
    #expect(ModelArts.GetProcessorTaskItems(limit: 2).offendingFields == [])
    #expect(ModelArts.GetProcessorTaskItems(limit: 999).offendingFields == [])
    #expect(ModelArts.GetProcessorTaskItems(limit: 1000).offendingFields == [])
    #expect(ModelArts.GetProcessorTaskItems(limit: 1001).offendingFields == ["limit"])
  }
}
