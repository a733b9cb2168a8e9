#if Tracing
  import HTTPTypes
  import Instrumentation
  public import TablatureRuntime
  import Tracing

  /// Makes a span of swift-distributed-tracing of each call, and sends its context along in the header fields.
  ///
  /// The span has the names of the OpenTelemetry conventions for HTTP clients. It shows no header field and no query.
  /// In ``ClientConfiguration/attemptMiddleware`` each attempt has a span of its own.
  public struct TracingMiddleware: ClientMiddleware {
    /// Makes a middleware that uses the tracer with which the program was bootstrapped.
    public init() {}

    /// Passes the request on inside a span.
    public func intercept(
      _ request: APIRequest,
      next: @escaping Next
    ) async throws(ClientError) -> APIResponse<HTTPBody> {
      let span = startSpan(request.operation.name, ofKind: .client)
      defer { span.end() }
      span.attributes["http.request.method"] = request.head.method.rawValue
      span.attributes["url.template"] = request.operation.route.path
      span.attributes["server.address"] = request.head.authority
      var request = request
      InstrumentationSystem.instrument.inject(span.context, into: &request, using: HeaderInjector())
      let outcome = await ServiceContext.withValue(span.context) { [request] in
        await result { () async throws(ClientError) in try await next(request) }
      }
      note(outcome, on: span)
      return try outcome.get()
    }

    private func note(_ outcome: Result<APIResponse<HTTPBody>, ClientError>, on span: any Span) {
      switch outcome {
      case .success(let response):
        span.attributes["http.response.status_code"] = response.status
      case .failure(let error):
        if case .service(let failure) = error { span.attributes["http.response.status_code"] = failure.status }
        span.setStatus(SpanStatus(code: .error, message: error.description))
      }
    }

    private func result<Value>(
      _ body: () async throws(ClientError) -> Value
    ) async -> Result<Value, ClientError> {
      do throws(ClientError) { return .success(try await body()) } catch { return .failure(error) }
    }
  }

  /// Puts the context of a span into header fields.
  private struct HeaderInjector: Injector {
    func inject(_ value: String, forKey key: String, into request: inout APIRequest) {
      request.setHeader(key, value)
    }
  }
#endif
