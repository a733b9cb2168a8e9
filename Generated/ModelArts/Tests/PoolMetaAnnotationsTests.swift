// Made by Tablature from PoolMetaAnnotations.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolMetaAnnotations")
struct PoolMetaAnnotationsTests {
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
        "os.modelarts/external-access": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetaAnnotations.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
