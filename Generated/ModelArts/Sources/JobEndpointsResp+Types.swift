// Made by Tablature from JobEndpointsResp.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `JobEndpointsResp` of the API.
public struct JobEndpointsResp: Codable, Hashable, Sendable {
  /// `ssh`: SSHResp.
  public var ssh: SSHResp?
  /// `jupyter_lab`: JupyterLab.
  public var jupyterLab: JupyterLab?
  /// `tensorboard`: Tensorboard.
  public var tensorboard: Tensorboard?
  /// `mindstudio_insight`: MindStudioInsight.
  public var mindstudioInsight: MindStudioInsight?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    ssh: SSHResp? = nil, jupyterLab: JupyterLab? = nil, tensorboard: Tensorboard? = nil,
    mindstudioInsight: MindStudioInsight? = nil
  ) {
    self.ssh = ssh
    self.jupyterLab = jupyterLab
    self.tensorboard = tensorboard
    self.mindstudioInsight = mindstudioInsight
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    ssh = try fields.optional("ssh")
    jupyterLab = try fields.optional("jupyter_lab")
    tensorboard = try fields.optional("tensorboard")
    mindstudioInsight = try fields.optional("mindstudio_insight")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(ssh, "ssh")
    try fields.write(jupyterLab, "jupyter_lab")
    try fields.write(tensorboard, "tensorboard")
    try fields.write(mindstudioInsight, "mindstudio_insight")
  }
}

extension JobEndpointsResp: Validatable {
  public func validate(with validator: inout Validator) {}
}
