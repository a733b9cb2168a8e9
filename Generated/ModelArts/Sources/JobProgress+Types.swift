// Made by Tablature from JobProgress.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `JobProgress` of the API.
public struct JobProgress: Codable, Hashable, Sendable {
  /// `notebook_id`: string.
  public var notebookID: String?
  /// `status`: string.
  public var status: Status?
  /// `step`: integer.
  public var step: Step?
  /// `step_description`: string.
  public var stepDescription: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(notebookID: String? = nil, status: Status? = nil, step: Step? = nil, stepDescription: String? = nil) {
    self.notebookID = notebookID
    self.status = status
    self.step = step
    self.stepDescription = stepDescription
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    notebookID = try fields.optional("notebook_id")
    status = try fields.optional("status")
    step = try fields.optional("step")
    stepDescription = try fields.optional("step_description")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(notebookID, "notebook_id")
    try fields.write(status, "status")
    try fields.write(step, "step")
    try fields.write(stepDescription, "step_description")
  }

  /// Values of `JobProgress.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `WAITING`.
    public static var waiting: Self { Self(rawValue: "WAITING") }
    /// `PROCESSING`.
    public static var processing: Self { Self(rawValue: "PROCESSING") }
    /// The job failed. `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
    /// `COMPLETED`.
    public static var completed: Self { Self(rawValue: "COMPLETED") }

    public static var documentedValues: [Self] { [.waiting, .processing, .failed, .completed] }
  }

  /// Values of `JobProgress.step`.
  public struct Step: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Prepare storage. `1`.
    public static var prepareStorage: Self { Self(rawValue: 1) }
    /// Prepare compute resources. `2`.
    public static var prepareComputeResources: Self { Self(rawValue: 2) }
    /// Configure the network. `3`.
    public static var configureTheNetwork: Self { Self(rawValue: 3) }
    /// Initialize the instance. `4`.
    public static var initializeTheInstance: Self { Self(rawValue: 4) }

    public static var documentedValues: [Self] {
      [
        .prepareStorage, .prepareComputeResources, .configureTheNetwork, .initializeTheInstance
      ]
    }
  }
}

extension JobProgress: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(status, "status")
    validator.check(step, "step")
  }
}
