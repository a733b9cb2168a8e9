// Made by Tablature from ShowService.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowService")
struct ShowServiceTests {
  @Test("The documented response 200 of ShowService survives")
  func documentedResponse200() throws {
    let json = """
      {
        "service_id": "f76f20ba-78f5-44e8-893a-37c8c600c02f",
        "service_name": "service-demo",
        "tenant": "xxxxx",
        "project": "xxxxx",
        "owner": "xxxxx",
        "publish_at": 1585809231902,
        "update_time": 1585809358259,
        "infer_type": "real-time",
        "status": "running",
        "progress": 100,
        "access_address": "https://xxxxx.apigw.xxxxx.com/v1/infers/088458d9-5755-4110-97d8-1d21065ea10b/f76f20ba-78f5-44e8-893a-37c8c600c02f",
        "cluster_id": "088458d9-5755-4110-97d8-1d21065ea10b",
        "workspace_id": "0",
        "additional_properties": {},
        "is_shared": false,
        "invocation_times": 0,
        "failed_times": 0,
        "shared_count": 0,
        "operation_time": 1586249085447,
        "config": [
          {
            "model_id": "044ebf3d-8bf4-48df-bf40-bad0e664c1e2",
            "model_name": "jar-model",
            "model_version": "1.0.1",
            "specification": "custom",
            "custom_spec": {},
            "status": "notReady",
            "weight": 100,
            "instance_count": 1,
            "scaling": false,
            "envs": {},
            "additional_properties": {},
            "support_debug": false
          }
        ],
        "transition_at": 1585809231902,
        "is_free": false
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowServiceResponse.self, json) == nil)
  }

  @Test("The documented request of ShowService is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowService(serviceID: "service_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/services/service_id")
  }

  @Test("ShowServiceResponse survives decoding and encoding")
  func showServiceResponse() {
    let full = """
      {
        "service_id": "text",
        "service_name": "text",
        "description": "text",
        "tenant": "text",
        "project": "text",
        "owner": "text",
        "publish_at": 1,
        "infer_type": "real-time",
        "workspace_id": "text",
        "cluster_id": "text",
        "vpc_id": "text",
        "subnet_network_id": "text",
        "security_group_id": "text",
        "status": "running",
        "progress": 1,
        "error_msg": "text",
        "config": [
          {}
        ],
        "access_address": "text",
        "bind_access_address": "text",
        "invocation_times": 1,
        "failed_times": 1,
        "is_shared": true,
        "shared_count": 1,
        "schedule": [
          {}
        ],
        "update_time": 1,
        "debug_url": "text",
        "due_time": 1,
        "operation_time": 1,
        "transition_at": 1,
        "is_free": true,
        "additional_properties": {
          "key1": "text"
        },
        "pool_name": "text",
        "load_balancer_policy": "ROUND_ROBIN",
        "priority": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowServiceResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowServiceResponse knows its constraints",
    arguments: [
      ConstraintProbe("infer_type as real-time", #"{"infer_type": "real-time"}"#),
      ConstraintProbe("infer_type as batch", #"{"infer_type": "batch"}"#),
      ConstraintProbe("infer_type undocumented", #"{"infer_type": "undocumented value"}"#, offending: "infer_type"),
      ConstraintProbe("status as running", #"{"status": "running"}"#),
      ConstraintProbe("status as deploying", #"{"status": "deploying"}"#),
      ConstraintProbe("status as concerning", #"{"status": "concerning"}"#),
      ConstraintProbe("status as failed", #"{"status": "failed"}"#),
      ConstraintProbe("status as stopped", #"{"status": "stopped"}"#),
      ConstraintProbe("status as finished", #"{"status": "finished"}"#),
      ConstraintProbe("status as stopping", #"{"status": "stopping"}"#),
      ConstraintProbe("status as deleting", #"{"status": "deleting"}"#),
      ConstraintProbe("status as pending", #"{"status": "pending"}"#),
      ConstraintProbe("status as waiting", #"{"status": "waiting"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
      ConstraintProbe("load_balancer_policy as ROUND_ROBIN", #"{"load_balancer_policy": "ROUND_ROBIN"}"#),
      ConstraintProbe("load_balancer_policy as LEAST_CONNECTIONS", #"{"load_balancer_policy": "LEAST_CONNECTIONS"}"#),
      ConstraintProbe("load_balancer_policy as SOURCE_IP", #"{"load_balancer_policy": "SOURCE_IP"}"#),
      ConstraintProbe("load_balancer_policy undocumented", #"{"load_balancer_policy": "undocumented value"}"#, offending: "load_balancer_policy"),
      ConstraintProbe("priority at 0", #"{"priority": 0}"#, offending: "priority"),
      ConstraintProbe("priority at 1", #"{"priority": 1}"#),
      ConstraintProbe("priority at 2", #"{"priority": 2}"#),
      ConstraintProbe("priority at 3", #"{"priority": 3}"#),
      ConstraintProbe("priority at 4", #"{"priority": 4}"#, offending: "priority"),
    ])
  func showServiceResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowServiceResponse.self) == probe.expectedFindings)
  }

  @Test("QueryServiceConfig survives decoding and encoding")
  func queryServiceConfig() {
    let full = """
      {
        "model_version": "text",
        "finished_time": 1,
        "custom_spec": {},
        "envs": {
          "key1": "text"
        },
        "specification": "text",
        "weight": 1,
        "source_type": "auto",
        "model_id": "text",
        "src_path": "text",
        "req_uri": "text",
        "mapping_type": "file",
        "start_time": 1,
        "cluster_id": "text",
        "nodes": [
          {}
        ],
        "mapping_rule": {
          "key": "value"
        },
        "model_name": "text",
        "src_type": "text",
        "dest_path": "text",
        "instance_count": 1,
        "status": "running",
        "scaling": true,
        "support_debug": true,
        "additional_properties": {
          "key1": {}
        },
        "pool_name": "text",
        "affinity": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryServiceConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "QueryServiceConfig knows its constraints",
    arguments: [
      ConstraintProbe("source_type as documented", #"{"source_type": "auto"}"#),
      ConstraintProbe("source_type other than documented", #"{"source_type": "auto-other"}"#, offending: "source_type"),
      ConstraintProbe("mapping_type as file", #"{"mapping_type": "file"}"#),
      ConstraintProbe("mapping_type as csv", #"{"mapping_type": "csv"}"#),
      ConstraintProbe("mapping_type undocumented", #"{"mapping_type": "undocumented value"}"#, offending: "mapping_type"),
      ConstraintProbe("status as running", #"{"status": "running"}"#),
      ConstraintProbe("status as deploying", #"{"status": "deploying"}"#),
      ConstraintProbe("status as concerning", #"{"status": "concerning"}"#),
      ConstraintProbe("status as failed", #"{"status": "failed"}"#),
      ConstraintProbe("status as stopped", #"{"status": "stopped"}"#),
      ConstraintProbe("status as finished", #"{"status": "finished"}"#),
      ConstraintProbe("status as notReady", #"{"status": "notReady"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func queryServiceConfigConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.QueryServiceConfig.self) == probe.expectedFindings)
  }

  @Test("Nodes survives decoding and encoding")
  func nodes() {
    let full = """
      {
        "memory": 1,
        "os_version": "text",
        "cpu": 1,
        "created_at": "text",
        "description": "text",
        "message": "text",
        "predict_url": "text",
        "enable_gpu": true,
        "gpu_num": 1,
        "host_ips": [
          "text"
        ],
        "updated_at": "text",
        "node_label": "text",
        "os_type": "text",
        "name": "text",
        "os_name": "text",
        "arch": "text",
        "id": "text",
        "instance_status": "running",
        "state": "RUNNING",
        "deployment_num": 1,
        "host_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Nodes.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Nodes knows its constraints",
    arguments: [
      ConstraintProbe("instance_status as running", #"{"instance_status": "running"}"#),
      ConstraintProbe("instance_status as stopped", #"{"instance_status": "stopped"}"#),
      ConstraintProbe("instance_status as notReady", #"{"instance_status": "notReady"}"#),
      ConstraintProbe("instance_status as failed", #"{"instance_status": "failed"}"#),
      ConstraintProbe("instance_status undocumented", #"{"instance_status": "undocumented value"}"#, offending: "instance_status"),
      ConstraintProbe("state as RUNNING", #"{"state": "RUNNING"}"#),
      ConstraintProbe("state as FAIL", #"{"state": "FAIL"}"#),
      ConstraintProbe("state as UNCONNECTED", #"{"state": "UNCONNECTED"}"#),
      ConstraintProbe("state undocumented", #"{"state": "undocumented value"}"#, offending: "state"),
    ])
  func nodesConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Nodes.self) == probe.expectedFindings)
  }

  @Test("ServiceAffinity survives decoding and encoding")
  func serviceAffinity() {
    let full = """
      {
        "node_affinity": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ServiceAffinity.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NodeAffinity survives decoding and encoding")
  func nodeAffinity() {
    let full = """
      {
        "mode": "text",
        "pool_infos": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NodeAffinity.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AffinityPoolInfo survives decoding and encoding")
  func affinityPoolInfo() {
    let full = """
      {
        "pool_name": "text",
        "nodes": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AffinityPoolInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AffinityNodeInfo survives decoding and encoding")
  func affinityNodeInfo() {
    let full = """
      {
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AffinityNodeInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowServiceResponse.LoadBalancerPolicy keeps every value")
  func showServiceResponseLoadBalancerPolicy() {
    let documented = #"["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowServiceResponse.LoadBalancerPolicy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("QueryServiceConfig.Status keeps every value")
  func queryServiceConfigStatus() {
    let documented = #"["running", "deploying", "concerning", "failed", "stopped", "finished", "notReady"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.QueryServiceConfig.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Nodes.InstanceStatus keeps every value")
  func nodesInstanceStatus() {
    let documented = #"["running", "stopped", "notReady", "failed"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Nodes.InstanceStatus.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Nodes.State keeps every value")
  func nodesState() {
    let documented = #"["RUNNING", "FAIL", "UNCONNECTED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Nodes.State.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
