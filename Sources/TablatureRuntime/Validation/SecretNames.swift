/// Names of fields whose values no message shows.
enum SecretNames {
  private static let parts = [
    "password", "passwd", "secret", "token", "credential", "access_key", "accesskey", "private_key", "privatekey",
  ]

  /// Whether a value under one of the names may be a secret.
  static func cover(_ names: some Sequence<String>) -> Bool {
    names.contains { name in
      let name = name.lowercased()
      return parts.contains { name.contains($0) }
    }
  }
}
