// Made by Tablature from the shared types that begin with P. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+P")
struct SharedTypesPTests {
  @Test("PFSSummary survives decoding and encoding")
  func pfsSummary() {
    let full = """
      {
        "pfs_path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PFSSummary.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PairOfintAndHardDetail survives decoding and encoding")
  func pairOfintAndHardDetail() {
    let full = """
      {
        "key": 1,
        "value": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PairOfintAndHardDetail.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ParametersConstraint survives decoding and encoding")
  func parametersConstraint() {
    let full = """
      {
        "type": "text",
        "editable": true,
        "required": true,
        "sensitive": true,
        "valid_type": "text",
        "valid_range": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ParametersConstraint.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PeerConnectionItem survives decoding and encoding")
  func peerConnectionItem() {
    let full = """
      {
        "peerVpcId": "text",
        "peerSubnetId": "text",
        "defaultGateWay": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PeerConnectionItem.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PeerConnectionStatus survives decoding and encoding")
  func peerConnectionStatus() {
    let full = """
      {
        "peerVpcId": "text",
        "peerSubnetId": "text",
        "defaultGateWay": true,
        "phase": "Connecting"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PeerConnectionStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PeerConnectionStatus knows its constraints",
    arguments: [
      ConstraintProbe("phase as Connecting", #"{"phase": "Connecting"}"#),
      ConstraintProbe("phase as Active", #"{"phase": "Active"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
    ])
  func peerConnectionStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PeerConnectionStatus.self) == probe.expectedFindings)
  }

  @Test("PersistentVolumes survives decoding and encoding")
  func persistentVolumes() {
    let full = """
      {
        "name": "text",
        "mount_path": "text",
        "storage_type": "text",
        "source_address": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PersistentVolumes.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PersistentVolumesInput survives decoding and encoding")
  func persistentVolumesInput() {
    let full = """
      {
        "name": "text",
        "mount_path": "text",
        "storage_type": "text",
        "source_address": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PersistentVolumesInput.self, minimal: #"{"mount_path": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PersistentVolumesInput knows its constraints",
    arguments: [
      ConstraintProbe("mount_path missing", #"{}"#, offending: "mount_path"),
    ])
  func persistentVolumesInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PersistentVolumesInput.self) == probe.expectedFindings)
  }

  @Test("PluginMetadata survives decoding and encoding")
  func pluginMetadata() {
    let full = """
      {
        "name": "text",
        "creationTimestamp": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PluginResources survives decoding and encoding")
  func pluginResources() {
    let full = """
      {
        "involvedObject": {},
        "replicas": 1,
        "limits": {
          "key1": "text"
        },
        "requests": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginResources.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PluginSpec survives decoding and encoding")
  func pluginSpec() {
    let full = """
      {
        "template": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PluginSpecInput survives decoding and encoding")
  func pluginSpecInput() {
    let full = """
      {
        "template": {
          "name": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginSpecInput.self, minimal: #"{"template": {"name": "text"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PluginSpecInput knows its constraints",
    arguments: [
      ConstraintProbe("template missing", #"{}"#, offending: "template"),
    ])
  func pluginSpecInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PluginSpecInput.self) == probe.expectedFindings)
  }

  @Test("PluginStatus survives decoding and encoding")
  func pluginStatus() {
    let full = """
      {
        "phase": "Pending",
        "version": "text",
        "reason": "text",
        "values": "text",
        "resources": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PluginStatus knows its constraints",
    arguments: [
      ConstraintProbe("phase as Pending", #"{"phase": "Pending"}"#),
      ConstraintProbe("phase as Running", #"{"phase": "Running"}"#),
      ConstraintProbe("phase as Updating", #"{"phase": "Updating"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase as Deleting", #"{"phase": "Deleting"}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
    ])
  func pluginStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PluginStatus.self) == probe.expectedFindings)
  }

  @Test("PluginTemplateMetadata survives decoding and encoding")
  func pluginTemplateMetadata() {
    let full = """
      {
        "name": "text",
        "annotations": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginTemplateMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PluginTemplateVersionV2 survives decoding and encoding")
  func pluginTemplateVersionV2() {
    let full = """
      {
        "version": "text",
        "creationTimestamp": "text",
        "inputs": {
          "key": "value"
        },
        "translate": {
          "key": "value"
        },
        "description": "text",
        "detail": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginTemplateVersionV2.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Pool survives decoding and encoding")
  func pool() {
    let full = """
      {
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Pool.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolClusterContainerNetwork survives decoding and encoding")
  func poolClusterContainerNetwork() {
    let full = """
      {
        "mode": "overlay_l2",
        "cidr": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolClusterContainerNetwork.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolClusterContainerNetwork knows its constraints",
    arguments: [
      ConstraintProbe("mode as overlay_l2", #"{"mode": "overlay_l2"}"#),
      ConstraintProbe("mode as vpc-router", #"{"mode": "vpc-router"}"#),
      ConstraintProbe("mode as eni", #"{"mode": "eni"}"#),
      ConstraintProbe("mode undocumented", #"{"mode": "undocumented value"}"#, offending: "mode"),
    ])
  func poolClusterContainerNetworkConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolClusterContainerNetwork.self) == probe.expectedFindings)
  }

  @Test("PoolClusterMaster survives decoding and encoding")
  func poolClusterMaster() {
    let full = """
      {
        "az": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolClusterMaster.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolDriver survives decoding and encoding")
  func poolDriver() {
    let full = """
      {
        "gpuVersion": "text",
        "npuVersion": "text",
        "updateStrategy": "force"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolDriver.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolDriver knows its constraints",
    arguments: [
      ConstraintProbe("updateStrategy as force", #"{"updateStrategy": "force"}"#),
      ConstraintProbe("updateStrategy as idle", #"{"updateStrategy": "idle"}"#),
      ConstraintProbe("updateStrategy undocumented", #"{"updateStrategy": "undocumented value"}"#, offending: "updateStrategy"),
    ])
  func poolDriverConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolDriver.self) == probe.expectedFindings)
  }

  @Test("PoolDriverListStatus survives decoding and encoding")
  func poolDriverListStatus() {
    let full = """
      {
        "gpu": {},
        "npu": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolDriverListStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolDriverStatus survives decoding and encoding")
  func poolDriverStatus() {
    let full = """
      {
        "version": "text",
        "state": "Creating"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolDriverStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolDriverStatus knows its constraints",
    arguments: [
      ConstraintProbe("state as Creating", #"{"state": "Creating"}"#),
      ConstraintProbe("state as Upgrading", #"{"state": "Upgrading"}"#),
      ConstraintProbe("state as Running", #"{"state": "Running"}"#),
      ConstraintProbe("state as Abnormal", #"{"state": "Abnormal"}"#),
      ConstraintProbe("state undocumented", #"{"state": "undocumented value"}"#, offending: "state"),
    ])
  func poolDriverStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolDriverStatus.self) == probe.expectedFindings)
  }

  @Test("PoolMetaAnnotations survives decoding and encoding")
  func poolMetaAnnotations() {
    let full = """
      {
        "os.modelarts/description": "text",
        "os.modelarts/billing.mode": "text",
        "os.modelarts/flavor.resource.ids": "text",
        "os.modelarts/tms.tags": "text",
        "os.modelarts/scheduler.extension": "text",
        "os.modelarts/volcano.scheduler.cabinet-exclusive.enabled": "text",
        "os.modelarts.pool/scope.external.dependency.Train": "text",
        "os.modelarts.pool/scope.external.dependency.Infer": "text",
        "os.modelarts.pool/scope.external.dependency.Notebook": "text",
        "os.modelarts.pool/subpools.count": "text",
        "os.modelarts/tenant.domain.name": "text",
        "os.modelarts/external-access": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetaAnnotations.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolMetaLabels survives decoding and encoding")
  func poolMetaLabels() {
    let full = """
      {
        "os.modelarts/workspace.id": "text",
        "os.modelarts/name": "text",
        "os.modelarts/resource.id": "text",
        "os.modelarts/tenant.domain.id": "text",
        "os.modelarts/create-from": "text",
        "os.modelarts.pool/biz": "public",
        "os.modelarts/sharing": "unshared",
        "os.modelarts/node.prefix": "text",
        "os.modelarts/tenant.project.id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetaLabels.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolMetaLabels knows its constraints",
    arguments: [
      ConstraintProbe("os.modelarts.pool/biz as public", #"{"os.modelarts.pool/biz": "public"}"#),
      ConstraintProbe("os.modelarts.pool/biz as private", #"{"os.modelarts.pool/biz": "private"}"#),
      ConstraintProbe("os.modelarts.pool/biz undocumented", #"{"os.modelarts.pool/biz": "undocumented value"}"#, offending: "os.modelarts.pool/biz"),
      ConstraintProbe("os.modelarts/sharing as unshared", #"{"os.modelarts/sharing": "unshared"}"#),
      ConstraintProbe("os.modelarts/sharing as shared", #"{"os.modelarts/sharing": "shared"}"#),
      ConstraintProbe("os.modelarts/sharing undocumented", #"{"os.modelarts/sharing": "undocumented value"}"#, offending: "os.modelarts/sharing"),
    ])
  func poolMetaLabelsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolMetaLabels.self) == probe.expectedFindings)
  }

  @Test("PoolMetadata survives decoding and encoding")
  func poolMetadata() {
    let full = """
      {
        "name": "text",
        "creationTimestamp": "text",
        "labels": {},
        "annotations": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolNetwork survives decoding and encoding")
  func poolNetwork() {
    let full = """
      {
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolNetwork.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolNodeAz survives decoding and encoding")
  func poolNodeAz() {
    let full = """
      {
        "az": "text",
        "count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolNodeAz.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolNodeAzInput survives decoding and encoding")
  func poolNodeAzInput() {
    let full = """
      {
        "az": "text",
        "count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolNodeAzInput.self, minimal: #"{"az": "text", "count": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolNodeAzInput knows its constraints",
    arguments: [
      ConstraintProbe("az missing", #"{"count": 1}"#, offending: "az"),
      ConstraintProbe("count missing", #"{"az": "text"}"#, offending: "count"),
    ])
  func poolNodeAzInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolNodeAzInput.self) == probe.expectedFindings)
  }

  @Test("PoolResource survives decoding and encoding")
  func poolResource() {
    let full = """
      {
        "flavor": "text",
        "count": 1,
        "maxCount": 1,
        "azs": [
          {}
        ],
        "tags": [
          {}
        ],
        "extendParams": {},
        "creatingStep": {},
        "rootVolume": {},
        "dataVolumes": [
          {}
        ],
        "volumeGroupConfigs": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolResource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolResourceExtendParams survives decoding and encoding")
  func poolResourceExtendParams() {
    let full = """
      {
        "dockerBaseSize": "text",
        "postInstall": "dGV4dA=="
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolResourceExtendParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolResourceExtendParams knows its constraints",
    arguments: [
      ConstraintProbe("postInstall in its format", #"{"postInstall": "dGV4dA=="}"#),
      ConstraintProbe("postInstall not in its format", #"{"postInstall": "*"}"#, offending: "postInstall"),
    ])
  func poolResourceExtendParamsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolResourceExtendParams.self) == probe.expectedFindings)
  }

  @Test("PoolResourceFlavorCount survives decoding and encoding")
  func poolResourceFlavorCount() {
    let full = """
      {
        "flavor": "text",
        "count": 1,
        "maxCount": 1,
        "azs": [
          {}
        ],
        "creatingStep": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolResourceFlavorCount.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolResourceInput survives decoding and encoding")
  func poolResourceInput() {
    let full = """
      {
        "flavor": "text",
        "count": 1,
        "maxCount": 1,
        "azs": [
          {
            "az": "text",
            "count": 1
          }
        ],
        "tags": [
          {
            "key": "text",
            "value": "text"
          }
        ],
        "extendParams": {},
        "creatingStep": {},
        "rootVolume": {
          "volumeType": "SSD",
          "size": "text"
        },
        "dataVolumes": [
          {
            "volumeType": "SSD",
            "size": "text",
            "extendParams": {
              "volumeGroup": "vgpaas"
            }
          }
        ],
        "volumeGroupConfigs": [
          {
            "volumeGroup": "text"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolResourceInput.self, minimal: #"{"flavor": "text", "count": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolResourceInput knows its constraints",
    arguments: [
      ConstraintProbe("flavor missing", #"{"count": 1}"#, offending: "flavor"),
      ConstraintProbe("count missing", #"{"flavor": "text"}"#, offending: "count"),
    ])
  func poolResourceInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolResourceInput.self) == probe.expectedFindings)
  }

  @Test("PoolResourceStatus survives decoding and encoding")
  func poolResourceStatus() {
    let full = """
      {
        "creating": [
          {}
        ],
        "available": [
          {}
        ],
        "abnormal": [
          {}
        ],
        "deleting": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolResourceStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolScopePluginPhase survives decoding and encoding")
  func poolScopePluginPhase() {
    let full = """
      {
        "name": "text",
        "phase": "Pending"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolScopePluginPhase.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolScopePluginPhase knows its constraints",
    arguments: [
      ConstraintProbe("phase as Pending", #"{"phase": "Pending"}"#),
      ConstraintProbe("phase as Running", #"{"phase": "Running"}"#),
      ConstraintProbe("phase as Updating", #"{"phase": "Updating"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase as Deleting", #"{"phase": "Deleting"}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
    ])
  func poolScopePluginPhaseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolScopePluginPhase.self) == probe.expectedFindings)
  }

  @Test("PoolScopeStatus survives decoding and encoding")
  func poolScopeStatus() {
    let full = """
      {
        "scopeType": "Train",
        "state": "Enabling",
        "plugins": [
          {}
        ],
        "message": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolScopeStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolScopeStatus knows its constraints",
    arguments: [
      ConstraintProbe("scopeType as Train", #"{"scopeType": "Train"}"#),
      ConstraintProbe("scopeType as Infer", #"{"scopeType": "Infer"}"#),
      ConstraintProbe("scopeType as Notebook", #"{"scopeType": "Notebook"}"#),
      ConstraintProbe("scopeType undocumented", #"{"scopeType": "undocumented value"}"#, offending: "scopeType"),
      ConstraintProbe("state as Enabling", #"{"state": "Enabling"}"#),
      ConstraintProbe("state as Enabled", #"{"state": "Enabled"}"#),
      ConstraintProbe("state as EnableFailed", #"{"state": "EnableFailed"}"#),
      ConstraintProbe("state as Disabling", #"{"state": "Disabling"}"#),
      ConstraintProbe("state as Disabled", #"{"state": "Disabled"}"#),
      ConstraintProbe("state undocumented", #"{"state": "undocumented value"}"#, offending: "state"),
    ])
  func poolScopeStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolScopeStatus.self) == probe.expectedFindings)
  }

  @Test("PoolSpec survives decoding and encoding")
  func poolSpec() {
    let full = """
      {
        "type": "Dedicate",
        "scope": [
          "Train"
        ],
        "resources": [
          {}
        ],
        "network": {},
        "containerNetwork": {},
        "kubernetesSvcIpRange": "text",
        "masters": [
          {}
        ],
        "clusterFlavor": "text",
        "driver": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolSpec knows its constraints",
    arguments: [
      ConstraintProbe("type as Dedicate", #"{"type": "Dedicate"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("scope element as Train", #"{"scope": ["Train"]}"#),
      ConstraintProbe("scope element as Infer", #"{"scope": ["Infer"]}"#),
      ConstraintProbe("scope element as Notebook", #"{"scope": ["Notebook"]}"#),
      ConstraintProbe("scope element undocumented", #"{"scope": ["undocumented value"]}"#, offending: "scope"),
    ])
  func poolSpecConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolSpec.self) == probe.expectedFindings)
  }

  @Test("PoolStatus survives decoding and encoding")
  func poolStatus() {
    let full = """
      {
        "phase": "Creating",
        "message": "text",
        "resources": {},
        "scope": [
          {}
        ],
        "driver": {},
        "parent": "text",
        "root": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolStatus knows its constraints",
    arguments: [
      ConstraintProbe("phase as Creating", #"{"phase": "Creating"}"#),
      ConstraintProbe("phase as Running", #"{"phase": "Running"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase as Deleting", #"{"phase": "Deleting"}"#),
      ConstraintProbe("phase as Error", #"{"phase": "Error"}"#),
      ConstraintProbe("phase as CreationFailed", #"{"phase": "CreationFailed"}"#),
      ConstraintProbe("phase as ScalingFailed", #"{"phase": "ScalingFailed"}"#),
      ConstraintProbe("phase as Waiting", #"{"phase": "Waiting"}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
    ])
  func poolStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolStatus.self) == probe.expectedFindings)
  }

  @Test("ProcessorDataSource survives decoding and encoding")
  func processorDataSource() {
    let full = """
      {
        "name": "text",
        "source": "text",
        "type": "OBS",
        "version_id": "text",
        "version_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ProcessorDataSource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ProcessorDataSource knows its constraints",
    arguments: [
      ConstraintProbe("type as OBS", #"{"type": "OBS"}"#),
      ConstraintProbe("type as TASK", #"{"type": "TASK"}"#),
      ConstraintProbe("type as DATASET", #"{"type": "DATASET"}"#),
      ConstraintProbe("type as CUSTOM", #"{"type": "CUSTOM"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func processorDataSourceConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ProcessorDataSource.self) == probe.expectedFindings)
  }

  @Test("PeerConnectionStatus.Phase keeps every value")
  func peerConnectionStatusPhase() {
    let documented = #"["Connecting", "Active", "Abnormal"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PeerConnectionStatus.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PluginStatus.Phase keeps every value")
  func pluginStatusPhase() {
    let documented = #"["Pending", "Running", "Updating", "Abnormal", "Deleting"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PluginStatus.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolClusterContainerNetwork.Mode keeps every value")
  func poolClusterContainerNetworkMode() {
    let documented = #"["overlay_l2", "vpc-router", "eni"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolClusterContainerNetwork.Mode.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolDriver.UpdateStrategy keeps every value")
  func poolDriverUpdateStrategy() {
    let documented = #"["force", "idle"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolDriver.UpdateStrategy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolDriverStatus.State keeps every value")
  func poolDriverStatusState() {
    let documented = #"["Creating", "Upgrading", "Running", "Abnormal"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolDriverStatus.State.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolMetaLabels.OSModelartsPoolBiz keeps every value")
  func poolMetaLabelsOSModelartsPoolBiz() {
    let documented = #"["public", "private"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolMetaLabels.OSModelartsPoolBiz.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolMetaLabels.OSModelartsSharing keeps every value")
  func poolMetaLabelsOSModelartsSharing() {
    let documented = #"["unshared", "shared"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolMetaLabels.OSModelartsSharing.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolScopeStatus.ScopeType keeps every value")
  func poolScopeStatusScopeType() {
    let documented = #"["Train", "Infer", "Notebook"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolScopeStatus.ScopeType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolScopeStatus.State keeps every value")
  func poolScopeStatusState() {
    let documented = #"["Enabling", "Enabled", "EnableFailed", "Disabling", "Disabled"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolScopeStatus.State.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolSpec.Kind keeps every value")
  func poolSpecKind() {
    let documented = #"["Dedicate"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolSpec.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolSpec.Scope keeps every value")
  func poolSpecScope() {
    let documented = #"["Train", "Infer", "Notebook"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolSpec.Scope.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolStatus.Phase keeps every value")
  func poolStatusPhase() {
    let documented = #"["Creating", "Running", "Abnormal", "Deleting", "Error", "CreationFailed", "ScalingFailed", "Waiting"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolStatus.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ProcessorDataSource.Kind keeps every value")
  func processorDataSourceKind() {
    let documented = #"["OBS", "TASK", "DATASET", "CUSTOM"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ProcessorDataSource.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
