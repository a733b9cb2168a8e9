// Made by Tablature from ShowTrainingJobFlavors.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowTrainingJobFlavors")
struct ShowTrainingJobFlavorsTests {
  @Test("The documented response 200 of ShowTrainingJobFlavors survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_count": 2,
        "flavors": [
          {
            "flavor_id": "modelarts.vm.cpu.2u",
            "flavor_name": "Computing CPU(2U) instance",
            "flavor_type": "CPU",
            "billing": {
              "code": "modelarts.vm.cpu.2u",
              "unit_num": 1
            },
            "flavor_info": {
              "max_num": 1,
              "cpu": {
                "arch": "x86",
                "core_num": 2
              },
              "memory": {
                "size": 8,
                "unit": "GB"
              },
              "disk": {
                "size": 50,
                "unit": "GB"
              }
            }
          },
          {
            "flavor_id": "modelarts.vm.cpu.8u",
            "flavor_name": "Computing CPU(8U) instance",
            "flavor_type": "CPU",
            "billing": {
              "code": "modelarts.vm.cpu.8u",
              "unit_num": 1
            },
            "flavor_info": {
              "max_num": 16,
              "cpu": {
                "arch": "x86",
                "core_num": 8
              },
              "memory": {
                "size": 32,
                "unit": "GB"
              },
              "disk": {
                "size": 50,
                "unit": "GB"
              }
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowTrainingJobFlavorsResponse.self, json) == nil)
  }

  @Test("The documented request of ShowTrainingJobFlavors is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowTrainingJobFlavors(flavorType: .init(rawValue: "CPU"))
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-job-flavors?flavor_type=CPU")
  }

  @Test("ShowTrainingJobFlavorsResponse survives decoding and encoding")
  func showTrainingJobFlavorsResponse() {
    let full = """
      {
        "total_count": 1,
        "flavors": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowTrainingJobFlavorsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowTrainingJobFlavors knows the constraints of its parameters")
  func showTrainingJobFlavorsParameters() {
    #expect(ModelArts.ShowTrainingJobFlavors(flavorType: .init(rawValue: "CPU")).offendingFields == [])
    #expect(ModelArts.ShowTrainingJobFlavors(flavorType: .init(rawValue: "GPU")).offendingFields == [])
    #expect(ModelArts.ShowTrainingJobFlavors(flavorType: .init(rawValue: "undocumented value")).offendingFields == ["flavor_type"])
  }
}
