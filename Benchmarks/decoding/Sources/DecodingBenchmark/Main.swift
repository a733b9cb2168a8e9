import Foundation
import ModelArts
import TablatureRuntime

/// Decodes and encodes the same tasks with generated types and the runtime, and with hand-written structs, synthesized
/// conformances and Foundation's coders, in turns.
@main
enum DecodingBenchmark {
  static func main() throws {
    let data = try tasks(count: 1500)
    let generated = try JSONCoder.decode(ListTasksResponse.self, from: data)
    let written = try JSONDecoder().decode(HandWritten.ListTasksResponse.self, from: data)
    precondition(generated.tasks?.count == written.tasks?.count)
    print("\(data.count / 1000) kB of tasks, MB/s, medians of 15 runs in turns")
    let decoding = try compare(
      { _ = try JSONCoder.decode(ListTasksResponse.self, from: data) },
      { _ = try JSONDecoder().decode(HandWritten.ListTasksResponse.self, from: data) }
    )
    report("decode", decoding, data.count)
    let encoding = try compare(
      { _ = try JSONCoder.encode(generated) },
      { _ = try JSONEncoder().encode(written) }
    )
    report("encode", encoding, data.count)
  }

  private static func report(_ name: String, _ times: (ours: Double, theirs: Double), _ bytes: Int) {
    let speeds = [times.ours, times.theirs].map { String(format: "%.1f", Double(bytes) / $0 / 1_000_000) }
    let ratio = String(format: "%.2f", times.theirs / times.ours)
    print("\(name): generated \(speeds[0]), hand-written \(speeds[1]); ratio \(ratio)")
  }

  /// The median CPU seconds of each of two jobs, run in turns.
  private static func compare(_ ours: () throws -> Void, _ theirs: () throws -> Void) rethrows -> (
    ours: Double, theirs: Double
  ) {
    var times: [[Double]] = [[], []]
    for _ in 0..<15 {
      times[0].append(try time(ours))
      times[1].append(try time(theirs))
    }
    return (times[0].sorted()[7], times[1].sorted()[7])
  }

  private static func time(_ job: () throws -> Void) rethrows -> Double {
    let start = clock()
    try job()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  /// A response with tasks that have a value in most fields.
  private static func tasks(count: Int) throws -> Data {
    let task = try JSONValue(parsing: Data(Self.task.utf8))
    return try JSONCoder.encode(JSONValue.object(["tasks": .array(Array(repeating: task, count: count))]))
  }

  private static let task = """
    {
      "dataset_id": "d1", "task_id": "t1", "type": 1, "create_time": "2020-11-03 15:22:39", "status": 3,
      "code": "M.4996", "message": "task executed successfully.", "elapsed_time": 531, "progress": 100.0,
      "total_sample_count": 246, "annotated_sample_count": 38, "unconfirmed_sample_count": 208,
      "model_id": "c717a39f-c64f-45df-a9d3-be9ed79cdcb4", "model_name": "auto-deploy", "model_version": "0.0.1",
      "result": {
        "service_id": "ee2ade80-0967-4ef3-b6da-e8c873017b9a", "service_name": "infer",
        "hard_select_tasks": [
          {"dataset_id": "d1", "dataset_name": "cls", "hard_select_task_id": "h1", "task_status": "completed", "time": 262}
        ]
      },
      "config": {
        "ambiguity": false, "name": "n", "worker_server_num": 0, "collect_sample": false,
        "confidence_scope": "0.0-0.5", "algorithm_type": "fast", "image_brightness": false,
        "inf_config_list": [{"specification": "vm.cpu.2u", "weight": 0, "instance_count": 1}]
      }
    }
    """
}
