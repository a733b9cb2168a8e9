// Made by Tablature from ListImageGroup.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListImageGroup")
struct ListImageGroupTests {
  @Test("The documented response 200 of ListImageGroup survives")
  func documentedResponse200() throws {
    let json = """
      {
        "current": 1,
        "data": [
          {
            "create_at": 1652878011643,
            "name": "123",
            "namespace": "cnnorth7-infer-model-dev",
            "update_at": 1652878531791,
            "version_count": 1
          },
          {
            "create_at": 1671708630448,
            "name": "pytorch_1_8",
            "namespace": "op_svc_modelarts_container2",
            "update_at": 1671708630448,
            "version_count": 1
          },
          {
            "create_at": 1671093486722,
            "name": "mock-service-python",
            "namespace": "mock-service1",
            "update_at": 1671093486722,
            "version_count": 1
          }
        ],
        "pages": 1,
        "size": 3,
        "total": 3
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListImageGroupResponse.self, json) == nil)
  }

  @Test("The documented request of ListImageGroup is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListImageGroup()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/images/group")
  }

  @Test("ListImageGroupResponse survives decoding and encoding")
  func listImageGroupResponse() {
    let full = """
      {
        "current": 1,
        "data": [
          {}
        ],
        "pages": 1,
        "size": 1,
        "total": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListImageGroupResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ImageGroup survives decoding and encoding")
  func imageGroup() {
    let full = """
      {
        "name": "text",
        "create_at": 1,
        "namespace": "text",
        "update_at": 1,
        "version_count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ImageGroup.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListImageGroup knows the constraints of its parameters")
  func listImageGroupParameters() {
    #expect(ModelArts.ListImageGroup(name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == [])
    #expect(ModelArts.ListImageGroup(name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == [])
    #expect(ModelArts.ListImageGroup(name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == ["name"])
    #expect(ModelArts.ListImageGroup(type: .init(rawValue: "BUILD_IN")).offendingFields == [])
    #expect(ModelArts.ListImageGroup(type: .init(rawValue: "DEDICATED")).offendingFields == [])
    #expect(ModelArts.ListImageGroup(type: .init(rawValue: "undocumented value")).offendingFields == ["type"])
  }
}
