// An answer of an identity service has a token among its header fields, so a dump shows the values of those that are
// known to be harmless.

extension APIResponse: CustomReflectable {
  /// What may be shown.
  public var customMirror: Mirror {
    let children: KeyValuePairs<String, Any> = [
      "output": output, "status": status, "headers": Redaction().headers(headers),
    ]
    return Mirror(self, children: children, displayStyle: .struct)
  }
}

extension APIResponse: CustomStringConvertible {
  /// The status and what the response carries.
  public var description: String { "APIResponse(\(status), \(output))" }
}

extension ServiceFailure: CustomReflectable {
  /// What may be shown.
  public var customMirror: Mirror {
    let children: KeyValuePairs<String, Any> = [
      "failure": description, "isDocumented": isDocumented, "headers": Redaction().headers(headers),
      "body": String(decoding: body, as: UTF8.self), "bodySize": bodySize,
    ]
    return Mirror(self, children: children, displayStyle: .struct)
  }
}

extension TransportFailure: CustomReflectable {
  /// What may be shown; an error of Foundation has the whole address in it.
  public var customMirror: Mirror {
    let children: KeyValuePairs<String, Any> = ["reason": reason, "message": message]
    return Mirror(self, children: children, displayStyle: .struct)
  }
}
