// Made by Tablature from ShowModel.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowModel")
struct ShowModelTests {
  @Test("The documented response 200 of ShowModel survives")
  func documentedResponse200() throws {
    let json = """
      {
        "model_id": "10eb0091-887f-4839-9929-cbc884f1e20e",
        "model_name": "mnist",
        "model_version": "1.0.0",
        "runtime": "python2.7",
        "tenant": "6d28e85aa78b4e1a9b4bd83501bcd4a1",
        "project": "d04c10db1f264cfeb1966deff1a3527c",
        "owner": "6d28e85aa78b4e1a9b4bd83501bcd4a1",
        "source_location": "https://models.obs.xxxxx.com/mnist",
        "model_type": "TensorFlow",
        "model_size": 5633481,
        "model_status": "published",
        "execution_code": "https://testmodel.obs.xxxxx.com/customize_service.py",
        "image_address": "100.125.5.235:20202/models/10eb0091-887f-4839-9929-cbc884f1e20e:1.0.0",
        "input_params": [
          {
            "url": "/",
            "method": "post",
            "protocol": "http",
            "param_name": "data",
            "param_type": "object",
            "param_desc": "{\\"type\\":\\"object\\",\\"properties\\":{\\"req_data\\":{\\"items\\":[{\\"type\\":\\"object\\",\\"properties\\":{}}],\\"type\\":\\"array\\"}}}"
          }
        ],
        "output_params": [
          {
            "url": "/",
            "method": "post",
            "protocol": "http",
            "param_name": "data",
            "param_type": "object",
            "param_desc": "{\\"type\\":\\"object\\",\\"properties\\":{\\"resp_data\\":{\\"type\\":\\"array\\",\\"items\\":[{\\"type\\":\\"object\\",\\"properties\\":{}}]}}}"
          }
        ],
        "dependencies": [
          {
            "installer": "pip",
            "packages": [
              {
                "package_name": "pkg1",
                "package_version": "1.0.1",
                "restraint": "ATLEAST"
              }
            ]
          }
        ],
        "model_metrics": "{\\"f1\\":0.52381,\\"recall\\":0.666667,\\"precision\\":0.466667,\\"accuracy\\":0.625}",
        "apis": "[{\\"protocol\\":\\"http\\",\\"method\\":\\"post\\",\\"url\\":\\"/\\",\\"input_params\\":{\\"type\\":\\"object\\",\\"properties\\":{\\"data\\":{\\"type\\":\\"object\\",\\"properties\\":{\\"req_data\\":{\\"items\\":[{\\"type\\":\\"object\\",\\"properties\\":{}}],\\"type\\":\\"array\\"}}}}},\\"output_params\\":{\\"type\\":\\"object\\",\\"properties\\":{\\"data\\":{\\"type\\":\\"object\\",\\"properties\\":{\\"resp_data\\":{\\"type\\":\\"array\\",\\"items\\":[{\\"type\\":\\"object\\",\\"properties\\":{}}]}}}}}}]",
        "model_labels": [],
        "labels_map": {
          "labels": []
        },
        "workspace_id": "0",
        "install_type": [
          "realtime",
          "batch",
          "edge"
        ],
        "specification": {},
        "config": "{\\"model_algorithm\\":\\"image_classification\\",\\"model_source\\":\\"auto\\",\\"tunable\\":false,\\"downloadable_flag\\":true,\\"algorithm\\":\\"resnet_v2_50,mobilenet_v1\\",\\"metrics\\":{\\"f1\\":0.912078373015873,\\"recall\\":0.9125,\\"precision\\":0.9340277777777778,\\"accuracy\\":0.263250724969475},\\"model_type\\":\\"TensorFlow\\",\\"runtime\\":\\"tf1.13-python3.6-cpu\\",\\"apis\\":[{\\"protocol\\":\\"https\\",\\"url\\":\\"/\\",\\"method\\":\\"post\\",\\"request\\":{\\"data\\":{\\"type\\":\\"object\\",\\"properties\\":{\\"images\\":{\\"type\\":\\"file\\"}}},\\"Content-type\\":\\"multipart/form-data\\"},\\"response\\":{\\"data\\":{\\"type\\":\\"object\\",\\"required\\":[\\"predicted_label\\",\\"scores\\"],\\"properties\\":{\\"predicted_label\\":{\\"type\\":\\"string\\"},\\"scores\\":{\\"type\\":\\"array\\",\\"items\\":{\\"type\\":\\"array\\",\\"minItems\\":2,\\"maxItems\\":2,\\"items\\":[{\\"type\\":\\"string\\"},{\\"type\\":\\"number\\"}]}}}},\\"Content-type\\":\\"multipart/form-data\\"}}],\\"dependencies\\":[{\\"installer\\":\\"pip\\",\\"packages\\":[{\\"package_name\\":\\"numpy\\",\\"package_version\\":\\"1.17.0\\",\\"restraint\\":\\"EXACT\\"},{\\"package_name\\":\\"h5py\\",\\"package_version\\":\\"2.8.0\\",\\"restraint\\":\\"EXACT\\"},{\\"package_name\\":\\"Pillow\\",\\"package_version\\":\\"5.2.0\\",\\"restraint\\":\\"EXACT\\"},{\\"package_name\\":\\"scipy\\",\\"package_version\\":\\"1.2.1\\",\\"restraint\\":\\"EXACT\\"},{\\"package_name\\":\\"resampy\\",\\"package_version\\":\\"0.2.1\\",\\"restraint\\":\\"EXACT\\"},{\\"package_name\\":\\"scikit-learn\\",\\"package_version\\":\\"0.19.1\\",\\"restraint\\":\\"EXACT\\"}]}],\\"health\\":{\\"check_method\\":\\"HTTP\\",\\"protocol\\":\\"http\\",\\"url\\":\\"/health\\",\\"period_seconds\\":\\"5\\",\\"failure_threshold\\":\\"10\\",\\"initial_delay_seconds\\":\\"12\\"},\\"readiness_health\\":{\\"check_method\\":\\"HTTP\\",\\"protocol\\":\\"http\\",\\"url\\":\\"/readiness_health\\",\\"period_seconds\\":\\"5\\",\\"failure_threshold\\":\\"20\\",\\"initial_delay_seconds\\":\\"12\\"},\\"startup_health\\":{\\"check_method\\":\\"HTTP\\",\\"protocol\\":\\"http\\",\\"url\\":\\"/startup_health\\",\\"period_seconds\\":\\"5\\",\\"failure_threshold\\":\\"10\\",\\"initial_delay_seconds\\":\\"12\\"}}"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowModelResponse.self, json) == nil)
  }

  @Test("The documented request of ShowModel is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowModel(modelID: "model_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/models/model_id")
  }

  @Test("ShowModelResponse survives decoding and encoding")
  func showModelResponse() {
    let full = """
      {
        "model_version": "text",
        "source_job_version": "text",
        "source_location": "text",
        "source_job_id": "text",
        "source_copy": "true",
        "description": "text",
        "project": "text",
        "workspace_id": "text",
        "model_algorithm": "predict_analysis",
        "model_name": "text",
        "tenant": "text",
        "model_docs": [
          {}
        ],
        "owner": "text",
        "execution_code": "text",
        "schema_doc": "text",
        "image_address": "text",
        "output_params": [
          {}
        ],
        "health": {},
        "runtime": "text",
        "model_metrics": "text",
        "source_type": "text",
        "model_type": "TensorFlow",
        "model_id": "text",
        "dependencies": [
          {}
        ],
        "model_size": 1,
        "model_status": "text",
        "apis": "text",
        "model_source": "auto",
        "tunable": true,
        "market_flag": true,
        "publishable_flag": true,
        "model_labels": [
          "text"
        ],
        "labels_map": {
          "key1": "text"
        },
        "install_type": [
          "text"
        ],
        "config": "text",
        "specification": {},
        "input_params": [
          {}
        ],
        "create_at": 1,
        "cmd": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowModelResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowModelResponse knows its constraints",
    arguments: [
      ConstraintProbe("source_copy as true", #"{"source_copy": "true"}"#),
      ConstraintProbe("source_copy as false", #"{"source_copy": "false"}"#),
      ConstraintProbe("source_copy undocumented", #"{"source_copy": "undocumented value"}"#, offending: "source_copy"),
      ConstraintProbe("model_algorithm as predict_analysis", #"{"model_algorithm": "predict_analysis"}"#),
      ConstraintProbe("model_algorithm as object_detection", #"{"model_algorithm": "object_detection"}"#),
      ConstraintProbe("model_algorithm as image_classification", #"{"model_algorithm": "image_classification"}"#),
      ConstraintProbe("model_algorithm undocumented", #"{"model_algorithm": "undocumented value"}"#, offending: "model_algorithm"),
      ConstraintProbe("model_type as TensorFlow", #"{"model_type": "TensorFlow"}"#),
      ConstraintProbe("model_type as Image", #"{"model_type": "Image"}"#),
      ConstraintProbe("model_type as PyTorch", #"{"model_type": "PyTorch"}"#),
      ConstraintProbe("model_type as Template", #"{"model_type": "Template"}"#),
      ConstraintProbe("model_type as MindSpore", #"{"model_type": "MindSpore"}"#),
      ConstraintProbe("model_type undocumented", #"{"model_type": "undocumented value"}"#, offending: "model_type"),
      ConstraintProbe("model_source as auto", #"{"model_source": "auto"}"#),
      ConstraintProbe("model_source as algos", #"{"model_source": "algos"}"#),
      ConstraintProbe("model_source as custom", #"{"model_source": "custom"}"#),
      ConstraintProbe("model_source undocumented", #"{"model_source": "undocumented value"}"#, offending: "model_source"),
    ])
  func showModelResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowModelResponse.self) == probe.expectedFindings)
  }

  @Test("GuideDoc survives decoding and encoding")
  func guideDoc() {
    let full = """
      {
        "doc_url": "text",
        "doc_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.GuideDoc.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ModelHealth survives decoding and encoding")
  func modelHealth() {
    let full = """
      {
        "protocol": "text",
        "initial_delay_seconds": "text",
        "timeout_seconds": "text",
        "url": "text",
        "period_seconds": "text",
        "failure_threshold": "text",
        "check_method": "HTTP",
        "command": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelHealth.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModelHealth knows its constraints",
    arguments: [
      ConstraintProbe("check_method as HTTP", #"{"check_method": "HTTP"}"#),
      ConstraintProbe("check_method as EXEC", #"{"check_method": "EXEC"}"#),
      ConstraintProbe("check_method undocumented", #"{"check_method": "undocumented value"}"#, offending: "check_method"),
    ])
  func modelHealthConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModelHealth.self) == probe.expectedFindings)
  }

  @Test("ModelDependencies survives decoding and encoding")
  func modelDependencies() {
    let full = """
      {
        "installer": "text",
        "packages": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelDependencies.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Packages survives decoding and encoding")
  func packages() {
    let full = """
      {
        "package_version": "text",
        "package_name": "text",
        "restraint": "EXACT"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Packages.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Packages knows its constraints",
    arguments: [
      ConstraintProbe("restraint as EXACT", #"{"restraint": "EXACT"}"#),
      ConstraintProbe("restraint as ATLEAST", #"{"restraint": "ATLEAST"}"#),
      ConstraintProbe("restraint as ATMOST", #"{"restraint": "ATMOST"}"#),
      ConstraintProbe("restraint undocumented", #"{"restraint": "undocumented value"}"#, offending: "restraint"),
    ])
  func packagesConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Packages.self) == probe.expectedFindings)
  }

  @Test("ModelParamsInfo survives decoding and encoding")
  func modelParamsInfo() {
    let full = """
      {
        "protocol": "text",
        "url": "text",
        "min": 1,
        "method": "text",
        "max": 1,
        "param_desc": "text",
        "param_name": "text",
        "param_type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelParamsInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowModelResponse.ModelAlgorithm keeps every value")
  func showModelResponseModelAlgorithm() {
    let documented = #"["predict_analysis", "object_detection", "image_classification"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowModelResponse.ModelAlgorithm.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowModelResponse.ModelType keeps every value")
  func showModelResponseModelType() {
    let documented = #"["TensorFlow", "Image", "PyTorch", "Template", "MindSpore"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowModelResponse.ModelType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowModelResponse.ModelSource keeps every value")
  func showModelResponseModelSource() {
    let documented = #"["auto", "algos", "custom"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowModelResponse.ModelSource.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ModelHealth.CheckMethod keeps every value")
  func modelHealthCheckMethod() {
    let documented = #"["HTTP", "EXEC"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModelHealth.CheckMethod.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Packages.Restraint keeps every value")
  func packagesRestraint() {
    let documented = #"["EXACT", "ATLEAST", "ATMOST"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Packages.Restraint.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
