/// Calls AWS: checks the input, finds the endpoint, signs, sends, tries again where that helps, reads the answer.
///
/// A client is a value over what its copies share: credentials, the allowance for retries, the correction of the clock.
public struct AWSClient: Sendable {
    public var configuration: ClientConfiguration
    let credentials: any CredentialProvider
    let transport: any HTTPTransport
    let time: TimeSource
    let shared = ClientState()

    public init(
        configuration: ClientConfiguration, credentials: any CredentialProvider, transport: any HTTPTransport,
        time: TimeSource = .system
    ) {
        self.configuration = configuration
        self.credentials = credentials
        self.transport = transport
        self.time = time
    }

    /// The same client for another region.
    public func region(_ region: String) -> AWSClient {
        var client = self
        client.configuration.region = region
        return client
    }

    /// A client of the same configuration that asks as somebody else.
    public func credentials(_ credentials: any CredentialProvider) -> AWSClient {
        AWSClient(configuration: configuration, credentials: credentials, transport: transport, time: time)
    }

    /// The keys that the client signs with now: for what they are handed to, such as a container registry's client.
    public func currentCredentials() async throws(AWSError) -> AWSCredentials {
        try await credentials.credentials()
    }

    /// Calls an operation and waits for its whole output.
    ///
    /// - Parameter body: What the operation's streaming member holds, in place of a member of the input.
    @discardableResult
    public func call(
        _ operation: AWSOperation, _ input: AWSValue = [:], body: HTTPBody? = nil
    ) async throws(AWSError) -> AWSResponse {
        let call = try Call(operation, input, body: body, configuration: configuration, client: self)
        let (response, bytes) = try await send(call, streaming: false)
        return try read(call, response, bytes)
    }

    /// Calls an operation whose output is a stream, such as S3's `GetObject`: returns as soon as the stream begins, the
    /// member that holds it left out of the output.
    public func stream(
        _ operation: AWSOperation, _ input: AWSValue = [:]
    ) async throws(AWSError) -> (response: AWSResponse, body: any AsyncSequence<[UInt8], any Error> & Sendable) {
        let call = try Call(operation, input, body: nil, configuration: configuration, client: self)
        let (response, _) = try await send(call, streaming: true)
        var result = try read(call, response, [])
        if let name = call.streamingMember { result.output[name] = nil }
        return (result, response.body)
    }

    /// A URL by which anybody may make the call for so many seconds (604,800 at most). Nothing is sent.
    public func presign(
        _ operation: AWSOperation, _ input: AWSValue = [:], expiresIn seconds: Int
    ) async throws(AWSError) -> String {
        let call = try Call(operation, input, body: nil, configuration: configuration, client: self)
        let credentials = try await own(call) { () async throws(AWSError) in try await self.credentials.credentials() }
        let signer = SignatureV4.of(service: call.endpoint.signingName, region: call.endpoint.signingRegion)
        var request = call.request
        request.headers["Content-Type"] = request.body.length == 0 ? nil : request.headers["Content-Type"]
        return signer.presign(request, with: credentials, at: now, expiresIn: seconds).description
    }

    /// The time by AWS's clock, as far as it is known.
    var now: AWSTimestamp { time.now().adding(seconds: shared.skew) }

    /// Names the call in what goes wrong within.
    func own<Result>(
        _ call: Call, _ body: () async throws(AWSError) -> Result
    ) async throws(AWSError) -> Result {
        do throws(AWSError) {
            return try await body()
        } catch {
            throw error.of(call.operation)
        }
    }

    private func read(
        _ call: Call, _ response: HTTPResponse, _ bytes: [UInt8]
    ) throws(AWSError) -> AWSResponse {
        let reader = ResponseReader(service: call.operation.service)
        do {
            let output = try reader.output(call.model, status: response.status, headers: response.headers, body: bytes)
            return AWSResponse(
                output: S3Adjustments.decoded(output, of: call),
                requestID: reader.requestID(headers: response.headers, body: bytes), status: response.status,
                headers: response.headers, attempts: call.attempts)
        } catch {
            throw AWSError(
                kind: .response, service: call.operation.service.id, operation: call.operation.name,
                code: "UnreadableResponse", message: "the answer cannot be read: \(error.reason)",
                requestID: ResponseReader.requestID(response.headers), status: response.status,
                attempts: call.attempts)
        }
    }
}
