// Made by Tablature from the shared types that begin with N. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+N")
struct SharedTypesNTests {
  @Test("NetworkConnection survives decoding and encoding")
  func networkConnection() {
    let full = """
      {
        "peerConnectionList": [
          {}
        ],
        "sfsTurboConnectionList": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkConnection.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NetworkConnectionStatus survives decoding and encoding")
  func networkConnectionStatus() {
    let full = """
      {
        "peerConnectionStatus": [
          {}
        ],
        "sfsTurboStatus": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkConnectionStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NetworkMetadata survives decoding and encoding")
  func networkMetadata() {
    let full = """
      {
        "name": "text",
        "creationTimestamp": "text",
        "labels": {},
        "annotations": {},
        "deletionTimestamp": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NetworkMetadataAnnotations survives decoding and encoding")
  func networkMetadataAnnotations() {
    let full = """
      {
        "os.modelarts/description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkMetadataAnnotations.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NetworkMetadataLabels survives decoding and encoding")
  func networkMetadataLabels() {
    let full = """
      {
        "os.modelarts/name": "text",
        "os.modelarts/workspace.id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkMetadataLabels.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NetworkSpec survives decoding and encoding")
  func networkSpec() {
    let full = """
      {
        "ipv6enable": true,
        "cidr": "text",
        "connection": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NetworkStatus survives decoding and encoding")
  func networkStatus() {
    let full = """
      {
        "phase": "Creating",
        "connectionStatus": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "NetworkStatus knows its constraints",
    arguments: [
      ConstraintProbe("phase as Creating", #"{"phase": "Creating"}"#),
      ConstraintProbe("phase as Active", #"{"phase": "Active"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase as ", #"{"phase": ""}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
    ])
  func networkStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.NetworkStatus.self) == probe.expectedFindings)
  }

  @Test("NFS survives decoding and encoding")
  func nfs() {
    let full = """
      {
        "nfs_server_path": "text",
        "local_path": "text",
        "read_only": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NFS.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NodeAffinityInput survives decoding and encoding")
  func nodeAffinityInput() {
    let full = """
      {
        "mode": "text",
        "pool_infos": [
          {
            "pool_name": "text",
            "nodes": []
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NodeAffinityInput.self, minimal: #"{"mode": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "NodeAffinityInput knows its constraints",
    arguments: [
      ConstraintProbe("mode missing", #"{}"#, offending: "mode"),
    ])
  func nodeAffinityInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.NodeAffinityInput.self) == probe.expectedFindings)
  }

  @Test("NotebookFlavor survives decoding and encoding")
  func notebookFlavor() {
    let full = """
      {
        "arch": "X86_64",
        "billing": {},
        "category": "CPU",
        "description": "text",
        "feature": "DEFAULT",
        "free": true,
        "gpu": {},
        "id": "text",
        "memory": 1,
        "name": "text",
        "sold_out": true,
        "storages": [
          "EFS"
        ],
        "vcpus": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NotebookFlavor.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "NotebookFlavor knows its constraints",
    arguments: [
      ConstraintProbe("arch as X86_64", #"{"arch": "X86_64"}"#),
      ConstraintProbe("arch as AARCH64", #"{"arch": "AARCH64"}"#),
      ConstraintProbe("arch as x86_64", #"{"arch": "x86_64"}"#),
      ConstraintProbe("arch as aarch64", #"{"arch": "aarch64"}"#),
      ConstraintProbe("arch undocumented", #"{"arch": "undocumented value"}"#, offending: "arch"),
      ConstraintProbe("category as CPU", #"{"category": "CPU"}"#),
      ConstraintProbe("category as GPU", #"{"category": "GPU"}"#),
      ConstraintProbe("category undocumented", #"{"category": "undocumented value"}"#, offending: "category"),
      ConstraintProbe("feature as DEFAULT", #"{"feature": "DEFAULT"}"#),
      ConstraintProbe("feature as NOTEBOOK", #"{"feature": "NOTEBOOK"}"#),
      ConstraintProbe("feature undocumented", #"{"feature": "undocumented value"}"#, offending: "feature"),
      ConstraintProbe("storages element as EFS", #"{"storages": ["EFS"]}"#),
      ConstraintProbe("storages element as EVS", #"{"storages": ["EVS"]}"#),
      ConstraintProbe("storages element as OBSFS", #"{"storages": ["OBSFS"]}"#),
      ConstraintProbe("storages element as OBS", #"{"storages": ["OBS"]}"#),
      ConstraintProbe("storages element undocumented", #"{"storages": ["undocumented value"]}"#, offending: "storages"),
    ])
  func notebookFlavorConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.NotebookFlavor.self) == probe.expectedFindings)
  }

  @Test("NotebookResp survives decoding and encoding")
  func notebookResp() {
    let full = """
      {
        "action_progress": [
          {}
        ],
        "description": "text",
        "endpoints": [
          {}
        ],
        "fail_reason": "text",
        "flavor": "text",
        "id": "text",
        "image": {},
        "lease": {},
        "name": "text",
        "pool": {},
        "status": "INIT",
        "token": "text",
        "url": "text",
        "volume": {},
        "workspace_id": "text",
        "feature": "DEFAULT",
        "billing_items": [
          "STORAGE"
        ],
        "user": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NotebookResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "NotebookResp knows its constraints",
    arguments: [
      ConstraintProbe("status as INIT", #"{"status": "INIT"}"#),
      ConstraintProbe("status as CREATING", #"{"status": "CREATING"}"#),
      ConstraintProbe("status as STARTING", #"{"status": "STARTING"}"#),
      ConstraintProbe("status as STOPPING", #"{"status": "STOPPING"}"#),
      ConstraintProbe("status as DELETING", #"{"status": "DELETING"}"#),
      ConstraintProbe("status as RUNNING", #"{"status": "RUNNING"}"#),
      ConstraintProbe("status as STOPPED", #"{"status": "STOPPED"}"#),
      ConstraintProbe("status as SNAPSHOTTING", #"{"status": "SNAPSHOTTING"}"#),
      ConstraintProbe("status as CREATE_FAILED", #"{"status": "CREATE_FAILED"}"#),
      ConstraintProbe("status as START_FAILED", #"{"status": "START_FAILED"}"#),
      ConstraintProbe("status as DELETE_FAILED", #"{"status": "DELETE_FAILED"}"#),
      ConstraintProbe("status as ERROR", #"{"status": "ERROR"}"#),
      ConstraintProbe("status as DELETED", #"{"status": "DELETED"}"#),
      ConstraintProbe("status as FROZEN", #"{"status": "FROZEN"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
      ConstraintProbe("feature as DEFAULT", #"{"feature": "DEFAULT"}"#),
      ConstraintProbe("feature as NOTEBOOK", #"{"feature": "NOTEBOOK"}"#),
      ConstraintProbe("feature undocumented", #"{"feature": "undocumented value"}"#, offending: "feature"),
      ConstraintProbe("billing_items element as STORAGE", #"{"billing_items": ["STORAGE"]}"#),
      ConstraintProbe("billing_items element as COMPUTE", #"{"billing_items": ["COMPUTE"]}"#),
      ConstraintProbe("billing_items element as ALL", #"{"billing_items": ["ALL"]}"#),
      ConstraintProbe("billing_items element undocumented", #"{"billing_items": ["undocumented value"]}"#, offending: "billing_items"),
    ])
  func notebookRespConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.NotebookResp.self) == probe.expectedFindings)
  }

  @Test("NotebookRespUser survives decoding and encoding")
  func notebookRespUser() {
    let full = """
      {
        "domain": {},
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NotebookRespUser.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NotebookRespUserDomain survives decoding and encoding")
  func notebookRespUserDomain() {
    let full = """
      {
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NotebookRespUserDomain.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NPU survives decoding and encoding")
  func npu() {
    let full = """
      {
        "unit_num": "text",
        "product_name": "text",
        "memory": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NPU.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NetworkStatus.Phase keeps every value")
  func networkStatusPhase() {
    let documented = #"["Creating", "Active", "Abnormal", ""]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NetworkStatus.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("NotebookFlavor.Arch keeps every value")
  func notebookFlavorArch() {
    let documented = #"["X86_64", "AARCH64", "x86_64", "aarch64"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NotebookFlavor.Arch.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("NotebookFlavor.Feature keeps every value")
  func notebookFlavorFeature() {
    let documented = #"["DEFAULT", "NOTEBOOK"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NotebookFlavor.Feature.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("NotebookFlavor.Storage keeps every value")
  func notebookFlavorStorage() {
    let documented = #"["EFS", "EVS", "OBSFS", "OBS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NotebookFlavor.Storage.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("NotebookResp.Status keeps every value")
  func notebookRespStatus() {
    let documented = #"["INIT", "CREATING", "STARTING", "STOPPING", "DELETING", "RUNNING", "STOPPED", "SNAPSHOTTING", "CREATE_FAILED", "START_FAILED", "DELETE_FAILED", "ERROR", "DELETED", "FROZEN"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NotebookResp.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("NotebookResp.Feature keeps every value")
  func notebookRespFeature() {
    let documented = #"["DEFAULT", "NOTEBOOK"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NotebookResp.Feature.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("NotebookResp.BillingItem keeps every value")
  func notebookRespBillingItem() {
    let documented = #"["STORAGE", "COMPUTE", "ALL"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NotebookResp.BillingItem.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
