import MainstayAWSClient

/// Answers from a list, and keeps what was asked.
actor FakeTransport: HTTPTransport {
    typealias Answer = @Sendable (HTTPRequest) throws -> HTTPResponse

    private var answers: [Answer]
    private(set) var requests: [HTTPRequest] = []

    init(_ answers: [Answer] = []) { self.answers = answers }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        requests.append(request)
        guard !answers.isEmpty else { throw HTTPTransportError(.connection, "nobody answers") }
        return try answers.removeFirst()(request)
    }

    /// The requests as `GET host/path`.
    var targets: [String] {
        requests.map { "\($0.method) \($0.address.authority)\($0.address.path)" }
    }

    func body(_ index: Int) -> String { requests.indices.contains(index) ? requests[index].text : "" }
}

extension HTTPRequest {
    var text: String {
        if case .bytes(let bytes) = body { String(decoding: bytes, as: UTF8.self) } else { "" }
    }
}

func answer(_ status: Int = 200, _ body: String = "", _ headers: HTTPHeaders = [:]) -> FakeTransport.Answer {
    { _ in HTTPResponse(status: status, headers: headers, bytes: Array(body.utf8)) }
}

func failure(_ code: HTTPTransportError.Code) -> FakeTransport.Answer {
    { _ in throw HTTPTransportError(code, "it broke") }
}

/// A clock that only the test moves; sleeping moves it too.
actor FakeTime {
    static let start = AWSTimestamp(milliseconds: 1_795_250_589_000)

    private(set) var sleeps: [Duration] = []

    func note(_ duration: Duration) { sleeps.append(duration) }

    /// Every chance falls on `random`.
    nonisolated func source(random: Double = 0.5, at now: AWSTimestamp = FakeTime.start) -> TimeSource {
        TimeSource(now: { now }, sleep: { await self.note($0) }, random: { random })
    }
}

/// A machine of variables and files.
actor WrittenFiles {
    private(set) var files: [String: String] = [:]

    func write(_ path: String, _ bytes: [UInt8]) { files[path] = String(decoding: bytes, as: UTF8.self) }
}

func environment(
    _ variables: [String: String] = [:], files: [String: String] = [:], written: WrittenFiles? = nil,
    run: @escaping @Sendable ([String]) async throws -> [UInt8] = { _ in [] },
    ask: (@Sendable (String) async -> String?)? = nil
) -> ClientEnvironment {
    var variables = variables
    variables["HOME"] = variables["HOME"] ?? "/home/me"
    let all = variables
    return ClientEnvironment(
        variable: { all[$0] }, readFile: { path throws(AWSError) in files[path].map { Array($0.utf8) } },
        writeFile: { path, bytes in
            guard let written else { return }
            Task { await written.write(path, bytes) }
        },
        run: run, askForCode: ask)
}

let someKeys = AWSCredentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")

func client(
    _ transport: FakeTransport, region: String? = "eu-west-1", attempts: Int = 3,
    credentials: any CredentialProvider = StaticCredentials(someKeys), time: TimeSource = FakeTime().source(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
) -> AWSClient {
    var configuration = ClientConfiguration(region: region)
    configuration.retries = RetryPolicy(maxAttempts: attempts)
    configure(&configuration)
    return AWSClient(configuration: configuration, credentials: credentials, transport: transport, time: time)
}

/// What went wrong in a call that must fail.
func error(_ body: () async throws(AWSError) -> some Sendable) async -> AWSError? {
    do throws(AWSError) {
        _ = try await body()
        return nil
    } catch {
        return error
    }
}

/// A service small enough to see at once.
let example = ServiceModel(
    definition: """
        name example
        id Example
        protocol json
        version 2026-01-01
        target Example
        json 1.1
        signing example
        op Do POST / DoInput DoOutput @retried=PleaseWait!,Busy
        op Page POST / PageInput PageOutput
        page Page in=NextToken out=NextToken items=Items
        struct DoInput Name!:string Count:integer Tags:TagMap Token:string@i Nested:NestedList
        struct DoOutput Result:string At:timestamp
        struct PageInput NextToken:string
        struct PageOutput NextToken:string Items:Strings
        list Strings string
        map TagMap string string
        list NestedList Nested
        struct Nested Key!:string Inner:NestedList
        endpoint plain * example.{region}.{suffix}
        endpoint plain aws-us-gov example.us-gov-west-1.{suffix},us-gov-west-1
        endpoint fips * example-fips.{region}.{suffix} eu-west-1=none
        endpoint dual * example.{region}.{dual}
        """)
let doIt = AWSOperation(example, "Do")
