import MainstayAWSClient
import MainstayAWSOperations

/// Shows another program what the client sends and understands: reads jobs, one a line in JSON, and answers each with
/// a line of its own. The conformance tests put the same jobs to botocore and compare.
///
/// A job has `definition` or `service`, `operation`, and either `input` (what would be sent?) or `answer` (what does it
/// say?). Moments are `{"$time": milliseconds}`, bytes `{"$blob": …}`, in hexadecimal on the way in and in Base64 out.
@main
struct Probe {
    static func main() async {
        let services = Dictionary(AWS.services.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        while let line = readLine() {
            guard let job = AWSValue(jsonBytes: Array(line.utf8)) else {
                print(AWSValue.map(["problem": "the job is not JSON"]).json)
                continue
            }
            print(await answer(job, services).json)
        }
    }

    private static func answer(_ job: AWSValue, _ services: [String: ServiceModel]) async -> AWSValue {
        let defined = job["definition"]?.string.map { ServiceModel(definition: $0) }
        guard let service = defined ?? services[job["service"]?.string ?? ""], let name = job["operation"]?.string
        else {
            return ["problem": "no such service"]
        }
        guard service.problems.isEmpty else { return ["problem": .string("definition: \(service.problems)")] }
        let transport = RecordedTransport(answer: job["answer"])
        var configuration = ClientConfiguration(region: job["region"]?.string ?? "eu-west-1")
        configuration.endpoint = job["endpoint"]?.string.flatMap { HTTPAddress($0) }
        configuration.usesFIPS = job["fips"] == true
        configuration.usesDualStack = job["dual"] == true
        configuration.retries = RetryPolicy(maxAttempts: 1)
        let client = AWSClient(
            configuration: configuration,
            credentials: StaticCredentials(
                AWSCredentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: "secret", sessionToken: "token")),
            transport: transport,
            time: TimeSource(
                now: { AWSTimestamp(milliseconds: 1_795_250_589_000) }, sleep: { _ in }, random: { 0.5 }))
        let operation = AWSOperation(service, name)
        do throws(AWSError) {
            let response = try await client.call(operation, Tagged.decode(job["input"] ?? [:]))
            return job["answer"] == nil
                ? await transport.recorded
                : ["output": Tagged.encode(response.output), "id": .string(response.requestID ?? "")]
        } catch {
            let recorded = await transport.recorded
            if job["answer"] == nil, recorded != [:] { return recorded }
            return [
                "error": .string(error.kind == .service ? error.code : "\(error)"), "message": .string(error.message),
                "id": .string(error.requestID ?? ""),
            ]
        }
    }
}

/// Answers with what the job says, and keeps what was sent.
actor RecordedTransport: HTTPTransport {
    private let answer: AWSValue?
    private(set) var recorded: AWSValue = [:]

    init(answer: AWSValue?) { self.answer = answer }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        var body: [UInt8] = []
        if case .bytes(let bytes) = request.body { body = bytes }
        recorded = [
            "method": .string(request.method), "url": .string(request.address.description),
            "headers": .list(request.headers.fields.map { .list([.string($0.name), .string($0.value)]) }),
            "body": .blob(body),
        ]
        guard let answer else { throw HTTPTransportError(.connection, "there is no answer") }
        var headers = HTTPHeaders()
        for (name, value) in answer["headers"]?.map ?? [:] { headers.append(name, value.string ?? "") }
        return HTTPResponse(
            status: answer["status"]?.int ?? 200, headers: headers,
            bytes: Tagged.decode(answer["body"] ?? "").blob ?? [])
    }
}

enum Tagged {
    static func decode(_ value: AWSValue, depth: Int = 0) -> AWSValue {
        guard depth < 100 else { return .null }
        switch value {
        case .map(let members):
            if members.count == 1, let hex = members["$blob"]?.string { return .blob(bytes(hex)) }
            if members.count == 1, let time = members["$time"]?.int {
                return .timestamp(AWSTimestamp(milliseconds: time))
            }
            if members.count == 1, let text = members["$double"]?.string { return .double(Double(text) ?? 0) }
            return .map(members.mapValues { decode($0, depth: depth + 1) })
        case .list(let elements): return .list(elements.map { decode($0, depth: depth + 1) })
        default: return value
        }
    }

    static func encode(_ value: AWSValue, depth: Int = 0) -> AWSValue {
        guard depth < 100 else { return .null }
        switch value {
        case .map(let members): return .map(members.mapValues { encode($0, depth: depth + 1) })
        case .list(let elements): return .list(elements.map { encode($0, depth: depth + 1) })
        case .timestamp(let time): return ["$time": .int(time.milliseconds)]
        case .blob: return ["$blob": value]
        case .double(let number): return number.isFinite ? value : ["$double": .string("\(number)")]
        default: return value
        }
    }

    /// Pairs of hexadecimal digits.
    private static func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.compactMap { $0.hexDigitValue.map { UInt8($0) } }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
