internal import MainstayAWSClient

/// Which operation of which service a request is for.
struct LocalTarget {
    var service: String
    var operation: String
    /// The fields of a query request.
    var form: [(name: String, value: String)] = []

    private static let targets: [String: String] = [
        "AmazonSSM": "ssm", "AmazonEC2ContainerRegistry_V20150921": "ecr", "secretsmanager": "secretsmanager",
        "CloudApiService": "cloudcontrolapi", "ResourceGroupsTaggingAPI_20170126": "tagging",
    ]

    init(_ request: HTTPRequest, body: [UInt8], scope: RequestScope?) {
        if let target = request.headers["X-Amz-Target"] {
            let parts = target.split(separator: ".", maxSplits: 1).map(String.init)
            service = Self.targets[parts.first ?? ""] ?? scope?.service ?? parts.first ?? ""
            operation = parts.count > 1 ? parts[1] : target
            return
        }
        let isForm = request.headers["Content-Type"]?.hasPrefix("application/x-www-form-urlencoded") ?? false
        let fields = FormEncoding.pairs(isForm ? String(decoding: body, as: UTF8.self) : request.address.query)
        if request.address.path == "/", let action = fields.first(where: { $0.name == "Action" })?.value {
            operation = action
            form = fields
            let version = fields.first { $0.name == "Version" }?.value
            service = scope?.service ?? (version == "2011-06-15" ? "sts" : "cloudformation")
            return
        }
        service = scope?.service ?? "s3"
        operation = LocalStorage.operation(of: request)
    }
}

/// What AWS says when something is wrong with a call itself.
enum CallFaults {
    static func fault(_ fault: FaultPlan.CallFault, _ target: LocalTarget, caller: String) -> LocalFault {
        switch fault.kind {
        case .throttle:
            LocalFault(
                target.service == "s3"
                    ? "SlowDown" : target.service == "cloudformation" ? "Throttling" : "ThrottlingException",
                fault.message ?? "Rate exceeded", status: target.service == "s3" ? 503 : 400)
        case .deny:
            LocalFault(
                ["cloudformation", "sts", "s3"].contains(target.service) ? "AccessDenied" : "AccessDeniedException",
                fault.message
                    ?? "User: \(caller) is not authorized to perform: \(target.service):\(target.operation) because no "
                    + "identity-based policy allows the \(target.service):\(target.operation) action", status: 403)
        case .expired:
            LocalFault(
                target.service == "s3" || target.service == "cloudformation" ? "ExpiredToken" : "ExpiredTokenException",
                fault.message ?? "The security token included in the request is expired",
                status: target.service == "s3" ? 400 : 403)
        case .unavailable, .drop, .lose:
            LocalFault("ServiceUnavailable", fault.message ?? "The service is not available now", status: 503)
        }
    }
}
