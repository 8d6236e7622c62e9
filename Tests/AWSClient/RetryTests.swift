import MainstayAWSClient
import Testing

@Suite struct RetryTests {
    private let ok = answer(200, #"{"Result":"done"}"#, ["x-amzn-RequestId": "id-1"])
    private let input: AWSValue = ["Name": "n"]

    private func fault(_ code: String, _ status: Int = 400, _ headers: HTTPHeaders = [:]) -> FakeTransport.Answer {
        answer(status, #"{"__type":"\#(code)","message":"no"}"#, headers)
    }

    @Test func triesAgainAfterThrottlingWithJitter() async throws {
        let time = FakeTime()
        let transport = FakeTransport([fault("ThrottlingException"), fault("ThrottlingException"), ok])
        let response = try await client(transport, time: time.source()).call(doIt, input)
        #expect(response["Result"] == "done")
        #expect(response.attempts == 3)
        #expect(await time.sleeps == [.milliseconds(500), .milliseconds(1000)])
    }

    @Test func waitsLessAfterOtherFailures() async throws {
        let time = FakeTime()
        let transport = FakeTransport([fault("InternalFailure", 503), failure(.interrupted), ok])
        _ = try await client(transport, time: time.source()).call(doIt, input)
        #expect(await time.sleeps == [.milliseconds(25), .milliseconds(50)])
    }

    @Test(arguments: [("PleaseWait", true), ("Busy", false)])
    func knowsTheModelsErrors(_ code: String, _ isThrottling: Bool) async {
        let transport = FakeTransport([fault(code)])
        let error = await error { () async throws(AWSError) in
            try await client(transport, attempts: 1).call(doIt, input)
        }
        #expect(error?.isRetryable == true)
        #expect(error?.isThrottling == isThrottling)
    }

    @Test func givesUpAfterTheAttemptsAllowed() async {
        let transport = FakeTransport([failure(.timeout), failure(.timeout), failure(.timeout), ok])
        let error = await error { () async throws(AWSError) in try await client(transport).call(doIt, input) }
        #expect(error?.kind == .transport)
        #expect(error?.code == "Timeout")
        #expect(error?.attempts == 3)
        #expect(await transport.requests.count == 3)
    }

    @Test func doesNotRepeatWhatIsWrong() async {
        let transport = FakeTransport([fault("ValidationException"), ok])
        let error = await error { () async throws(AWSError) in try await client(transport).call(doIt, input) }
        #expect(error?.code == "ValidationException")
        #expect(error?.isRetryable == false)
        #expect(await transport.requests.count == 1)
    }

    @Test(arguments: [("3000", 3000), ("90000", 5500), ("-4", 500), ("soon", 500)])
    func heedsWhatTheServiceAsksFor(_ header: String, _ milliseconds: Int) async throws {
        let time = FakeTime()
        let transport = FakeTransport([fault("Throttling", 400, ["x-amz-retry-after": header]), ok])
        _ = try await client(transport, time: time.source()).call(doIt, input)
        #expect(await time.sleeps == [.milliseconds(milliseconds)])
    }

    @Test func stopsRetryingWhenTheAllowanceIsSpent() async {
        // 500 buy 35 retries at 14; every call makes two of them.
        let transport = FakeTransport(Array(repeating: fault("InternalFailure", 500), count: 60))
        let client = client(transport)
        for _ in 0..<20 { _ = await error { () async throws(AWSError) in try await client.call(doIt, input) } }
        #expect(await transport.requests.count == 20 + 35)
    }

    @Test func sendsTheSameInvocationEachTime() async throws {
        let transport = FakeTransport([failure(.connection), ok])
        _ = try await client(transport).call(doIt, input)
        let requests = await transport.requests
        #expect(requests.map { $0.headers["amz-sdk-request"] } == ["attempt=1; max=3", "attempt=2; max=3"])
        #expect(Set(requests.map { $0.headers["amz-sdk-invocation-id"] }).count == 1)
        #expect(requests[0].text == requests[1].text, "the token of the call must not change between attempts")
    }

    @Test func correctsTheClock() async throws {
        let transport = FakeTransport([
            fault("RequestTimeTooSkewed", 403, ["Date": "Sat, 21 Nov 2026 10:43:09 GMT"]), ok, ok,
        ])
        let client = client(transport, attempts: 1)
        _ = try await client.call(doIt, input)
        _ = try await client.call(doIt, input)
        let dates = await transport.requests.map { $0.headers["X-Amz-Date"] }
        #expect(dates == ["20261121T084309Z", "20261121T104309Z", "20261121T104309Z"])
    }

    @Test func doesNotTakeAWrongSecretForAWrongClock() async {
        let transport = FakeTransport([
            fault("InvalidSignatureException", 403, ["Date": "Sat, 21 Nov 2026 08:43:30 GMT"]), ok,
        ])
        let error = await error { () async throws(AWSError) in try await client(transport).call(doIt, input) }
        #expect(error?.code == "InvalidSignatureException")
        #expect(error?.hint?.contains("secret key") == true)
    }

    @Test func getsNewCredentialsOnce() async throws {
        let transport = FakeTransport([fault("ExpiredTokenException"), ok])
        let time = FakeTime().source()
        let source = CountingSource()
        let provider = CachedCredentials(time: time) { () async throws(AWSError) in await source.next() }
        _ = try await client(transport, credentials: provider, time: time).call(doIt, input)
        let keys = await transport.requests.compactMap { $0.headers["Authorization"]?.split(separator: "/").first }
        #expect(keys.map(String.init) == ["AWS4-HMAC-SHA256 Credential=KEY1", "AWS4-HMAC-SHA256 Credential=KEY2"])
    }

    @Test func tellsWhatToDoAboutExpiredKeys() async {
        let transport = FakeTransport([fault("ExpiredToken")])
        let error = await error { () async throws(AWSError) in try await client(transport).call(doIt, input) }
        #expect(error?.hint?.contains("aws sso login") == true)
    }

    @Test func saysThatItWasCancelled() async {
        let transport = FakeTransport([{ _ in throw CancellationError() }, ok])
        let error = await error { () async throws(AWSError) in try await client(transport).call(doIt, input) }
        #expect(error?.kind == .cancelled)
        #expect(await transport.requests.count == 1)
    }
}

actor CountingSource {
    private var count = 0
    private let lifetime: Double

    init(lifetime: Double = 3600) { self.lifetime = lifetime }

    func next() -> AWSCredentials {
        count += 1
        return AWSCredentials(
            accessKeyID: "KEY\(count)", secretAccessKey: "s", sessionToken: "t",
            expiration: FakeTime.start.adding(seconds: lifetime))
    }
}
