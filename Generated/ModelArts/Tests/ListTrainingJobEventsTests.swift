// Made by Tablature from ListTrainingJobEvents.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListTrainingJobEvents")
struct ListTrainingJobEventsTests {
  @Test("The documented response 200 of ListTrainingJobEvents survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total": 27,
        "limit": 10,
        "offset": 0,
        "order": "desc",
        "start_time": "2022-11-26T16:01:36+08:00",
        "end_time": "2022-11-29T16:53:11+08:00",
        "events": [
          {
            "time": "2022-11-26T16:03:41+08:00",
            "level": "Error",
            "message": "Training job failed.",
            "source": "Job"
          },
          {
            "time": "2022-11-26T16:03:16+08:00",
            "level": "Info",
            "message": "...",
            "source": "K8S"
          },
          {
            "time": "2022-11-26T16:03:12+08:00",
            "level": "Info",
            "message": "...",
            "source": "Task"
          },
          {
            "time": "2022-11-26T16:03:12+08:00",
            "level": "Info",
            "message": "...",
            "source": "Task"
          },
          {
            "time": "2022-11-26T16:03:11+08:00",
            "level": "Info",
            "message": "...",
            "source": "Task"
          },
          {
            "time": "2022-11-26T16:02:10+08:00",
            "level": "Info",
            "message": "[worker-0] training started.",
            "source": "Task"
          },
          {
            "time": "2022-11-26T16:02:09+08:00",
            "level": "Info",
            "message": "Training job is running.",
            "source": "Job"
          },
          {
            "time": "2022-11-26T16:02:06+08:00",
            "level": "Info",
            "message": "...",
            "source": "K8S"
          },
          {
            "time": "2022-11-26T16:02:06+08:00",
            "level": "Info",
            "message": "...",
            "source": "K8S"
          },
          {
            "time": "2022-11-26T16:02:05+08:00",
            "level": "Info",
            "message": "...",
            "source": "K8s"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListTrainingJobEventsResponse.self, json) == nil)
  }

  @Test("The documented request of ListTrainingJobEvents is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListTrainingJobEvents(trainingJobID: "training_job_id", offset: 0, limit: 10, order: "desc", startTime: "1669449696964", endTime: "1669711991259")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-jobs/training_job_id/events?order=desc&offset=0&limit=10&start_time=1669449696964&end_time=1669711991259")
  }

  @Test("ListTrainingJobEventsResponse survives decoding and encoding")
  func listTrainingJobEventsResponse() {
    let full = """
      {
        "total": "text",
        "limit": "text",
        "offset": "text",
        "order": "text",
        "start_time": "text",
        "end_time": "text",
        "events": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListTrainingJobEventsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListTrainingJobEventsEvent survives decoding and encoding")
  func listTrainingJobEventsEvent() {
    let full = """
      {
        "message": "text",
        "level": "text",
        "time": "text",
        "source": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListTrainingJobEventsEvent.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListTrainingJobEvents knows the constraints of its parameters")
  func listTrainingJobEventsParameters() {
    #expect(ModelArts.ListTrainingJobEvents(trainingJobID: "text", limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListTrainingJobEvents(trainingJobID: "text", limit: 1).offendingFields == [])
    #expect(ModelArts.ListTrainingJobEvents(trainingJobID: "text", limit: 2).offendingFields == [])
    #expect(ModelArts.ListTrainingJobEvents(trainingJobID: "text", limit: 99).offendingFields == [])
    #expect(ModelArts.ListTrainingJobEvents(trainingJobID: "text", limit: 100).offendingFields == [])
    #expect(ModelArts.ListTrainingJobEvents(trainingJobID: "text", limit: 101).offendingFields == ["limit"])
    #expect(ModelArts.ListTrainingJobEvents(trainingJobID: "text", pattern: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == [])
    #expect(ModelArts.ListTrainingJobEvents(trainingJobID: "text", pattern: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == [])
    #expect(ModelArts.ListTrainingJobEvents(trainingJobID: "text", pattern: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == ["pattern"])
  }
}
