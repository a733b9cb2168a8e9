// Made by Tablature from InputDataInfo.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `InputDataInfo` of the API.
public struct InputDataInfo: Codable, Hashable, Sendable {
  /// `dataset`: InputDataInfoDataset.
  public var dataset: InputDataInfoDataset?
  /// `obs`: InputDataInfoObs.
  public var obs: InputDataInfoObs?

  /// Makes a value; what is nil is left out of the JSON.
  public init(dataset: InputDataInfoDataset? = nil, obs: InputDataInfoObs? = nil) {
    self.dataset = dataset
    self.obs = obs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    dataset = try fields.optional("dataset")
    obs = try fields.optional("obs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(dataset, "dataset")
    try fields.write(obs, "obs")
  }
}

extension InputDataInfo: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `InputDataInfoDataset` of the API.
public struct InputDataInfoDataset: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `version_id`: string.
  public var versionID: String?
  /// `obs_url`: string.
  public var obsURL: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(id: String? = nil, versionID: String? = nil, obsURL: String? = nil) {
    self.id = id
    self.versionID = versionID
    self.obsURL = obsURL
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    versionID = try fields.optional("version_id")
    obsURL = try fields.optional("obs_url")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(versionID, "version_id")
    try fields.write(obsURL, "obs_url")
  }
}

extension InputDataInfoDataset: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `InputDataInfoObs` of the API.
public struct InputDataInfoObs: Codable, Hashable, Sendable {
  /// `obs_url`: string.
  public var obsURL: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(obsURL: String? = nil) {
    self.obsURL = obsURL
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    obsURL = try fields.optional("obs_url")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(obsURL, "obs_url")
  }
}

extension InputDataInfoObs: Validatable {
  public func validate(with validator: inout Validator) {}
}
