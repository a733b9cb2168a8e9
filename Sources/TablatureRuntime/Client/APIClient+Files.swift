public import Foundation

extension APIClient {
  /// Calls an operation whose response is bytes, and puts them into a file without holding them in memory.
  ///
  /// - Parameters:
  ///   - operation: The call.
  ///   - file: Where the bytes go; a file that is there is replaced when all of them have come.
  ///   - progress: Is told how far it is.
  /// - Returns: Status and header fields.
  /// - Throws: ``ClientError``, as every call.
  public func download<Call: APIOperation>(
    _ operation: Call,
    to file: URL,
    progress: (@Sendable (TransferProgress) -> Void)? = nil
  ) async throws(ClientError) -> APIResponse<Void> where Call.Output == Data {
    var request = try request(for: operation)
    request.files = FileTransfer(source: request.files?.source, destination: file, progress: progress)
    let response = try await pipeline.send(request)
    return APIResponse<Void>(output: (), status: response.status, headers: response.headers)
  }

  /// Calls an operation with the content of a file as its body, without holding it in memory.
  ///
  /// - Parameters:
  ///   - operation: The call; what it has as a body is not sent.
  ///   - file: The file.
  ///   - contentType: What the file is.
  ///   - progress: Is told how far it is.
  /// - Returns: The response.
  /// - Throws: ``ClientError``, as every call.
  public func upload<Call: APIOperation>(
    _ operation: Call,
    from file: URL,
    contentType: String = "application/octet-stream",
    progress: (@Sendable (TransferProgress) -> Void)? = nil
  ) async throws(ClientError) -> APIResponse<Call.Output> {
    var request = try request(for: operation)
    request.body = nil
    request.files = FileTransfer(source: BodySource(file: file), progress: progress)
    request.setHeader("Content-Type", contentType)
    return try await response(to: request, of: Call.self)
  }

  /// Calls an operation with the body that it has, such as a form with files, and tells how far it is.
  ///
  /// - Parameters:
  ///   - operation: The call.
  ///   - progress: Is told how far it is.
  /// - Returns: The response.
  /// - Throws: ``ClientError``, as every call.
  public func upload<Call: APIOperation>(
    _ operation: Call,
    progress: @escaping @Sendable (TransferProgress) -> Void
  ) async throws(ClientError) -> APIResponse<Call.Output> {
    var request = try request(for: operation)
    request.files = FileTransfer(source: request.files?.source, progress: progress)
    return try await response(to: request, of: Call.self)
  }
}
