public import TablatureRuntime

/// A key that requests are signed with, permanent or temporary.
public struct AccessKey: Hashable, Sendable {
  /// The name of the key, often called AK.
  public var id: String
  /// What signs, often called SK. It never leaves the machine.
  public var secret: Secret
  /// What shows that a temporary key is still good; nil for a permanent one.
  public var securityToken: Secret?

  /// Makes a key.
  public init(id: String, secret: Secret, securityToken: Secret? = nil) {
    self.id = id
    self.secret = secret
    self.securityToken = securityToken
  }
}
