// Made by Tablature from the shared types that begin with O. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct ObjectReference: APIObject {
  public var kind: String?
  public var apiVersion: String?
  public var namespace: String?
  public var name: String?
  public var uid: String?
  public var resourceVersion: String?

  public init(
    kind: String? = nil, apiVersion: String? = nil, namespace: String? = nil, name: String? = nil, uid: String? = nil,
    resourceVersion: String? = nil
  ) {
    (self.kind, self.apiVersion, self.namespace, self.name, self.uid) = (kind, apiVersion, namespace, name, uid)
    self.resourceVersion = resourceVersion
  }

  public static let fields: Fields<Self> = [
    "kind": \.kind, "apiVersion": \.apiVersion, "namespace": \.namespace, "name": \.name, "uid": \.uid,
    "resourceVersion": \.resourceVersion
  ]
}

public struct OperatorParam: APIObject {
  public var advancedParamsSwitch: Bool?
  public var id: String?
  public var name: String?
  public var params: JSONValue?

  public init(advancedParamsSwitch: Bool? = nil, id: String? = nil, name: String? = nil, params: JSONValue? = nil) {
    (self.advancedParamsSwitch, self.id, self.name, self.params) = (advancedParamsSwitch, id, name, params)
  }

  public static let fields: Fields<Self> = [
    "advanced_params_switch": \.advancedParamsSwitch, "id": \.id, "name": \.name, "params": \.params
  ]
}

public struct ModelArtsOutput: APIObject {
  public var name: String?
  public var description: String?
  public var localDir: String?
  public var remote: Remote?

  public init(name: String? = nil, description: String? = nil, localDir: String? = nil, remote: Remote? = nil) {
    (self.name, self.description, self.localDir, self.remote) = (name, description, localDir, remote)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "description": \.description, "local_dir": \.localDir, "remote": \.remote
  ]
}
