/// The namespace of the generated services: ``AWS/CloudFormation`` and so on.
public enum AWS {}

/// One operation of a service, by name.
public struct AWSOperation: Sendable {
    public let service: ServiceModel
    /// As AWS writes it: `DescribeStacks`.
    public let name: String

    public init(_ service: ServiceModel, _ name: String) {
        self.service = service
        self.name = name
    }
}

/// What is known of a service: how it is spoken to, its operations, the shapes of what goes in and out.
///
/// A service is generated as text, which compiles in no time and is read when first used; see ``ServiceModelReader``.
public final class ServiceModel: Sendable {
    public enum WireProtocol: String, Sendable {
        case query
        case ec2
        case json
        case restJSON = "rest-json"
        case restXML = "rest-xml"
    }

    /// As the AWS SDKs name it in lower case: `cloudformation`, `sso-oidc`.
    public let name: String
    /// The service's id: `CloudFormation`, `SSO OIDC`.
    public let id: String
    public let wireProtocol: WireProtocol
    public let apiVersion: String
    let signingName: String
    let targetPrefix: String
    let jsonVersion: String
    let sendsQueryMode: Bool
    let operations: [String: OperationModel]
    let shapes: [String: Shape]
    let endpoints: EndpointTable
    /// Lines of the definition that could not be read; none in what is generated.
    public let problems: [String]

    public convenience init(definition: String) {
        self.init(ServiceModelReader(definition))
    }

    init(_ reader: ServiceModelReader) {
        name = reader.facts["name"] ?? ""
        id = reader.facts["id"] ?? ""
        wireProtocol = WireProtocol(rawValue: reader.facts["protocol"] ?? "") ?? .query
        apiVersion = reader.facts["version"] ?? ""
        signingName = reader.facts["signing"] ?? reader.facts["name"] ?? ""
        targetPrefix = reader.facts["target"] ?? ""
        jsonVersion = reader.facts["json"] ?? "1.0"
        sendsQueryMode = reader.facts["querymode"] != nil
        operations = reader.operations
        shapes = reader.shapes
        endpoints = reader.endpoints
        problems = reader.problems
    }

    /// The names of the operations that can be called, sorted.
    public var operationNames: [String] { operations.keys.sorted() }

    func members(of reference: ShapeReference) -> [Member] {
        if case .named(let name) = reference.type, case .structure(let structure) = shapes[name] {
            return structure.members
        }
        return []
    }

    func shape(_ reference: ShapeReference) -> Shape? {
        if case .named(let name) = reference.type { shapes[name] } else { nil }
    }
}

struct OperationModel: Sendable {
    var name: String
    var method: String
    /// With the names of labels in braces: `/2013-04-01/hostedzone/{Id}/rrset/`.
    var path: String
    var input: ShapeReference?
    var output: ShapeReference?
    /// The element around the result of a query operation.
    var wrapper: String?
    var isUnsigned = false
    var hostPrefix: String?
    /// The input member that names the checksum of the body, and whether AWS insists on one.
    var checksum: (member: String, isRequired: Bool)?
    /// The codes of errors that the model calls retryable; true for throttling.
    var retried: [String: Bool] = [:]
    var page: PageModel?
}

/// How the pages of an operation follow each other.
struct PageModel: Sendable {
    var inputTokens: [String] = []
    var outputTokens: [String] = []
    var items: [String] = []
    /// The output member that tells whether there is more, where the tokens alone do not.
    var more: String?
    var limit: String?
}
