// Made by Tablature from ListResourceFlavors.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListResourceFlavors")
struct ListResourceFlavorsTests {
  @Test("The documented response 200 of ListResourceFlavors survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "ResourceFlavorList",
        "apiVersion": "v1",
        "metadata": {},
        "items": [
          {
            "kind": "ResourceFlavor",
            "apiVersion": "v1",
            "metadata": {
              "name": "modelarts.vm.cpu8u32g",
              "labels": {}
            },
            "spec": {
              "cpuArch": "x86",
              "cpu": "8",
              "memory": "32Gi",
              "type": "Dedicate",
              "billingModes": [
                0
              ],
              "dataVolumes": [
                {
                  "volumeType": "SSD",
                  "size": "500Gi"
                }
              ]
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListResourceFlavorsResponse.self, json) == nil)
  }

  @Test("The documented request of ListResourceFlavors is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListResourceFlavors()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/resourceflavors")
  }

  @Test("ListResourceFlavorsResponse survives decoding and encoding")
  func listResourceFlavorsResponse() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "ResourceFlavorList",
        "metadata": {},
        "items": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListResourceFlavorsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListResourceFlavorsResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v1", #"{"apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as ResourceFlavorList", #"{"kind": "ResourceFlavorList"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func listResourceFlavorsResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListResourceFlavorsResponse.self) == probe.expectedFindings)
  }

  @Test("ResourceFlavor survives decoding and encoding")
  func resourceFlavor() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "ResourceFlavor",
        "metadata": {},
        "spec": {},
        "status": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ResourceFlavor.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ResourceFlavor knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v1", #"{"apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as ResourceFlavor", #"{"kind": "ResourceFlavor"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func resourceFlavorConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ResourceFlavor.self) == probe.expectedFindings)
  }

  @Test("ResourceFlavorMetadata survives decoding and encoding")
  func resourceFlavorMetadata() {
    let full = """
      {
        "name": "text",
        "labels": {},
        "annotations": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ResourceFlavorMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ResourceFlavorLabel survives decoding and encoding")
  func resourceFlavorLabel() {
    let full = """
      {
        "os.modelarts/scope": "text",
        "os.modelarts.flavor/baremetal": "text",
        "os.modelarts.flavor/localdisk": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ResourceFlavorLabel.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ResourceFlavorAnnotations survives decoding and encoding")
  func resourceFlavorAnnotations() {
    let full = """
      {
        "os.modelarts.resourceflavor/volume.configs": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ResourceFlavorAnnotations.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ResourceFlavorSpec survives decoding and encoding")
  func resourceFlavorSpec() {
    let full = """
      {
        "type": "text",
        "cpuArch": "x86",
        "cpu": "text",
        "memory": "text",
        "gpu": {},
        "npu": {},
        "dataVolumes": [
          {}
        ],
        "rootVolume": {},
        "jobFlavors": [
          "text"
        ],
        "nodeConfigTemplate": "text",
        "creatingSteps": [
          {}
        ],
        "flavorBootType": "LocalDisk",
        "localDiskDetail": "text",
        "billingModes": [
          1
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ResourceFlavorSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ResourceFlavorSpec knows its constraints",
    arguments: [
      ConstraintProbe("cpuArch as x86", #"{"cpuArch": "x86"}"#),
      ConstraintProbe("cpuArch as arm64", #"{"cpuArch": "arm64"}"#),
      ConstraintProbe("cpuArch undocumented", #"{"cpuArch": "undocumented value"}"#, offending: "cpuArch"),
      ConstraintProbe("flavorBootType as LocalDisk", #"{"flavorBootType": "LocalDisk"}"#),
      ConstraintProbe("flavorBootType as Volume", #"{"flavorBootType": "Volume"}"#),
      ConstraintProbe("flavorBootType undocumented", #"{"flavorBootType": "undocumented value"}"#, offending: "flavorBootType"),
    ])
  func resourceFlavorSpecConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ResourceFlavorSpec.self) == probe.expectedFindings)
  }

  @Test("ResourceFlavorXpu survives decoding and encoding")
  func resourceFlavorXpu() {
    let full = """
      {
        "type": "text",
        "size": "text",
        "memory": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ResourceFlavorXpu.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("FlavorCreatingStepVO survives decoding and encoding")
  func flavorCreatingStepVo() {
    let full = """
      {
        "displayInfo": {},
        "step": 1,
        "type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.FlavorCreatingStepVO.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("DisplayInfo survives decoding and encoding")
  func displayInfo() {
    let full = """
      {
        "en_US": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DisplayInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ResourceFlavorStatus survives decoding and encoding")
  func resourceFlavorStatus() {
    let full = """
      {
        "phase": {
          "key1": "normal"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ResourceFlavorStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ResourceFlavorStatus knows its constraints",
    arguments: [
      ConstraintProbe("phase value as normal", #"{"phase": {"key0": "normal"}}"#),
      ConstraintProbe("phase value as soldout", #"{"phase": {"key0": "soldout"}}"#),
      ConstraintProbe("phase value undocumented", #"{"phase": {"key0": "undocumented value"}}"#, offending: "phase"),
    ])
  func resourceFlavorStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ResourceFlavorStatus.self) == probe.expectedFindings)
  }

  @Test("ListResourceFlavorsResponse.Kind keeps every value")
  func listResourceFlavorsResponseKind() {
    let documented = #"["ResourceFlavorList"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListResourceFlavorsResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ResourceFlavor.Kind keeps every value")
  func resourceFlavorKind() {
    let documented = #"["ResourceFlavor"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ResourceFlavor.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ResourceFlavorSpec.CPUArch keeps every value")
  func resourceFlavorSpecCPUArch() {
    let documented = #"["x86", "arm64"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ResourceFlavorSpec.CPUArch.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ResourceFlavorSpec.FlavorBootType keeps every value")
  func resourceFlavorSpecFlavorBootType() {
    let documented = #"["LocalDisk", "Volume"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ResourceFlavorSpec.FlavorBootType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ResourceFlavorStatus.Phase keeps every value")
  func resourceFlavorStatusPhase() {
    let documented = #"["normal", "soldout"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ResourceFlavorStatus.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
