// Made by Tablature from ModifyDescriptionOfDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v1/{project_id}/demanager/instances/{instance_id}`.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstance: APIOperation {
  public typealias Output = ModifyDescriptionOfDevelopmentEnvironmentInstanceResponse
  public static let route = APIRoute(.put, "/v1/{project_id}/demanager/instances/{instance_id}", statuses: [200, 400])

  public var projectID: String?
  public var instanceID: String
  public var body: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest

  public init(
    instanceID: String, body: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest, projectID: String? = nil
  ) {
    (self.instanceID, self.body, self.projectID) = (instanceID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "instance_id": instanceID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DevenvironOldVersionOperations {
  /// `PUT /v1/{project_id}/demanager/instances/{instance_id}`; fails with 400.
  public func modifyDescriptionOfDevelopmentEnvironmentInstance(
    instanceID: String, body: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest, projectID: String? = nil
  ) async throws(ClientError) -> ModifyDescriptionOfDevelopmentEnvironmentInstanceResponse {
    try await send(ModifyDescriptionOfDevelopmentEnvironmentInstance(
      instanceID: instanceID, body: body, projectID: projectID
    ))
  }
}

public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest: APIObject {
  /// `description`: string, at most 512 characters.
  public var description: String?
  public var spec: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpec?

  public init(description: String? = nil, spec: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpec? = nil) {
    (self.description, self.spec) = (description, spec)
  }

  public static let fields: Fields<Self> = ["description": \.description, "spec": \.spec]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(upTo: 512))
  }
}

public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpec: APIObject {
  public var autoStop: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop?

  public init(autoStop: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop? = nil) {
    self.autoStop = autoStop
  }

  public static let fields: Fields<Self> = ["auto_stop": \.autoStop]
}

public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponse: APIObject {
  public var id: String?
  public var name: String?
  public var description: String?
  public var status: String?
  public var creationTimestamp: String?
  public var latestUpdateTimestamp: String?
  public var profile: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile?
  public var flavor: String?
  public var flavorDetails: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails?
  public var pool: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePool?
  public var spec: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpec?
  public var workspace: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseWorkspace?
  public var aiProject: AIProject?
  public var errorCode: String?
  public var queuingInfo: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo?
  public var user: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseUser?
  public var repository: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecRepository?

  public init(
    id: String? = nil, name: String? = nil, description: String? = nil, status: String? = nil,
    creationTimestamp: String? = nil, latestUpdateTimestamp: String? = nil,
    profile: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile? = nil, flavor: String? = nil,
    flavorDetails: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails? = nil,
    pool: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePool? = nil,
    spec: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpec? = nil,
    workspace: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseWorkspace? = nil, aiProject: AIProject? = nil,
    errorCode: String? = nil, queuingInfo: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo? = nil,
    user: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseUser? = nil,
    repository: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecRepository? = nil
  ) {
    (self.id, self.name, self.description, self.status) = (id, name, description, status)
    (self.creationTimestamp, self.latestUpdateTimestamp) = (creationTimestamp, latestUpdateTimestamp)
    (self.profile, self.flavor, self.flavorDetails, self.pool, self.spec) = (profile, flavor, flavorDetails, pool, spec)
    (self.workspace, self.aiProject, self.errorCode, self.queuingInfo) = (workspace, aiProject, errorCode, queuingInfo)
    (self.user, self.repository) = (user, repository)
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "name": \.name, "description": \.description, "status": \.status,
    "creation_timestamp": \.creationTimestamp, "latest_update_timestamp": \.latestUpdateTimestamp, "profile": \.profile,
    "flavor": \.flavor, "flavor_details": \.flavorDetails, "pool": \.pool, "spec": \.spec, "workspace": \.workspace,
    "ai_project": \.aiProject, "error_code": \.errorCode, "queuing_info": \.queuingInfo, "user": \.user,
    "repository": \.repository
  ]
}

public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePool: APIObject {
  public var id: String?
  public var name: String?
  public var type: String?
  /// `owner`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner, required when type is set to
  /// USER_DEFINED.
  public var owner: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner?

  public init(
    id: String? = nil, name: String? = nil, type: String? = nil,
    owner: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner? = nil
  ) {
    (self.id, self.name, self.type, self.owner) = (id, name, type, owner)
  }

  public static let fields: Fields<Self> = ["id": \.id, "name": \.name, "type": \.type, "owner": \.owner]
}

public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner: APIObject {
  public var projectID: String?
  public init(projectID: String? = nil) { self.projectID = projectID }
  public static let fields: Fields<Self> = ["project_id": \.projectID]

  public func checkFields(with validator: inout Validator) { validator.require(projectID, "project_id") }
}

public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpec: APIObject {
  public var logPath: String?
  public var customScriptPath: String?
  public var storage: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorage?
  public var credential: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecCredential?
  public var repository: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecRepository?
  public var resourceReservedTimestamp: Int?
  public var autoStop: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecAutoStop?
  public var failedReasons: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecFailedReasons?
  public var annotations: [String: String]?
  public var extendParams: [String: String]?

  public init(
    logPath: String? = nil, customScriptPath: String? = nil,
    storage: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorage? = nil,
    credential: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecCredential? = nil,
    repository: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecRepository? = nil,
    resourceReservedTimestamp: Int? = nil,
    autoStop: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecAutoStop? = nil,
    failedReasons: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecFailedReasons? = nil,
    annotations: [String: String]? = nil, extendParams: [String: String]? = nil
  ) {
    (self.logPath, self.customScriptPath, self.storage) = (logPath, customScriptPath, storage)
    (self.credential, self.repository) = (credential, repository)
    (self.resourceReservedTimestamp, self.autoStop) = (resourceReservedTimestamp, autoStop)
    (self.failedReasons, self.annotations, self.extendParams) = (failedReasons, annotations, extendParams)
  }

  public static let fields: Fields<Self> = [
    "log_path": \.logPath, "custom_script_path": \.customScriptPath, "storage": \.storage, "credential": \.credential,
    "repository": \.repository, "resource_reserved_timestamp": \.resourceReservedTimestamp, "auto_stop": \.autoStop,
    "failed_reasons": \.failedReasons, "annotations": \.annotations, "extend_params": \.extendParams
  ]
}

public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorage: APIObject {
  /// `type`: string, always `obs`.
  public var type: String?
  public var location: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorageLocation?

  public init(
    type: String? = nil, location: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorageLocation? = nil
  ) {
    (self.type, self.location) = (type, location)
  }

  public static let fields: Fields<Self> = ["type": \.type, "location": \.location]

  public func checkFields(with validator: inout Validator) { validator.check(type, "type", constant: "obs") }
}

public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorageLocation: APIObject {
  public var path: String?
  public init(path: String? = nil) { self.path = path }
  public static let fields: Fields<Self> = ["path": \.path]
}

public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop = CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop
public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile = ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfile
public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvision = CreateDevelopmentEnvironmentInstanceResponseProfileProvision
public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec = CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec
public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams = CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams
public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails = ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetails
public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecAutoStop = CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop
public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecFailedReasons = CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons
public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseWorkspace = ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseWorkspace
public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo = ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseQueuingInfo
public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseUser = CreateDevelopmentEnvironmentInstanceResponseUser
public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecRepository = CreateDevelopmentEnvironmentInstanceResponseSpecRepository
public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo = CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo
public typealias ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecCredential = CreateDevelopmentEnvironmentInstanceResponseSpecCredential
