// Made by Tablature from DescImportTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DescImportTask")
struct DescImportTaskTests {
  @Test("The documented response 200 of DescImportTask survives")
  func documentedResponse200() throws {
    let json = """
      {
        "status": "COMPLETED",
        "task_id": "gfghHSokody6AJigS5A_RHJ1zOkIoI3Nzwxj8nh",
        "dataset_id": "gfghHSokody6AJigS5A",
        "import_path": "obs://test-obs/daoLu_images/animals/",
        "import_type": 0,
        "total_sample_count": 20,
        "imported_sample_count": 20,
        "annotated_sample_count": 20,
        "total_sub_sample_count": 0,
        "imported_sub_sample_count": 0,
        "total_file_size": 0,
        "finished_file_count": 0,
        "finished_file_size": 0,
        "total_file_count": 0,
        "update_ms": 1606114833955,
        "create_time": 1606114833874,
        "elapsed_time": 2
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DescImportTaskResponse.self, json) == nil)
  }

  @Test("The documented request of DescImportTask is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DescImportTask(datasetID: "dataset_id", taskID: "task_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/import-tasks/task_id")
  }
}
