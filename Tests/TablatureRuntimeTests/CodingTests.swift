import Foundation
import TablatureRuntime
import Testing

@Suite struct CodingTests {
  @Test func aFailureNamesPathTypeAndValue() throws {
    let text = #"{"jobs": [{"settings": {"stop_time": 3.5}}]}"#
    let failure = #expect(throws: DecodingFailure.self) {
      try JSONDecoder().decode(JobList.self, from: Data(text.utf8))
    }
    #expect(failure?.description == "jobs[0].settings.stop_time: expected long, found number 3.5")
  }

  @Test func nullsInsideMapsSurvive() throws {
    let text = #"{"labels":{"a":null,"b":["x"]}}"#
    let job: Job = try JSONCoder.decode(from: Data(text.utf8))
    #expect(try JSONCoder.encode(job) == Data(text.utf8))
  }
}
