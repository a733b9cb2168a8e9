// Made by Tablature from ListTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListTrainingJobs")
struct ListTrainingJobsTests {
  @Test("The documented request of ListTrainingJobs survives")
  func documentedRequest() throws {
    let json = """
      {
        "offset": 0,
        "limit": 1,
        "filters": [
          {
            "key": "name",
            "operator": "like",
            "value": [
              "trainjob"
            ]
          },
          {
            "key": "create_time",
            "operator": "between",
            "value": [
              "",
              ""
            ]
          },
          {
            "key": "phase",
            "operator": "in",
            "value": [
              ""
            ]
          },
          {
            "key": "algorithm_name",
            "operator": "like",
            "value": [
              ""
            ]
          },
          {
            "key": "kind",
            "operator": "in",
            "value": []
          },
          {
            "key": "user_id",
            "operator": "in",
            "value": [
              ""
            ]
          },
          {
            "key": "runtime_type",
            "operator": "in",
            "value": [
              "debug"
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListTrainingJobsRequest.self, json) == nil)
  }

  @Test("The documented response 200 of ListTrainingJobs survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total": 5059,
        "count": 1,
        "limit": 1,
        "offset": 0,
        "sort_by": "create_time",
        "order": "desc",
        "group_by": "",
        "workspace_id": "0",
        "ai_project": "default-ai-project",
        "items": [
          {
            "kind": "job",
            "metadata": {
              "id": "3faf5c03-aaa1-4cbe-879d-24b05d997347",
              "name": "trainjob--py14_mem06-byd-108",
              "description": "",
              "create_time": 1636447346315,
              "workspace_id": "0",
              "user_name": "ei_modelarts_q00357245_01"
            },
            "status": {
              "phase": "Abnormal",
              "secondary_phase": "CreateFailed",
              "duration": 0,
              "start_time": 0,
              "node_count_metrics": [
                [
                  1636447746000,
                  0
                ],
                [
                  1636447755000,
                  0
                ],
                [
                  1636447756000,
                  0
                ]
              ],
              "tasks": [
                "worker-0"
              ]
            },
            "algorithm": {
              "code_dir": "obs://test-crq/economic_test/py_minist/",
              "boot_file": "obs://test-crq/economic_test/py_minist/minist_common.py",
              "inputs": [
                {
                  "name": "data_url",
                  "local_dir": "/home/ma-user/modelarts/inputs/data_url_0",
                  "remote": {
                    "obs": {
                      "obs_url": "/test-crq/data/py_minist/"
                    }
                  }
                }
              ],
              "outputs": [
                {
                  "name": "train_url",
                  "local_dir": "/home/ma-user/modelarts/outputs/train_url_0",
                  "remote": {
                    "obs": {
                      "obs_url": "/test-crq/train_output/"
                    }
                  }
                }
              ],
              "engine": {
                "engine_id": "pytorch-cp36-1.4.0-v2",
                "engine_name": "PyTorch",
                "engine_version": "PyTorch-1.4.0-python3.6-v2"
              }
            },
            "spec": {
              "resource": {
                "policy": "economic",
                "flavor_id": "modelarts.vm.pnt1.large.eco",
                "flavor_name": "Computing GPU(Pnt1) instance",
                "node_count": 1,
                "flavor_detail": {
                  "flavor_type": "GPU",
                  "billing": {
                    "code": "modelarts.vm.gpu.pnt1.eco",
                    "unit_num": 1
                  },
                  "flavor_info": {
                    "cpu": {
                      "arch": "x86",
                      "core_num": 8
                    },
                    "gpu": {
                      "unit_num": 1,
                      "product_name": "GP-Pnt1",
                      "memory": "8GB"
                    },
                    "memory": {
                      "size": 64,
                      "unit": "GB"
                    }
                  }
                }
              }
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListTrainingJobsResponse.self, json) == nil)
  }

  @Test("ListTrainingJobsRequest survives decoding and encoding")
  func listTrainingJobsRequest() {
    let full = """
      {
        "offset": 1,
        "limit": 1,
        "sort_by": "text",
        "order": "text",
        "group_by": "text",
        "filters": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListTrainingJobsRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListTrainingJobsRequest knows its constraints",
    arguments: [
      ConstraintProbe("offset at -1", #"{"offset": -1}"#, offending: "offset"),
      ConstraintProbe("offset at 0", #"{"offset": 0}"#),
      ConstraintProbe("offset at 1", #"{"offset": 1}"#),
      ConstraintProbe("limit at 0", #"{"limit": 0}"#, offending: "limit"),
      ConstraintProbe("limit at 1", #"{"limit": 1}"#),
      ConstraintProbe("limit at 2", #"{"limit": 2}"#),
      ConstraintProbe("limit at 49", #"{"limit": 49}"#),
      ConstraintProbe("limit at 50", #"{"limit": 50}"#),
      ConstraintProbe("limit at 51", #"{"limit": 51}"#, offending: "limit"),
    ])
  func listTrainingJobsRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListTrainingJobsRequest.self) == probe.expectedFindings)
  }

  @Test("Filter survives decoding and encoding")
  func filter() {
    let full = """
      {
        "key": "text",
        "operator": "between",
        "value": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Filter.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Filter knows its constraints",
    arguments: [
      ConstraintProbe("operator as between", #"{"operator": "between"}"#),
      ConstraintProbe("operator as like", #"{"operator": "like"}"#),
      ConstraintProbe("operator as in", #"{"operator": "in"}"#),
      ConstraintProbe("operator as not", #"{"operator": "not"}"#),
      ConstraintProbe("operator undocumented", #"{"operator": "undocumented value"}"#, offending: "operator"),
    ])
  func filterConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Filter.self) == probe.expectedFindings)
  }

  @Test("ListTrainingJobsResponse survives decoding and encoding")
  func listTrainingJobsResponse() {
    let full = """
      {
        "total": 1,
        "count": 1,
        "limit": 1,
        "offset": 1,
        "sort_by": "text",
        "order": "text",
        "group_by": "text",
        "workspace_id": "text",
        "ai_project": "text",
        "items": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListTrainingJobsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListTrainingJobsResponse knows its constraints",
    arguments: [
      ConstraintProbe("limit at 0", #"{"limit": 0}"#, offending: "limit"),
      ConstraintProbe("limit at 1", #"{"limit": 1}"#),
      ConstraintProbe("limit at 2", #"{"limit": 2}"#),
      ConstraintProbe("limit at 49", #"{"limit": 49}"#),
      ConstraintProbe("limit at 50", #"{"limit": 50}"#),
      ConstraintProbe("limit at 51", #"{"limit": 51}"#, offending: "limit"),
      ConstraintProbe("offset at -1", #"{"offset": -1}"#, offending: "offset"),
      ConstraintProbe("offset at 0", #"{"offset": 0}"#),
      ConstraintProbe("offset at 1", #"{"offset": 1}"#),
    ])
  func listTrainingJobsResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListTrainingJobsResponse.self) == probe.expectedFindings)
  }

  @Test("JobResponse survives decoding and encoding")
  func jobResponse() {
    let full = """
      {
        "kind": "job",
        "metadata": {},
        "status": {},
        "algorithm": {},
        "tasks": [
          {}
        ],
        "spec": {},
        "endpoints": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "JobResponse knows its constraints",
    arguments: [
      ConstraintProbe("kind as job", #"{"kind": "job"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func jobResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.JobResponse.self) == probe.expectedFindings)
  }

  @Test("Filter.Operator keeps every value")
  func filterOperator() {
    let documented = #"["between", "like", "in", "not"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Filter.Operator.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("JobResponse.Kind keeps every value")
  func jobResponseKind() {
    let documented = #"["job"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.JobResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
