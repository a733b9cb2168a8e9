// Made by Tablature from the shared types that begin with R. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+R")
struct SharedTypesRTests {
  @Test("Remote survives decoding and encoding")
  func remote() {
    let full = """
      {
        "obs": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Remote.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("RemoteConstraint survives decoding and encoding")
  func remoteConstraint() {
    let full = """
      {
        "data_type": "text",
        "attributes": [
          {
            "key1": "data_format"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RemoteConstraint.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RemoteConstraint knows its constraints",
    arguments: [
      ConstraintProbe("attributes element value as data_format", #"{"attributes": [{"key0": "data_format"}]}"#),
      ConstraintProbe("attributes element value as data_segmentation", #"{"attributes": [{"key0": "data_segmentation"}]}"#),
      ConstraintProbe("attributes element value as dataset_type", #"{"attributes": [{"key0": "dataset_type"}]}"#),
      ConstraintProbe("attributes element value undocumented", #"{"attributes": [{"key0": "undocumented value"}]}"#, offending: "attributes"),
    ])
  func remoteConstraintConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RemoteConstraint.self) == probe.expectedFindings)
  }

  @Test("RemoteOBS survives decoding and encoding")
  func remoteOBS() {
    let full = """
      {
        "obs_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RemoteOBS.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("RequiredAffinity survives decoding and encoding")
  func requiredAffinity() {
    let full = """
      {
        "affinity_type": "cabinet",
        "affinity_group_size": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RequiredAffinity.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RequiredAffinity knows its constraints",
    arguments: [
      ConstraintProbe("affinity_type as cabinet", #"{"affinity_type": "cabinet"}"#),
      ConstraintProbe("affinity_type as hyperinstance", #"{"affinity_type": "hyperinstance"}"#),
      ConstraintProbe("affinity_type undocumented", #"{"affinity_type": "undocumented value"}"#, offending: "affinity_type"),
    ])
  func requiredAffinityConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RequiredAffinity.self) == probe.expectedFindings)
  }

  @Test("Resource survives decoding and encoding")
  func resource() {
    let full = """
      {
        "policy": "text",
        "flavor_id": "modelarts.pool.visual.xlarge",
        "flavor_name": "text",
        "node_count": 1,
        "pool_id": "text",
        "flavor_detail": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Resource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Resource knows its constraints",
    arguments: [
      ConstraintProbe("flavor_id as modelarts.pool.visual.xlarge", #"{"flavor_id": "modelarts.pool.visual.xlarge"}"#),
      ConstraintProbe("flavor_id as modelarts.pool.visual.2xlarge", #"{"flavor_id": "modelarts.pool.visual.2xlarge"}"#),
      ConstraintProbe("flavor_id as modelarts.pool.visual.4xlarge", #"{"flavor_id": "modelarts.pool.visual.4xlarge"}"#),
      ConstraintProbe("flavor_id as modelarts.pool.visual.8xlarge", #"{"flavor_id": "modelarts.pool.visual.8xlarge"}"#),
      ConstraintProbe("flavor_id as modelarts.p3.large.public.free", #"{"flavor_id": "modelarts.p3.large.public.free"}"#),
      ConstraintProbe("flavor_id as modelarts.vm.pnt1.large.eco", #"{"flavor_id": "modelarts.vm.pnt1.large.eco"}"#),
      ConstraintProbe("flavor_id undocumented", #"{"flavor_id": "undocumented value"}"#, offending: "flavor_id"),
    ])
  func resourceConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Resource.self) == probe.expectedFindings)
  }

  @Test("ResourceRequirementInput survives decoding and encoding")
  func resourceRequirementInput() {
    let full = """
      {
        "key": "flavor_type",
        "values": [
          "text"
        ],
        "operator": "in"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ResourceRequirementInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ResourceRequirementInput knows its constraints",
    arguments: [
      ConstraintProbe("key as flavor_type", #"{"key": "flavor_type"}"#),
      ConstraintProbe("key as device_distributed_mode", #"{"key": "device_distributed_mode"}"#),
      ConstraintProbe("key as host_distributed_mode", #"{"key": "host_distributed_mode"}"#),
      ConstraintProbe("key undocumented", #"{"key": "undocumented value"}"#, offending: "key"),
      ConstraintProbe("operator as documented", #"{"operator": "in"}"#),
      ConstraintProbe("operator other than documented", #"{"operator": "in-other"}"#, offending: "operator"),
    ])
  func resourceRequirementInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ResourceRequirementInput.self) == probe.expectedFindings)
  }

  @Test("ModelArtsResult survives decoding and encoding")
  func modelArtsResult() {
    let full = """
      {
        "annotated_sample_count": 1,
        "confidence_scope": "1",
        "dataset_name": "text",
        "dataset_type": "0",
        "description": "text",
        "dlf_model_job_name": "text",
        "dlf_service_job_name": "text",
        "dlf_train_job_name": "text",
        "events": [
          {}
        ],
        "hard_example_path": "text",
        "hard_select_tasks": [
          {}
        ],
        "manifest_path": "text",
        "model_id": "text",
        "model_name": "text",
        "model_version": "text",
        "samples": [
          {}
        ],
        "service_id": "text",
        "service_name": "text",
        "service_resource": "text",
        "total_sample_count": 1,
        "train_data_path": "text",
        "train_job_id": "text",
        "train_job_name": "text",
        "unconfirmed_sample_count": 1,
        "version_id": "text",
        "version_name": "text",
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelArtsResult.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModelArtsResult knows its constraints",
    arguments: [
      ConstraintProbe("confidence_scope at -1", #"{"confidence_scope": "-1"}"#, offending: "confidence_scope"),
      ConstraintProbe("confidence_scope at 0", #"{"confidence_scope": "0"}"#),
      ConstraintProbe("confidence_scope at 1", #"{"confidence_scope": "1"}"#),
      ConstraintProbe("confidence_scope at 2", #"{"confidence_scope": "2"}"#, offending: "confidence_scope"),
      ConstraintProbe("dataset_type as 0", #"{"dataset_type": "0"}"#),
      ConstraintProbe("dataset_type as 1", #"{"dataset_type": "1"}"#),
      ConstraintProbe("dataset_type as 3", #"{"dataset_type": "3"}"#),
      ConstraintProbe("dataset_type as 100", #"{"dataset_type": "100"}"#),
      ConstraintProbe("dataset_type as 101", #"{"dataset_type": "101"}"#),
      ConstraintProbe("dataset_type as 102", #"{"dataset_type": "102"}"#),
      ConstraintProbe("dataset_type as 200", #"{"dataset_type": "200"}"#),
      ConstraintProbe("dataset_type as 201", #"{"dataset_type": "201"}"#),
      ConstraintProbe("dataset_type as 202", #"{"dataset_type": "202"}"#),
      ConstraintProbe("dataset_type as 400", #"{"dataset_type": "400"}"#),
      ConstraintProbe("dataset_type as 600", #"{"dataset_type": "600"}"#),
      ConstraintProbe("dataset_type as 900", #"{"dataset_type": "900"}"#),
      ConstraintProbe("dataset_type undocumented", #"{"dataset_type": "undocumented value"}"#, offending: "dataset_type"),
    ])
  func modelArtsResultConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModelArtsResult.self) == probe.expectedFindings)
  }

  @Test("RewardAttrs survives decoding and encoding")
  func rewardAttrs() {
    let full = """
      {
        "name": "text",
        "mode": "max",
        "regex": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RewardAttrs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RewardAttrs knows its constraints",
    arguments: [
      ConstraintProbe("mode as max", #"{"mode": "max"}"#),
      ConstraintProbe("mode as min", #"{"mode": "min"}"#),
      ConstraintProbe("mode undocumented", #"{"mode": "undocumented value"}"#, offending: "mode"),
    ])
  func rewardAttrsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RewardAttrs.self) == probe.expectedFindings)
  }

  @Test("RootVolume survives decoding and encoding")
  func rootVolume() {
    let full = """
      {
        "volumeType": "SSD",
        "size": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RootVolume.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RootVolume knows its constraints",
    arguments: [
      ConstraintProbe("volumeType as SSD", #"{"volumeType": "SSD"}"#),
      ConstraintProbe("volumeType as GPSSD", #"{"volumeType": "GPSSD"}"#),
      ConstraintProbe("volumeType as SAS", #"{"volumeType": "SAS"}"#),
      ConstraintProbe("volumeType as SATA", #"{"volumeType": "SATA"}"#),
      ConstraintProbe("volumeType undocumented", #"{"volumeType": "undocumented value"}"#, offending: "volumeType"),
    ])
  func rootVolumeConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RootVolume.self) == probe.expectedFindings)
  }

  @Test("RootVolumeInput survives decoding and encoding")
  func rootVolumeInput() {
    let full = """
      {
        "volumeType": "SSD",
        "size": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RootVolumeInput.self, minimal: #"{"volumeType": "SSD", "size": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RootVolumeInput knows its constraints",
    arguments: [
      ConstraintProbe("volumeType missing", #"{"size": "text"}"#, offending: "volumeType"),
      ConstraintProbe("volumeType as SSD", #"{"size": "text", "volumeType": "SSD"}"#),
      ConstraintProbe("volumeType as GPSSD", #"{"size": "text", "volumeType": "GPSSD"}"#),
      ConstraintProbe("volumeType as SAS", #"{"size": "text", "volumeType": "SAS"}"#),
      ConstraintProbe("volumeType undocumented", #"{"size": "text", "volumeType": "undocumented value"}"#, offending: "volumeType"),
      ConstraintProbe("size missing", #"{"volumeType": "SSD"}"#, offending: "size"),
    ])
  func rootVolumeInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RootVolumeInput.self) == probe.expectedFindings)
  }

  @Test("RunningRecord survives decoding and encoding")
  func runningRecord() {
    let full = """
      {
        "start_at": 1,
        "end_at": 1,
        "start_type": "init_or_rescheduled",
        "end_reason": "text",
        "end_related_task": "text",
        "end_recover": "npu_proc_restart",
        "end_recover_before_downgrade": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RunningRecord.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RunningRecord knows its constraints",
    arguments: [
      ConstraintProbe("start_type as init_or_rescheduled", #"{"start_type": "init_or_rescheduled"}"#),
      ConstraintProbe("start_type as restarted", #"{"start_type": "restarted"}"#),
      ConstraintProbe("start_type undocumented", #"{"start_type": "undocumented value"}"#, offending: "start_type"),
      ConstraintProbe("end_recover as npu_proc_restart", #"{"end_recover": "npu_proc_restart"}"#),
      ConstraintProbe("end_recover as gpu_proc_restart", #"{"end_recover": "gpu_proc_restart"}"#),
      ConstraintProbe("end_recover as proc_restart", #"{"end_recover": "proc_restart"}"#),
      ConstraintProbe("end_recover as pod_reschedule", #"{"end_recover": "pod_reschedule"}"#),
      ConstraintProbe("end_recover as job_reschedule", #"{"end_recover": "job_reschedule"}"#),
      ConstraintProbe("end_recover as job_reschedule_with_taint", #"{"end_recover": "job_reschedule_with_taint"}"#),
      ConstraintProbe("end_recover undocumented", #"{"end_recover": "undocumented value"}"#, offending: "end_recover"),
    ])
  func runningRecordConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RunningRecord.self) == probe.expectedFindings)
  }

  @Test("RemoteConstraint.Attribute keeps every value")
  func remoteConstraintAttribute() {
    let documented = #"["data_format", "data_segmentation", "dataset_type"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RemoteConstraint.Attribute.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RequiredAffinity.AffinityType keeps every value")
  func requiredAffinityAffinityType() {
    let documented = #"["cabinet", "hyperinstance"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RequiredAffinity.AffinityType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Resource.FlavorID keeps every value")
  func resourceFlavorID() {
    let documented = #"["modelarts.pool.visual.xlarge", "modelarts.pool.visual.2xlarge", "modelarts.pool.visual.4xlarge", "modelarts.pool.visual.8xlarge", "modelarts.p3.large.public.free", "modelarts.vm.pnt1.large.eco"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Resource.FlavorID.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ResourceRequirementInput.KeyValue keeps every value")
  func resourceRequirementInputKeyValue() {
    let documented = #"["flavor_type", "device_distributed_mode", "host_distributed_mode"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ResourceRequirementInput.KeyValue.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ModelArtsResult.DatasetType keeps every value")
  func modelArtsResultDatasetType() {
    let documented = #"["0", "1", "3", "100", "101", "102", "200", "201", "202", "400", "600", "900"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModelArtsResult.DatasetType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RewardAttrs.Mode keeps every value")
  func rewardAttrsMode() {
    let documented = #"["max", "min"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RewardAttrs.Mode.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RootVolume.VolumeType keeps every value")
  func rootVolumeVolumeType() {
    let documented = #"["SSD", "GPSSD", "SAS", "SATA"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RootVolume.VolumeType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RunningRecord.StartType keeps every value")
  func runningRecordStartType() {
    let documented = #"["init_or_rescheduled", "restarted"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RunningRecord.StartType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RunningRecord.EndRecover keeps every value")
  func runningRecordEndRecover() {
    let documented = #"["npu_proc_restart", "gpu_proc_restart", "proc_restart", "pod_reschedule", "job_reschedule", "job_reschedule_with_taint"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RunningRecord.EndRecover.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
