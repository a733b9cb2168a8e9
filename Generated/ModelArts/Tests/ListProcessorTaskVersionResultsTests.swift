// Made by Tablature from ListProcessorTaskVersionResults.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListProcessorTaskVersionResults")
struct ListProcessorTaskVersionResultsTests {
  @Test("The documented response 200 of ListProcessorTaskVersionResults survives")
  func documentedResponse200() throws {
    let json = """
      {
        "count": 3,
        "results": [
          {
            "sample_id": "0ac9aee517acbef965f547bb5a3268af",
            "version_id": "7PoIhUzSk92OglQrTxr",
            "origin_source": "s3://test-obs/classify/data/animals/8.jpg",
            "new_source": "obs://test-obs/classify/output/7PoIhUzSk92OglQrTxr/Data/8.jpg",
            "signed_origin_source": "https://test-obs.obs.xxx.com:443/classify/data/animals/8.jpg?AccessKeyId=I5IZ9R29S1W9WACNJJ0J&Expires=1606380154&x-obs-security-token=gQpjbi1ub3J0aC03jQ5yFSR1TfKXjeawutgyAnMranimalsNaSkeSBOKK...&Signature=GbnVBZ5JxUWhiAulUzpV9TD835Q%3D",
            "signed_new_source": "https://test-obs.obs.xxx.com:443/classify/output/7PoIhUzSk92OglQrTxr/Data/8.jpg?AccessKeyId=I5IZ9R29S1W9WACNJJ0J&Expires=1606380154&x-obs-security-token=gQpjbi1ub3J0aC03jQ5yFSR1TfKXjeawutgyAnMranimalsNaSkeSBOKK...&Signature=Q5stFFFfVx9kykR49S8PPBlFqe0%3D",
            "result_property": 3,
            "result_description": [
              [
                "use AddNoise augmentation"
              ],
              [
                "result_description to translate"
              ]
            ]
          },
          {
            "sample_id": "196799b2d731727b1800b70851fc60b0",
            "version_id": "7PoIhUzSk92OglQrTxr",
            "origin_source": "s3://test-obs/classify/data/animals/2.jpg",
            "new_source": "obs://test-obs/classify/output/7PoIhUzSk92OglQrTxr/Data/2.jpg",
            "signed_origin_source": "https://test-obs.obs.xxx.com:443/classify/data/animals/2.jpg?AccessKeyId=QEKFB6WFGZWC2YUP2JPK&Expires=1606380154&x-obs-security-token=gQpjbi1ub3J0aC03jdUZcXVRCNOHjWNNWiuu2E9Q...&Signature=6yvhJufi5kQO6UjToQgR0ztP%2Bis%3D",
            "signed_new_source": "https://test-obs.obs.xxx.com:443/classify/output/7PoIhUzSk92OglQrTxr/Data/2.jpg?AccessKeyId=QEKFB6WFGZWC2YUP2JPK&Expires=1606380154&x-obs-security-token=gQpjbi1ub3J0aC03jdUZcXVRCNOHjWNNWiuu2E...&Signature=Zr%2BAEBDJwKS%2FpS6vzxK7MSzjblA%3D",
            "result_property": 3,
            "result_description": [
              [
                "use AddNoise augmentation"
              ],
              [
                "result_description to translate"
              ]
            ]
          },
          {
            "sample_id": "1dc7351b78dcb24850f71d20267edd0e",
            "version_id": "7PoIhUzSk92OglQrTxr",
            "origin_source": "s3://test-obs/classify/data/animals/import_1603716822103/test-obs/classify/output/E8ZLnTQvPBVtbZ6QsAp/Data/13.jpg",
            "new_source": "obs://test-obs/classify/output/7PoIhUzSk92OglQrTxr/Data/13.jpg",
            "signed_origin_source": "https://test-obs.obs.xxx.com:443/classify/data/animals/import_1603716822103/test-obs/classify/output/E8ZLnTQvPBVtbZ6QsAp/Data/13.jpg?AccessKeyId=W6TSX9F1BRS8AUBDYKPY&Expires=1606380154&x-obs-security-token=gQpjbi1ub3J0aC03jVVFic8iObvdqZLuWxyIHlAjbJPCTX...&Signature=WV73XnoMkBDoSuVe%2BFSUaP1GxKw%3D",
            "signed_new_source": "https://test-obs.obs.xxx.com:443/classify/output/7PoIhUzSk92OglQrTxr/Data/13.jpg?AccessKeyId=W6TSX9F1BRS8AUBDYKPY&Expires=1606380154&x-obs-security-token=gQpjbi1ub3J0aC03jVVFic8iObvdqZLuWxyIHlAjbJPCTXeYXkQh8z...&Signature=%2FYsgrsbyrz5ZQrndrQ9QyoHluYQ%3D",
            "result_property": 3,
            "result_description": [
              [
                "use AddNoise augmentation"
              ],
              [
                "result_description to translate"
              ]
            ]
          }
        ],
        "has_more": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListProcessorTaskVersionResultsResponse.self, json) == nil)
  }

  @Test("The documented request of ListProcessorTaskVersionResults is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListProcessorTaskVersionResults(taskID: "task_id", versionID: "version_id", limit: 14, offset: 0, resultProperty: .init(rawValue: "-1"))
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/processor-tasks/task_id/versions/version_id/results?offset=0&limit=14&result_property=-1")
  }

  @Test("ListProcessorTaskVersionResultsResponse survives decoding and encoding")
  func listProcessorTaskVersionResultsResponse() {
    let full = """
      {
        "count": 1,
        "has_more": true,
        "results": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListProcessorTaskVersionResultsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("DescProcessorTaskVersionResultsResp survives decoding and encoding")
  func descProcessorTaskVersionResultsResp() {
    let full = """
      {
        "new_source": "text",
        "origin_source": "text",
        "result_description": [
          {
            "key": "value"
          }
        ],
        "result_property": -1,
        "sample_id": "text",
        "signed_new_source": "text",
        "signed_origin_source": "text",
        "version_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DescProcessorTaskVersionResultsResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescProcessorTaskVersionResultsResp knows its constraints",
    arguments: [
      ConstraintProbe("result_property as -1", #"{"result_property": -1}"#),
      ConstraintProbe("result_property as 0", #"{"result_property": 0}"#),
      ConstraintProbe("result_property as 1", #"{"result_property": 1}"#),
      ConstraintProbe("result_property as 2", #"{"result_property": 2}"#),
      ConstraintProbe("result_property as 3", #"{"result_property": 3}"#),
      ConstraintProbe("result_property undocumented", #"{"result_property": 4}"#, offending: "result_property"),
    ])
  func descProcessorTaskVersionResultsRespConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescProcessorTaskVersionResultsResp.self) == probe.expectedFindings)
  }

  @Test("DescProcessorTaskVersionResultsResp.ResultProperty keeps every value")
  func descProcessorTaskVersionResultsRespResultProperty() {
    let documented = #"[-1, 0, 1, 2, 3]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescProcessorTaskVersionResultsResp.ResultProperty.self, documented: documented, other: #"4"#)
    #expect(problems == [])
  }

  @Test("ListProcessorTaskVersionResults.ResultProperty keeps every value")
  func listProcessorTaskVersionResultsResultProperty() {
    let documented = #"["-1", "0", "1", "2", "3"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListProcessorTaskVersionResults.ResultProperty.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListProcessorTaskVersionResults knows the constraints of its parameters")
  func listProcessorTaskVersionResultsParameters() {
    #expect(ModelArts.ListProcessorTaskVersionResults(taskID: "text", versionID: "text", limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListProcessorTaskVersionResults(taskID: "text", versionID: "text", limit: 1).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersionResults(taskID: "text", versionID: "text", limit: 2).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersionResults(taskID: "text", versionID: "text", limit: 99).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersionResults(taskID: "text", versionID: "text", limit: 100).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersionResults(taskID: "text", versionID: "text", limit: 101).offendingFields == ["limit"])
    #expect(ModelArts.ListProcessorTaskVersionResults(taskID: "text", versionID: "text", resultProperty: .init(rawValue: "-1")).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersionResults(taskID: "text", versionID: "text", resultProperty: .init(rawValue: "0")).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersionResults(taskID: "text", versionID: "text", resultProperty: .init(rawValue: "1")).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersionResults(taskID: "text", versionID: "text", resultProperty: .init(rawValue: "2")).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersionResults(taskID: "text", versionID: "text", resultProperty: .init(rawValue: "3")).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersionResults(taskID: "text", versionID: "text", resultProperty: .init(rawValue: "undocumented value")).offendingFields == ["result_property"])
  }
}
