/// One request as it is put on the wire.
public struct HTTPRequest: Sendable {
    public var method: String
    public var address: HTTPAddress
    public var headers: HTTPHeaders
    public var body: HTTPBody
    /// How long to wait for a connection, and for the next bytes of the answer.
    public var timeouts: Timeouts

    public struct Timeouts: Hashable, Sendable {
        public var connect: Duration
        public var read: Duration

        public init(connect: Duration = .seconds(10), read: Duration = .seconds(60)) {
            self.connect = connect
            self.read = read
        }
    }

    public init(
        method: String, address: HTTPAddress, headers: HTTPHeaders = [:], body: HTTPBody = .bytes([]),
        timeouts: Timeouts = Timeouts()
    ) {
        self.method = method
        self.address = address
        self.headers = headers
        self.body = body
        self.timeouts = timeouts
    }
}

/// What a request carries.
public enum HTTPBody: Sendable {
    case bytes([UInt8])
    /// So many bytes that are read while they are sent; `open` is called anew for each attempt.
    case stream(length: Int, open: @Sendable () -> any AsyncSequence<[UInt8], any Error> & Sendable)

    public var length: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .stream(let length, _): length
        }
    }
}

/// An answer whose body may still be under way.
public struct HTTPResponse: Sendable {
    public var status: Int
    public var headers: HTTPHeaders
    public var body: any AsyncSequence<[UInt8], any Error> & Sendable

    public init(status: Int, headers: HTTPHeaders, body: any AsyncSequence<[UInt8], any Error> & Sendable) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    public init(status: Int, headers: HTTPHeaders = [:], bytes: [UInt8]) {
        self.init(status: status, headers: headers, body: SingleChunk(bytes: bytes))
    }

    /// The whole body.
    ///
    /// - Parameter limit: In bytes; a longer body is refused rather than kept.
    public func collect(limit: Int) async throws -> [UInt8] {
        var result: [UInt8] = []
        for try await chunk in body {
            guard result.count + chunk.count <= limit else {
                throw HTTPTransportError(.tooLarge, "the answer has more than \(limit) bytes")
            }
            result += chunk
        }
        return result
    }
}

/// A body that is there already.
struct SingleChunk: AsyncSequence, Sendable {
    var bytes: [UInt8]

    struct Iterator: AsyncIteratorProtocol {
        var bytes: [UInt8]?

        mutating func next() async throws -> [UInt8]? {
            defer { bytes = nil }
            return bytes
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(bytes: bytes.isEmpty ? nil : bytes) }
}
