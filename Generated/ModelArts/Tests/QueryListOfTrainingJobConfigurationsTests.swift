// Made by Tablature from QueryListOfTrainingJobConfigurations.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("QueryListOfTrainingJobConfigurations")
struct QueryListOfTrainingJobConfigurationsTests {
  @Test("The documented response 200 of QueryListOfTrainingJobConfigurations survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true,
        "config_total_count": 3,
        "configs": [
          {
            "config_name": "testConfig",
            "config_desc": "This is config",
            "create_time": 1524189990635,
            "engine_type": "xxx",
            "engine_name": "xxx",
            "engine_id": 1,
            "engine_version": "xxx",
            "user_image_url": "100.125.5.235:20202/jobmng/custom-cpu-base:1.0",
            "user_command": "..."
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.QueryListOfTrainingJobConfigurationsResponse.self, json) == nil)
  }

  @Test("The documented request of QueryListOfTrainingJobConfigurations is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.QueryListOfTrainingJobConfigurations(perPage: 10, page: 1, sortBy: .init(rawValue: "create_time"), order: .init(rawValue: "asc"), searchContent: "configname")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/training-job-configs?per_page=10&page=1&sortBy=create_time&order=asc&search_content=configname")
  }

  @Test("QueryListOfTrainingJobConfigurationsResponse survives decoding and encoding")
  func queryListOfTrainingJobConfigurationsResponse() {
    let full = """
      {
        "is_success": true,
        "error_message": "text",
        "error_code": "text",
        "config_total_count": 1,
        "configs": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryListOfTrainingJobConfigurationsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryListOfTrainingJobConfigurationsResponseConfigs survives decoding and encoding")
  func queryListOfTrainingJobConfigurationsResponseConfigs() {
    let full = """
      {
        "config_name": "text",
        "config_desc": "text",
        "create_time": 1,
        "engine_type": 1,
        "engine_name": "text",
        "engine_id": 1,
        "engine_version": "text",
        "user_image_url": "text",
        "user_command": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryListOfTrainingJobConfigurationsResponseConfigs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryListOfTrainingJobConfigurations.SortBy keeps every value")
  func queryListOfTrainingJobConfigurationsSortBy() {
    let documented = #"["config_name", "config_desc", "create_time"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.QueryListOfTrainingJobConfigurations.SortBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("QueryListOfTrainingJobConfigurations.ConfigType keeps every value")
  func queryListOfTrainingJobConfigurationsConfigType() {
    let documented = #"["custom", "sample"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.QueryListOfTrainingJobConfigurations.ConfigType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("QueryListOfTrainingJobConfigurations knows the constraints of its parameters")
  func queryListOfTrainingJobConfigurationsParameters() {
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(perPage: 0).offendingFields == ["per_page"])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(perPage: 1).offendingFields == [])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(perPage: 2).offendingFields == [])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(perPage: 999).offendingFields == [])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(perPage: 1000).offendingFields == [])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(perPage: 1001).offendingFields == ["per_page"])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(sortBy: .init(rawValue: "config_name")).offendingFields == [])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(sortBy: .init(rawValue: "config_desc")).offendingFields == [])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(sortBy: .init(rawValue: "create_time")).offendingFields == [])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sortBy"])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(configType: .init(rawValue: "custom")).offendingFields == [])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(configType: .init(rawValue: "sample")).offendingFields == [])
    #expect(ModelArts.QueryListOfTrainingJobConfigurations(configType: .init(rawValue: "undocumented value")).offendingFields == ["config_type"])
  }
}
