// Made by Tablature from CreateService.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateService")
struct CreateServiceTests {
  @Test("The documented request of CreateService survives")
  func documentedRequest() throws {
    let json = """
      {
        "infer_type": "real-time",
        "service_name": "mnist",
        "description": "mnist service",
        "config": [
          {
            "specification": "modelarts.vm.cpu.2u",
            "weight": 100,
            "model_id": "0e07b41b-173e-42db-8c16-8e1b44cc0d44",
            "instance_count": 1
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateServiceRequest.self, json) == nil)
  }

  @Test("The documented request of CreateService survives")
  func documentedRequest_2() throws {
    let json = """
      {
        "service_name": "mnist",
        "description": "mnist service",
        "infer_type": "real-time",
        "config": [
          {
            "model_id": "xxxmodel-idxxx",
            "weight": "70",
            "specification": "modelarts.vm.cpu.2u",
            "instance_count": 1,
            "envs": {
              "model_name": "mxnet-model-1",
              "load_epoch": "0"
            }
          },
          {
            "model_id": "xxxxxx",
            "weight": "30",
            "specification": "modelarts.vm.cpu.2u",
            "instance_count": 1
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateServiceRequest.self, json) == nil)
  }

  @Test("The documented request of CreateService survives")
  func documentedRequest_3() throws {
    let json = """
      {
        "service_name": "realtime-demo",
        "description": "",
        "infer_type": "real-time",
        "cluster_id": "8abf68a969c3cb3a0169c4acb24b0000",
        "config": [
          {
            "model_id": "eb6a4a8c-5713-4a27-b8ed-c7e694499af5",
            "weight": "100",
            "cluster_id": "8abf68a969c3cb3a0169c4acb24b0000",
            "specification": "custom",
            "custom_spec": {
              "cpu": 1.5,
              "memory": 7500
            },
            "instance_count": 1
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateServiceRequest.self, json) == nil)
  }

  @Test("The documented request of CreateService survives")
  func documentedRequest_4() throws {
    let json = """
      {
        "service_name": "service-demo",
        "description": "demo",
        "infer_type": "real-time",
        "config": [
          {
            "model_id": "xxxmodel-idxxx",
            "weight": "100",
            "specification": "modelarts.vm.cpu.2u",
            "instance_count": 1
          }
        ],
        "schedule": [
          {
            "type": "stop",
            "time_unit": "HOURS",
            "duration": 1
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateServiceRequest.self, json) == nil)
  }

  @Test("The documented request of CreateService survives")
  func documentedRequest_5() throws {
    let json = """
      {
        "service_name": "batchservicetest",
        "description": "",
        "infer_type": "batch",
        "cluster_id": "8abf68a969c3cb3a0169c4acb24b****",
        "config": [
          {
            "model_id": "598b913a-af3e-41ba-a1b5-bf065320f1e2",
            "specification": "modelarts.vm.cpu.2u",
            "instance_count": 1,
            "src_path": "https://infers-data.obs.xxxxx.com/xgboosterdata/",
            "dest_path": "https://infers-data.obs.xxxxx.com/output/",
            "req_uri": "/",
            "mapping_type": "file"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateServiceRequest.self, json) == nil)
  }

  @Test("The documented request of CreateService survives")
  func documentedRequest_6() throws {
    let json = """
      {
        "service_name": "batchservicetest",
        "description": "",
        "infer_type": "batch",
        "config": [
          {
            "model_id": "598b913a-af3e-41ba-a1b5-bf065320f1e2",
            "specification": "modelarts.vm.cpu.2u",
            "instance_count": 1,
            "src_path": "https://infers-data.obs.xxxxx.com/xgboosterdata/",
            "dest_path": "https://infers-data.obs.xxxxx.com/output/",
            "req_uri": "/",
            "mapping_type": "csv",
            "mapping_rule": {
              "type": "object",
              "properties": {
                "data": {
                  "type": "object",
                  "properties": {
                    "req_data": {
                      "type": "array",
                      "items": [
                        {
                          "type": "object",
                          "properties": {
                            "input5": {
                              "type": "number",
                              "index": 0
                            },
                            "input4": {
                              "type": "number",
                              "index": 1
                            },
                            "input3": {
                              "type": "number",
                              "index": 2
                            },
                            "input2": {
                              "type": "number",
                              "index": 3
                            },
                            "input1": {
                              "type": "number",
                              "index": 4
                            }
                          }
                        }
                      ]
                    }
                  }
                }
              }
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateServiceRequest.self, json) == nil)
  }

  @Test("The documented request of CreateService survives")
  func documentedRequest_7() throws {
    let json = """
      {
        "service_name": "service-edge-demo",
        "description": "",
        "infer_type": "edge",
        "config": [
          {
            "model_id": "eb6a4a8c-5713-4a27-b8ed-c7e694499af5",
            "specification": "custom",
            "instance_count": 1,
            "custom_spec": {
              "cpu": 1.5,
              "memory": 7500
            },
            "envs": {},
            "nodes": [
              "2r8c4fb9-t497-40u3-89yf-skui77db0472"
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateServiceRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateService survives")
  func documentedResponse200() throws {
    let json = """
      {
        "service_id": "10eb0091-887f-4839-9929-cbc884f1e20e",
        "resource_ids": [
          "INF-f878991839647358@1598319442708"
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateServiceResponse.self, json) == nil)
  }

  @Test("CreateServiceRequest survives decoding and encoding")
  func createServiceRequest() {
    let full = """
      {
        "workspace_id": "text",
        "schedule": [
          {
            "duration": 1,
            "time_unit": "DAYS",
            "type": "stop"
          }
        ],
        "cluster_id": "text",
        "pool_name": "text",
        "infer_type": "real-time",
        "vpc_id": "text",
        "service_name": "text",
        "description": "text",
        "security_group_id": "text",
        "subnet_network_id": "text",
        "config": [
          {
            "specification": "text",
            "model_id": "text",
            "instance_count": 1
          }
        ],
        "additional_properties": {
          "key1": {
            "smn_notification": {}
          }
        },
        "load_balancer_policy": "ROUND_ROBIN",
        "service_secrets": [
          {
            "secretId": "text",
            "mouthPath": "text"
          }
        ],
        "priority": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateServiceRequest.self, minimal: #"{"infer_type": "real-time", "service_name": "text", "config": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateServiceRequest knows its constraints",
    arguments: [
      ConstraintProbe("infer_type missing", #"{"service_name": "text", "config": []}"#, offending: "infer_type"),
      ConstraintProbe("infer_type as real-time", #"{"service_name": "text", "config": [], "infer_type": "real-time"}"#),
      ConstraintProbe("infer_type as batch", #"{"service_name": "text", "config": [], "infer_type": "batch"}"#),
      ConstraintProbe("infer_type as edge", #"{"service_name": "text", "config": [], "infer_type": "edge"}"#),
      ConstraintProbe("infer_type undocumented", #"{"service_name": "text", "config": [], "infer_type": "undocumented value"}"#, offending: "infer_type"),
      ConstraintProbe("service_name missing", #"{"infer_type": "real-time", "config": []}"#, offending: "service_name"),
      ConstraintProbe("service_name with 0 characters", #"{"infer_type": "real-time", "config": [], "service_name": ""}"#, offending: "service_name"),
      ConstraintProbe("service_name with 1 characters", #"{"infer_type": "real-time", "config": [], "service_name": "x"}"#),
      ConstraintProbe("service_name with 2 characters", #"{"infer_type": "real-time", "config": [], "service_name": "xx"}"#),
      ConstraintProbe("service_name with 63 characters", #"{"infer_type": "real-time", "config": [], "service_name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("service_name with 64 characters", #"{"infer_type": "real-time", "config": [], "service_name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("service_name with 65 characters", #"{"infer_type": "real-time", "config": [], "service_name": "\#(String(repeating: "x", count: 65))"}"#, offending: "service_name"),
      ConstraintProbe("description with 99 characters", #"{"infer_type": "real-time", "service_name": "text", "config": [], "description": "\#(String(repeating: "x", count: 99))"}"#),
      ConstraintProbe("description with 100 characters", #"{"infer_type": "real-time", "service_name": "text", "config": [], "description": "\#(String(repeating: "x", count: 100))"}"#),
      ConstraintProbe("description with 101 characters", #"{"infer_type": "real-time", "service_name": "text", "config": [], "description": "\#(String(repeating: "x", count: 101))"}"#, offending: "description"),
      ConstraintProbe("config missing", #"{"infer_type": "real-time", "service_name": "text"}"#, offending: "config"),
      ConstraintProbe("load_balancer_policy as ROUND_ROBIN", #"{"infer_type": "real-time", "service_name": "text", "config": [], "load_balancer_policy": "ROUND_ROBIN"}"#),
      ConstraintProbe("load_balancer_policy as LEAST_CONNECTIONS", #"{"infer_type": "real-time", "service_name": "text", "config": [], "load_balancer_policy": "LEAST_CONNECTIONS"}"#),
      ConstraintProbe("load_balancer_policy as SOURCE_IP", #"{"infer_type": "real-time", "service_name": "text", "config": [], "load_balancer_policy": "SOURCE_IP"}"#),
      ConstraintProbe("load_balancer_policy undocumented", #"{"infer_type": "real-time", "service_name": "text", "config": [], "load_balancer_policy": "undocumented value"}"#, offending: "load_balancer_policy"),
      ConstraintProbe("priority at 0", #"{"infer_type": "real-time", "service_name": "text", "config": [], "priority": 0}"#, offending: "priority"),
      ConstraintProbe("priority at 1", #"{"infer_type": "real-time", "service_name": "text", "config": [], "priority": 1}"#),
      ConstraintProbe("priority at 2", #"{"infer_type": "real-time", "service_name": "text", "config": [], "priority": 2}"#),
      ConstraintProbe("priority at 3", #"{"infer_type": "real-time", "service_name": "text", "config": [], "priority": 3}"#),
      ConstraintProbe("priority at 4", #"{"infer_type": "real-time", "service_name": "text", "config": [], "priority": 4}"#, offending: "priority"),
    ])
  func createServiceRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateServiceRequest.self) == probe.expectedFindings)
  }

  @Test("CreateServiceResponse survives decoding and encoding")
  func createServiceResponse() {
    let full = """
      {
        "service_id": "text",
        "resource_ids": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateServiceResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateServiceRequest.InferType keeps every value")
  func createServiceRequestInferType() {
    let documented = #"["real-time", "batch", "edge"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateServiceRequest.InferType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
