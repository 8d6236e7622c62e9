/// One call on its way: everything but the signature.
final class Call {
    let operation: AWSOperation
    let model: OperationModel
    let input: AWSValue
    private(set) var endpoint: Endpoint
    private(set) var request: HTTPRequest
    var attempts = 0

    private let draft: RequestDraft
    private let isCustom: Bool
    private let configuration: ClientConfiguration

    init(
        _ operation: AWSOperation, _ input: AWSValue, body: HTTPBody?, configuration: ClientConfiguration,
        client: AWSClient
    ) throws(AWSError) {
        let service = operation.service
        func fail(_ kind: AWSError.Kind, _ code: String, _ message: String, hint: String? = nil) -> AWSError {
            AWSError(
                kind: kind, service: service.id, operation: operation.name, code: code, message: message, hint: hint)
        }
        guard let model = service.operations[operation.name] else {
            throw fail(.input, "UnknownOperation", "\(service.id) has no operation \(operation.name)")
        }
        let bucket = service.name == "s3" ? input["Bucket"]?.string : nil
        guard
            let region = bucket.flatMap({ client.shared.region(ofBucket: $0) })
                ?? configuration.region
        else {
            throw fail(
                .endpoint, "NoRegion", "no region is set",
                hint: "set AWS_REGION, or \"region\" in the profile")
        }
        self.operation = operation
        self.model = model
        self.configuration = configuration
        self.input = try Self.complete(input, model, service, time: client.time, body: body, fail: fail)
        draft = RequestDraft(model, of: service, input: self.input)
        for field in draft.headers.fields where !field.value.utf8.allSatisfy({ (32..<127).contains($0) }) {
            throw fail(.input, "InvalidInput", "the header \(field.name) can carry printable ASCII alone")
        }
        let custom: HTTPAddress?
        do throws(AWSError) {
            custom = try configuration.customEndpoint(of: service)
            endpoint = try Endpoint.resolve(
                service, region: region, custom: custom, fips: configuration.usesFIPS,
                dualStack: configuration.usesDualStack)
        } catch {
            throw error.of(operation)
        }
        isCustom = custom != nil
        request = HTTPRequest(method: draft.method, address: endpoint.address, timeouts: configuration.timeouts)
        request.body = body ?? .bytes(draft.body)
        build(bucket: bucket)
    }

    /// Asks again in another region, where S3 says that the bucket is.
    func move(to region: String) throws(AWSError) {
        guard !isCustom else { return }
        endpoint = try Endpoint.resolve(
            operation.service, region: region, custom: nil, fips: configuration.usesFIPS,
            dualStack: configuration.usesDualStack)
        build(bucket: input["Bucket"]?.string)
    }

    private func build(bucket: String?) {
        if let bucket {
            // The location of a bucket is asked where every region's buckets are known by their path.
            let usesPath = isCustom || configuration.usesPathStyle || model.name == "GetBucketLocation"
            endpoint = endpoint.with(bucket: bucket, inPath: usesPath)
        }
        var address = endpoint.address
        address.host = (isCustom ? "" : draft.hostPrefix) + address.host
        // A bucket alone is "/bucket", without a slash at its end.
        let isBucketAlone = bucket != nil && ["", "/"].contains(draft.path)
        if !isBucketAlone { address.path = Endpoint.join(address.path, draft.path) }
        let queries = [address.query] + draft.query
        address.query = queries.filter { !$0.isEmpty }.joined(separator: "&")
        request.address = address
        request.headers = draft.headers
        request.headers["User-Agent"] = configuration.userAgent
        S3Adjustments.addChecksum(to: &request, model, input)
    }

    /// The output member that is the stream.
    var streamingMember: String? {
        guard let output = model.output, case .structure(let structure) = operation.service.shape(output) else {
            return nil
        }
        return structure.payload
    }

    /// Whether the body of the request streams, and so is not hashed where TLS guards it.
    var hasStreamingInput: Bool {
        guard let reference = model.input, case .structure(let structure) = operation.service.shape(reference) else {
            return false
        }
        return structure.members.contains { $0.name == structure.payload && $0.reference.type == .blob }
    }

    /// Fills in what a client adds by itself, and checks the rest.
    private static func complete(
        _ input: AWSValue, _ model: OperationModel, _ service: ServiceModel, time: TimeSource, body: HTTPBody?,
        fail: (AWSError.Kind, String, String, String?) -> AWSError
    ) throws(AWSError) -> AWSValue {
        guard let reference = model.input else {
            guard case .map(let members) = input, members.isEmpty else {
                throw fail(.input, "InvalidInput", "\(model.name) takes no input", nil)
            }
            return input
        }
        var checked = input
        for member in service.members(of: reference)
        where member.reference.isIdempotencyToken && (input[member.name]?.isNull ?? true) {
            checked[member.name] = .string(UniqueToken.make(random: time.random))
        }
        if service.name == "s3" { S3Adjustments.prepare(&checked, model) }
        var check = InputCheck(service)
        check.check(checked, reference, at: "")
        guard check.problems.isEmpty else {
            throw fail(.input, "InvalidInput", check.problems.joined(separator: "; "), nil)
        }
        if let bucket = checked["Bucket"]?.string, service.name == "s3",
            bucket.contains(where: { $0 == ":" || $0 == "/" })
        {
            throw fail(
                .input, "InvalidInput", "Bucket is \"\(bucket)\": only names of buckets are taken, not ARNs or paths",
                nil)
        }
        return checked
    }
}

/// A random UUID (version 4), by which AWS knows a call that comes twice.
enum UniqueToken {
    static func make(random: () -> Double) -> String {
        var bytes = (0..<16).map { _ in UInt8(min(255, max(0, random() * 256))) }
        bytes[6] = bytes[6] & 0x0f | 0x40
        bytes[8] = bytes[8] & 0x3f | 0x80
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }.joined(separator: "-")
    }
}
