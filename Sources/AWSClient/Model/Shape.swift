/// The shape of a value that the model gives a name.
enum Shape: Sendable {
    case structure(Structure)
    case list(ShapeReference)
    case map(key: ShapeReference, value: ShapeReference)

    struct Structure: Sendable {
        var members: [Member]
        /// The member that is the whole body.
        var payload: String?
    }
}

struct Member: Sendable {
    var name: String
    var isRequired: Bool
    var reference: ShapeReference
}

/// Where one shape refers to another: the type, and what a protocol must know about the place.
struct ShapeReference: Sendable {
    enum ShapeType: Hashable, Sendable {
        case string
        case integer
        case double
        case boolean
        case timestamp
        case blob
        /// Any JSON.
        case document
        case named(String)
    }

    enum Location: String, Sendable {
        case uri
        case query
        case header
        case headers
        case status
    }

    var type: ShapeType
    /// The name on the wire where it is not the member's own.
    var wireName: String?
    var queryName: String?
    var location: Location?
    /// `uri`, or `prefix|uri`.
    var xmlNamespace: String?
    var timestampFormat: TimestampFormat?
    var isAttribute = false
    var isStreaming = false
    var isFlattened = false
    var isJSONValue = false
    var isHostLabel = false
    var isIdempotencyToken = false
    var isSecret = false
    /// Whether of a path such as `/hostedzone/Z1` its last part alone is sent.
    var isResourceID = false

    init(_ type: ShapeType) { self.type = type }

    /// Whether the body of an answer holds it: what says where a request has it means nothing there.
    var isInAnswer: Bool { location == nil || location == .query || location == .uri }
}
