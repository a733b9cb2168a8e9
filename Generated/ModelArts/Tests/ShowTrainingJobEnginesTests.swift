// Made by Tablature from ShowTrainingJobEngines.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowTrainingJobEngines")
struct ShowTrainingJobEnginesTests {
  @Test("The documented response 200 of ShowTrainingJobEngines survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total": 20,
        "items": [
          {
            "engine_id": "caffe-1.0.0-python2.7",
            "engine_name": "Caffe",
            "engine_version": "caffe-1.0.0-python2.7",
            "v1_compatible": true,
            "run_user": "",
            "image_info": {
              "cpu_image_url": "modelarts-job-dev-image/caffe1-cpu-cp27:1.0.0",
              "gpu_image_url": "modelarts-job-dev-image/caffe1-gpu-cuda8-cp27:1.0.0",
              "image_version": "3.1.0"
            }
          },
          {
            "engine_id": "horovod-cp36-tf-1.16.2",
            "engine_name": "Horovod",
            "engine_version": "0.16.2-TF-1.13.1-python3.6",
            "v1_compatible": true,
            "run_user": "",
            "image_info": {
              "cpu_image_url": "modelarts-job-dev-image/tensorflow-gpu-cuda10-cp36-horovod0162:1.13.1",
              "gpu_image_url": "modelarts-job-dev-image/tensorflow-gpu-cuda10-cp36-horovod0162:1.13.1",
              "image_version": "3.2.1"
            }
          },
          {
            "engine_id": "horovod_0.20.0-tensorflow_2.1.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64",
            "engine_name": "Horovod",
            "engine_version": "horovod_0.20.0-tensorflow_2.1.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64",
            "v1_compatible": false,
            "run_user": "1102",
            "image_info": {
              "cpu_image_url": "aip/horovod_tensorflow:train",
              "gpu_image_url": "aip/horovod_tensorflow:train",
              "image_version": "horovod_0.20.0-tensorflow_2.1.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64-20210912152543-1e0838d"
            }
          },
          "......",
          {
            "engine_id": "tensorflow_2.1.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64",
            "engine_name": "TensorFlow",
            "engine_version": "tensorflow_2.1.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64",
            "v1_compatible": false,
            "run_user": "1102",
            "image_info": {
              "cpu_image_url": "aip/tensorflow_2_1:train",
              "gpu_image_url": "aip/tensorflow_2_1:train",
              "image_version": "tensorflow_2.1.0-cuda_10.1-py_3.7-ubuntu_18.04-x86_64-20210912152543-1e0838d"
            }
          },
          {
            "engine_id": "xgboost-sklearn-python3.6",
            "engine_name": "XGBoost-Sklearn",
            "engine_version": "XGBoost-0.80-Sklearn-0.18.1-python3.6",
            "v1_compatible": true,
            "run_user": "",
            "image_info": {
              "cpu_image_url": "modelarts-job-dev-image/python-train-py36:secure",
              "gpu_image_url": "",
              "image_version": "2.0.10-20211101113705"
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowTrainingJobEnginesResponse.self, json) == nil)
  }

  @Test("The documented request of ShowTrainingJobEngines is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowTrainingJobEngines()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-job-engines")
  }

  @Test("ShowTrainingJobEnginesResponse survives decoding and encoding")
  func showTrainingJobEnginesResponse() {
    let full = """
      {
        "total": 1,
        "items": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowTrainingJobEnginesResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowTrainingJobEnginesResponseItems survives decoding and encoding")
  func showTrainingJobEnginesResponseItems() {
    let full = """
      {
        "engine_id": "text",
        "engine_name": "text",
        "engine_version": "text",
        "v1_compatible": true,
        "run_user": "text",
        "image_info": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowTrainingJobEnginesResponseItems.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowTrainingJobEnginesResponseItemsImageInfo survives decoding and encoding")
  func showTrainingJobEnginesResponseItemsImageInfo() {
    let full = """
      {
        "cpu_image_url": "text",
        "gpu_image_url": "text",
        "image_version": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowTrainingJobEnginesResponseItemsImageInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
