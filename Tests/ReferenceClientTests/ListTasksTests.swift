import FlyingFox
import Foundation
import ModelArts
import TablatureRuntime
import Testing

@Suite("ListTasks over HTTP")
struct ListTasksTests {
  @Test("parameters are sent where they belong, percent-encoded")
  func request() async throws {
    try await Service.run { _ in
      .json(#"{"tasks": [], "total_count": 0}"#)
    } _: { service in
      let page = try await service.client.listTasks(
        datasetID: "a/b",
        limit: 100,
        offset: 0,
        taskName: "ä & b+c",
        type: .autoLabel
      )
      #expect(page == ListTasksResponse(tasks: [], totalCount: 0))
      let target =
        "/base/v2/p%201/datasets/a%2Fb/tasks?limit=100&offset=0&task_name=%C3%A4%20%26%20b%2Bc&type=auto-label"
      #expect(await service.requests.targets == [target])
    }
  }

  @Test("a request that breaks a documented rule is not sent")
  func invalidRequest() async throws {
    try await Service.run { _ in
      .json("{}")
    } _: { service in
      let error = await #expect(throws: ClientError.self) {
        try await service.client.listTasks(datasetID: "d", limit: 101, type: .init(rawValue: "no such type"))
      }
      guard case .invalidRequest(let problem) = error else { throw try #require(error) }
      #expect(problem.issues.map(\.path.description) == ["limit", "type"])
      #expect(problem.issues.map(\.rule) == [.range, .undocumentedValue])
      #expect(await service.requests.targets == [])
    }
  }

  @Test("documented failures can be told apart", arguments: [401, 403, 404])
  func failures(status: Int) async throws {
    try await Service.run { _ in
      .json(
        #"{"error_code": "ModelArts.0104", "error_msg": "no"}"#,
        status: HTTPStatusCode(status, phrase: "Failure")
      )
    } _: { service in
      let error = await #expect(throws: ClientError.self) { try await service.client.listTasks(datasetID: "d") }
      guard case .service(let failure) = error else { throw try #require(error) }
      #expect(failure.isUnauthorized == (status == 401))
      #expect(failure.isForbidden == (status == 403))
      #expect(failure.isNotFound == (status == 404))
      #expect(failure.isDocumented)
      #expect(failure.description == "ListTasks: status \(status), ModelArts.0104: no (request r-1)")
    }
  }

  @Test("a body that does not fit names the operation, the path and the documented type")
  func undecodable() async throws {
    try await Service.run { _ in
      .json(#"{"tasks": [{}, {"config": {"stop_time": 3.5}}]}"#)
    } _: { service in
      let error = await #expect(throws: ClientError.self) { try await service.client.listTasks(datasetID: "d") }
      let description = try #require(error).description
      #expect(description.contains("ListTasks"))
      #expect(description.contains("tasks[1].config.stop_time: expected integer, found number 3.5"))
    }
  }

  @Test("pages and items follow each other to the end, and no further")
  func paging() async throws {
    try await Service.run { request in
      let offset = request.query.first { $0.name == "offset" }.flatMap { Int($0.value) } ?? 0
      let tasks = (offset * 2..<min(5, offset * 2 + 2)).map { #"{"task_id": "t\#($0)"}"# }
      return .json(#"{"tasks": [\#(tasks.joined(separator: ", "))], "total_count": 5}"#)
    } _: { service in
      var tasks: [String?] = []
      for try await task in service.client.items(of: ListTasks(datasetID: "d", limit: 2)) { tasks.append(task.taskID) }
      #expect(tasks == ["t0", "t1", "t2", "t3", "t4"])

      var sizes: [Int?] = []
      for try await page in service.client.pages(of: ListTasks(datasetID: "d", limit: 2, offset: 1)) {
        sizes.append(page.tasks?.count)
      }
      #expect(sizes == [2, 1])
      #expect(await service.requests.targets.count == 5)
    }
  }
}
