// Made by Tablature from ShowModelEngineAndRuntime.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowModelEngineAndRuntime")
struct ShowModelEngineAndRuntimeTests {
  @Test("The documented response 200 of ShowModelEngineAndRuntime survives")
  func documentedResponse200() throws {
    let json = """
      {
        "count": 4,
        "total_count": 4,
        "engine_runtimes": [
          {
            "ai_engine": "TensorFlow",
            "runtimes": [
              "tf1.13-python3.6-cpu",
              "tf1.13-python3.6-gpu",
              "tf1.13-python3.7-cpu",
              "tf1.13-python3.7-gpu",
              "python3.6",
              "tf1.13-python3.7-aiflow-gpu",
              "tf1.13-python3.7-gpu-async",
              "tensorflow_2.1.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64",
              "tensorflow_2.6.0-cuda_11.2-py_3.7-ubuntu_18.04-x86_64",
              "tensorflow_1.15.5-cuda_11.4-py_3.8-ubuntu_20.04-x86_64"
            ],
            "request_mode": [
              "sync",
              "sync",
              "sync",
              "sync",
              "sync",
              "sync",
              "async",
              "sync",
              "sync",
              "sync"
            ],
            "accelerators": [
              {
                "type": "none"
              },
              {
                "type": "gpu",
                "cuda_version": "cuda 10.2"
              },
              {
                "type": "none"
              },
              {
                "type": "gpu",
                "cuda_version": "cuda 10.2"
              },
              {
                "type": "none"
              },
              {
                "type": "gpu",
                "cuda_version": "cuda 10.2"
              },
              {
                "type": "gpu",
                "cuda_version": "cuda 10.2"
              },
              {
                "type": "none"
              },
              {
                "type": "none"
              },
              {
                "type": "none"
              }
            ],
            "arch": [
              "x86_64",
              "x86_64",
              "x86_64",
              "x86_64",
              "x86_64",
              "x86_64",
              "x86_64",
              "x86_64",
              "x86_64",
              "x86_64"
            ],
            "status_list": [
              "normal",
              "normal",
              "normal",
              "normal",
              "normal",
              "normal",
              "normal",
              "normal",
              "normal",
              "normal"
            ],
            "image_source": [
              "base_image",
              "base_image",
              "base_image",
              "base_image",
              "base_image",
              "base_image",
              "base_image",
              "uniform_image",
              "uniform_image",
              "uniform_image"
            ]
          },
          {
            "ai_engine": "PyTorch",
            "runtimes": [
              "python3.6",
              "python3.7",
              "pytorch1.4-python3.7",
              "pytorch_1.11.0-cann_7.0.1-py_3.9-euler_2.10.7-aarch64-snt9b",
              "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64",
              "pytorch_1.8.2-cuda_11.1-py_3.7-ubuntu_18.04-x86_64"
            ],
            "request_mode": [
              "sync",
              "sync",
              "sync",
              "sync",
              "sync",
              "sync"
            ],
            "accelerators": [
              {
                "type": "none"
              },
              {
                "type": "none"
              },
              {
                "type": "none"
              },
              {
                "type": "npu",
                "name": "SNT9",
                "driver_version_section": "C8x"
              },
              {
                "type": "none"
              },
              {
                "type": "none"
              }
            ],
            "arch": [
              "x86_64",
              "x86_64",
              "x86_64",
              "aarch64",
              "x86_64",
              "x86_64"
            ],
            "status_list": [
              "normal",
              "normal",
              "normal",
              "normal",
              "normal",
              "normal"
            ],
            "image_source": [
              "base_image",
              "base_image",
              "base_image",
              "uniform_image",
              "uniform_image",
              "uniform_image"
            ]
          },
          {
            "ai_engine": "MindSpore",
            "runtimes": [
              "mindspore_1.9.0-cann_6.0.1-py_3.7-euler_2.9.9-x86_64-snt3p-300i",
              "mindspore_1.7.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64",
              "mindspore_1.2.0-py_3.7-cuda_10.1-ubuntu_18.04-x86_64"
            ],
            "request_mode": [
              "sync",
              "sync",
              "sync"
            ],
            "accelerators": [
              {
                "type": "none"
              },
              {
                "type": "none"
              },
              {
                "type": "none"
              }
            ],
            "arch": [
              "x86_64",
              "x86_64",
              "x86_64"
            ],
            "status_list": [
              "normal",
              "normal",
              "normal"
            ],
            "image_source": [
              "uniform_image",
              "uniform_image",
              "uniform_image"
            ]
          },
          {
            "ai_engine": "Custom",
            "runtimes": [],
            "request_mode": [],
            "accelerators": [],
            "arch": [],
            "status_list": [],
            "image_source": []
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowModelEngineAndRuntimeResponse.self, json) == nil)
  }

  @Test("The documented request of ShowModelEngineAndRuntime is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowModelEngineAndRuntime()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/models/ai-engine-runtimes")
  }

  @Test("ShowModelEngineAndRuntimeResponse survives decoding and encoding")
  func showModelEngineAndRuntimeResponse() {
    let full = """
      {
        "count": 1,
        "total_count": 1,
        "engine_runtimes": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowModelEngineAndRuntimeResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("EngineAndRuntimesResponse survives decoding and encoding")
  func engineAndRuntimesResponse() {
    let full = """
      {
        "ai_engine": "TensorFlow",
        "runtimes": [
          "text"
        ],
        "request_mode": [
          "sync"
        ],
        "accelerators": [
          {}
        ],
        "arch": [
          "x86_64"
        ],
        "status_list": [
          "normal"
        ],
        "image_source": [
          "base_image"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.EngineAndRuntimesResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "EngineAndRuntimesResponse knows its constraints",
    arguments: [
      ConstraintProbe("ai_engine as TensorFlow", #"{"ai_engine": "TensorFlow"}"#),
      ConstraintProbe("ai_engine as PyTorch", #"{"ai_engine": "PyTorch"}"#),
      ConstraintProbe("ai_engine as MindSpore", #"{"ai_engine": "MindSpore"}"#),
      ConstraintProbe("ai_engine as XGBoost", #"{"ai_engine": "XGBoost"}"#),
      ConstraintProbe("ai_engine as Scikit_Learn", #"{"ai_engine": "Scikit_Learn"}"#),
      ConstraintProbe("ai_engine as Spark_MLlib", #"{"ai_engine": "Spark_MLlib"}"#),
      ConstraintProbe("ai_engine as Custom", #"{"ai_engine": "Custom"}"#),
      ConstraintProbe("ai_engine undocumented", #"{"ai_engine": "undocumented value"}"#, offending: "ai_engine"),
      ConstraintProbe("request_mode element as sync", #"{"request_mode": ["sync"]}"#),
      ConstraintProbe("request_mode element as async", #"{"request_mode": ["async"]}"#),
      ConstraintProbe("request_mode element undocumented", #"{"request_mode": ["undocumented value"]}"#, offending: "request_mode"),
      ConstraintProbe("arch element as x86_64", #"{"arch": ["x86_64"]}"#),
      ConstraintProbe("arch element as aarch64", #"{"arch": ["aarch64"]}"#),
      ConstraintProbe("arch element undocumented", #"{"arch": ["undocumented value"]}"#, offending: "arch"),
      ConstraintProbe("status_list element as normal", #"{"status_list": ["normal"]}"#),
      ConstraintProbe("status_list element as deleted", #"{"status_list": ["deleted"]}"#),
      ConstraintProbe("status_list element as deleting", #"{"status_list": ["deleting"]}"#),
      ConstraintProbe("status_list element undocumented", #"{"status_list": ["undocumented value"]}"#, offending: "status_list"),
      ConstraintProbe("image_source element as base_image", #"{"image_source": ["base_image"]}"#),
      ConstraintProbe("image_source element as uniform_image", #"{"image_source": ["uniform_image"]}"#),
      ConstraintProbe("image_source element undocumented", #"{"image_source": ["undocumented value"]}"#, offending: "image_source"),
    ])
  func engineAndRuntimesResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.EngineAndRuntimesResponse.self) == probe.expectedFindings)
  }

  @Test("Accelerator survives decoding and encoding")
  func accelerator() {
    let full = """
      {
        "type": "npu",
        "name": "text",
        "cuda_version": "text",
        "driver_version_section": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Accelerator.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Accelerator knows its constraints",
    arguments: [
      ConstraintProbe("type as npu", #"{"type": "npu"}"#),
      ConstraintProbe("type as gpu", #"{"type": "gpu"}"#),
      ConstraintProbe("type as none", #"{"type": "none"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func acceleratorConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Accelerator.self) == probe.expectedFindings)
  }

  @Test("EngineAndRuntimesResponse.AIEngine keeps every value")
  func engineAndRuntimesResponseAIEngine() {
    let documented = #"["TensorFlow", "PyTorch", "MindSpore", "XGBoost", "Scikit_Learn", "Spark_MLlib", "Custom"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.EngineAndRuntimesResponse.AIEngine.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("EngineAndRuntimesResponse.RequestMode keeps every value")
  func engineAndRuntimesResponseRequestMode() {
    let documented = #"["sync", "async"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.EngineAndRuntimesResponse.RequestMode.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("EngineAndRuntimesResponse.Arch keeps every value")
  func engineAndRuntimesResponseArch() {
    let documented = #"["x86_64", "aarch64"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.EngineAndRuntimesResponse.Arch.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("EngineAndRuntimesResponse.StatusList keeps every value")
  func engineAndRuntimesResponseStatusList() {
    let documented = #"["normal", "deleted", "deleting"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.EngineAndRuntimesResponse.StatusList.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("EngineAndRuntimesResponse.ImageSource keeps every value")
  func engineAndRuntimesResponseImageSource() {
    let documented = #"["base_image", "uniform_image"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.EngineAndRuntimesResponse.ImageSource.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Accelerator.Kind keeps every value")
  func acceleratorKind() {
    let documented = #"["npu", "gpu", "none"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Accelerator.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowModelEngineAndRuntime knows the constraints of its parameters")
  func showModelEngineAndRuntimeParameters() {
    #expect(ModelArts.ShowModelEngineAndRuntime(offset: "-1").offendingFields == ["offset"])
    #expect(ModelArts.ShowModelEngineAndRuntime(offset: "0").offendingFields == [])
    #expect(ModelArts.ShowModelEngineAndRuntime(offset: "1").offendingFields == [])
  }
}
