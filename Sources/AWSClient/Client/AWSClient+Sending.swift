extension AWSClient {
    /// Sends a call until it succeeds, fails for good, or has been tried as often as allowed.
    ///
    /// - Returns: The answer, of a status below 300, and its body unless that is to be streamed.
    func send(_ call: Call, streaming: Bool) async throws(AWSError) -> (HTTPResponse, [UInt8]) {
        let invocation = UniqueToken.make(random: time.random)
        var lastCost: Int?
        var corrections = Corrections()
        while true {
            call.attempts += 1
            let (outcome, credentials) = await attempt(call, invocation: invocation, streaming: streaming)
            switch outcome {
            case .success(let response, let body):
                await shared.quota.release(lastCost)
                return (response, body)
            case .failure(var failure):
                failure.error.attempts = call.attempts
                // What can be mended is tried again at once, each kind of mending once.
                if try await corrections.apply(failure, to: call, of: self, credentials: credentials) { continue }
                failure.error.isRetryable = failure.verdict != .final
                failure.error.isThrottling = failure.verdict == .throttling
                guard failure.verdict != .final, call.attempts < configuration.retries.maxAttempts,
                    let cost = await shared.quota.acquire(failure.verdict)
                else { throw failure.error }
                lastCost = cost
                let delay = RetryPolicy.delay(
                    after: call.attempts, failure.verdict, service: call.operation.service.name, random: time.random(),
                    retryAfter: failure.headers["x-amz-retry-after"].flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 })
                do {
                    try await time.sleep(delay)
                } catch {
                    throw cancelled(call)
                }
            }
        }
    }

    struct Failure {
        var error: AWSError
        var verdict: RetryPolicy.Verdict
        var headers: HTTPHeaders = [:]
    }

    enum Outcome {
        case success(HTTPResponse, [UInt8])
        case failure(Failure)
    }

    private func attempt(
        _ call: Call, invocation: String, streaming: Bool
    ) async -> (Outcome, AWSCredentials?) {
        var credentials: AWSCredentials?
        do {
            var request = call.request
            request.headers["amz-sdk-invocation-id"] = invocation
            request.headers["amz-sdk-request"] =
                "attempt=\(call.attempts); max=\(configuration.retries.maxAttempts)"
            if !call.model.isUnsigned {
                let current = try await own(call) { () async throws(AWSError) in
                    try await self.credentials.credentials()
                }
                credentials = current
                sign(&request, of: call, with: current)
            }
            let response = try await transport.send(request)
            if streaming, response.status < 300 { return (.success(response, []), credentials) }
            let body = try await response.collect(limit: configuration.answerLimit)
            if response.status < 300, !S3Adjustments.isHiddenFault(call, body) {
                return (.success(response, body), credentials)
            }
            return (.failure(fault(call, response, body, source: credentials?.source)), credentials)
        } catch let error as HTTPTransportError {
            return (.failure(Failure(error: unanswered(call, error), verdict: error.verdict)), credentials)
        } catch let error as AWSError {
            return (.failure(Failure(error: error.of(call.operation), verdict: .final)), credentials)
        } catch {
            return (.failure(Failure(error: cancelled(call), verdict: .final)), credentials)
        }
    }

    private func sign(_ request: inout HTTPRequest, of call: Call, with credentials: AWSCredentials) {
        let signer = SignatureV4.of(service: call.endpoint.signingName, region: call.endpoint.signingRegion)
        // TLS and the checksum guard a long body; hashing it as well would read it twice.
        let isGuarded = call.operation.service.name == "s3" && request.address.scheme == "https"
        let isUnsigned = isGuarded && call.hasStreamingInput && request.headers["x-amz-checksum-crc32"] != nil
        signer.sign(&request, with: credentials, at: now, payload: isUnsigned ? .unsigned : nil)
    }

    private func fault(_ call: Call, _ response: HTTPResponse, _ body: [UInt8], source: String?) -> Failure {
        let fault = ResponseReader(service: call.operation.service)
            .fault(status: response.status, headers: response.headers, body: body)
        // A failure that came with a good status is the service's own.
        let status = response.status < 300 ? 500 : response.status
        let error = AWSError(
            kind: .service, service: call.operation.service.id, operation: call.operation.name, code: fault.code,
            message: fault.message, requestID: fault.requestID, status: response.status,
            hint: ErrorHints.hint(fault.code, source: source))
        return Failure(
            error: error, verdict: RetryPolicy.verdict(fault, status: status, operation: call.model),
            headers: response.headers)
    }

    private func unanswered(_ call: Call, _ error: HTTPTransportError) -> AWSError {
        AWSError(
            kind: .transport, service: call.operation.service.id, operation: call.operation.name,
            code: error.word, message: "\(call.request.address.authority): \(error.reason)")
    }

    private func cancelled(_ call: Call) -> AWSError {
        AWSError(
            kind: .cancelled, service: call.operation.service.id, operation: call.operation.name, code: "Cancelled",
            message: "the call was cancelled", attempts: call.attempts)
    }
}

extension HTTPTransportError {
    fileprivate var verdict: RetryPolicy.Verdict { code == .tooLarge || code == .proxy ? .final : .transient }

    fileprivate var word: String {
        switch code {
        case .connection: "NoConnection"
        case .timeout: "Timeout"
        case .interrupted: "ConnectionLost"
        case .tooLarge: "AnswerTooLarge"
        case .proxy: "ProxyRefused"
        }
    }
}
