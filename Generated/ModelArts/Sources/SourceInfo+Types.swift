// Made by Tablature from SourceInfo.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `SourceInfo` of the API.
public struct SourceInfo: Codable, Hashable, Sendable {
  /// `cluster_id`: string.
  public var clusterID: String?
  /// `cluster_mode`: string.
  public var clusterMode: ClusterMode?
  /// `cluster_name`: string.
  public var clusterName: String?
  /// `database_name`: string.
  public var databaseName: String?
  /// `input`: string.
  public var input: String?
  /// `ip`: string.
  public var ip: String?
  /// `port`: string.
  public var port: String?
  /// `queue_name`: string.
  public var queueName: String?
  /// `subnet_id`: string.
  public var subnetID: String?
  /// `table_name`: string.
  public var tableName: String?
  /// `user_name`: string, required when GaussDB(DWS) data.
  public var userName: String?
  /// `user_password`: string, required when GaussDB(DWS) data.
  public var userPassword: String?
  /// `vpc_id`: string.
  public var vpcID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    clusterID: String? = nil, clusterMode: ClusterMode? = nil, clusterName: String? = nil, databaseName: String? = nil,
    input: String? = nil, ip: String? = nil, port: String? = nil, queueName: String? = nil, subnetID: String? = nil,
    tableName: String? = nil, userName: String? = nil, userPassword: String? = nil, vpcID: String? = nil
  ) {
    self.clusterID = clusterID
    self.clusterMode = clusterMode
    self.clusterName = clusterName
    self.databaseName = databaseName
    self.input = input
    self.ip = ip
    self.port = port
    self.queueName = queueName
    self.subnetID = subnetID
    self.tableName = tableName
    self.userName = userName
    self.userPassword = userPassword
    self.vpcID = vpcID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    clusterID = try fields.optional("cluster_id")
    clusterMode = try fields.optional("cluster_mode")
    clusterName = try fields.optional("cluster_name")
    databaseName = try fields.optional("database_name")
    input = try fields.optional("input")
    ip = try fields.optional("ip")
    port = try fields.optional("port")
    queueName = try fields.optional("queue_name")
    subnetID = try fields.optional("subnet_id")
    tableName = try fields.optional("table_name")
    userName = try fields.optional("user_name")
    userPassword = try fields.optional("user_password")
    vpcID = try fields.optional("vpc_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(clusterID, "cluster_id")
    try fields.write(clusterMode, "cluster_mode")
    try fields.write(clusterName, "cluster_name")
    try fields.write(databaseName, "database_name")
    try fields.write(input, "input")
    try fields.write(ip, "ip")
    try fields.write(port, "port")
    try fields.write(queueName, "queue_name")
    try fields.write(subnetID, "subnet_id")
    try fields.write(tableName, "table_name")
    try fields.write(userName, "user_name")
    try fields.write(userPassword, "user_password")
    try fields.write(vpcID, "vpc_id")
  }

  /// Values of `SourceInfo.cluster_mode`.
  public struct ClusterMode: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Normal cluster. `0`.
    public static var normalCluster: Self { Self(rawValue: "0") }
    /// Security cluster. `1`.
    public static var securityCluster: Self { Self(rawValue: "1") }

    public static var documentedValues: [Self] { [.normalCluster, .securityCluster] }
  }
}

extension SourceInfo: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(clusterMode, "cluster_mode")
  }
}
