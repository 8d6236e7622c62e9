public import MainstayCloudFront
public import MainstayConstructs

/// Which of a kind of thing in a request a policy looks at.
public enum RequestParts: Hashable, Sendable {
    case none
    case all
    case only([String])
    /// Not for headers.
    case except([String])

    fileprivate var names: [StringValue]? {
        switch self {
        case .none, .all: nil
        case .only(let names), .except(let names): Set(names).sorted().map { StringValue($0) }
        }
    }

    fileprivate func behaviour(only: StringValue = "whitelist") -> StringValue {
        switch self {
        case .none: "none"
        case .all: "all"
        case .only: only
        case .except: "allExcept"
        }
    }
}

/// A cache policy of the platform's own: for how long CloudFront keeps answers, and what of a request tells two answers
/// apart.
public struct CustomCachePolicy: Construct {
    public struct Configuration {
        /// How long an answer is kept that says nothing about it.
        public var standard: TimeSpan = .days(1)
        /// The shortest and longest that an answer may ask for.
        public var minimum: TimeSpan = .seconds(0)
        public var maximum: TimeSpan = .days(365)
        /// Parts of the key; they are passed to the origin as well. Each that is not needed lowers the share of hits.
        public var queryStrings = RequestParts.none
        public var cookies = RequestParts.none
        public var headers = RequestParts.none
        /// Keeps compressed answers beside plain ones.
        public var compressed = true
        public var comment: String?

        public init() {}

        /// For files whose names change with their content: a year, whatever the origin says.
        public static var immutable: Configuration {
            var configuration = Configuration()
            configuration.standard = .days(365)
            configuration.minimum = .days(365)
            return configuration
        }

        /// For pages: a minute, or as the origin says, up to an hour.
        public static var pages: Configuration {
            var configuration = Configuration()
            configuration.standard = .minutes(1)
            configuration.maximum = .hours(1)
            configuration.queryStrings = .all
            return configuration
        }
    }

    public let node: Node
    public let resource: CloudFront.CachePolicy

    /// For ``CDN/Configuration`` and behaviours.
    public var policy: CachePolicy { CachePolicy(id: resource.id) }

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, _ base: Configuration = Configuration(), fileID: String = #fileID,
        line: Int = #line, column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = base
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        if configuration.minimum.seconds < 0 || configuration.standard < configuration.minimum
            || configuration.maximum < configuration.standard
        {
            node.report(
                "invalid-cache-time", "the minimum, standard and maximum time in the cache are out of order",
                help: "let none be shorter than the one before")
        }
        configuration.headers.checkHeaders(node)
        if configuration.headers == .all {
            node.report(
                "uncacheable-headers", "with all headers in the key nothing is found in the cache",
                help: "name those that answers depend on: .only([\"Accept-Language\"])")
        }
        resource = CloudFront.CachePolicy(
            "Resource", in: Group(node: node),
            cachePolicyConfig: .init(
                comment: configuration.comment.map { StringValue($0) },
                defaultTTL: DoubleValue(Double(configuration.standard.seconds)),
                maxTTL: DoubleValue(Double(configuration.maximum.seconds)),
                minTTL: DoubleValue(Double(configuration.minimum.seconds)),
                name: StringValue(node.explicitName(limit: 128)),
                parametersInCacheKeyAndForwardedToOrigin: .init(
                    cookiesConfig: .init(
                        cookieBehavior: configuration.cookies.behaviour(), cookies: configuration.cookies.names),
                    enableAcceptEncodingBrotli: BoolValue(configuration.compressed),
                    enableAcceptEncodingGzip: BoolValue(configuration.compressed),
                    headersConfig: .init(
                        headerBehavior: configuration.headers.behaviour(), headers: configuration.headers.names),
                    queryStringsConfig: .init(
                        queryStringBehavior: configuration.queryStrings.behaviour(),
                        queryStrings: configuration.queryStrings.names))))
    }
}

/// An origin request policy of the platform's own: what the origin is told beside the cache key.
public struct CustomOriginRequestPolicy: Construct {
    public let node: Node
    public let resource: CloudFront.OriginRequestPolicy

    public var policy: OriginRequestPolicy { OriginRequestPolicy(id: resource.id) }

    /// - Parameter headers: `.all` are those of the viewer, with `Host`; add CloudFront's own by name, such as
    ///   `CloudFront-Viewer-Country`.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, queryStrings: RequestParts = .all, cookies: RequestParts = .none,
        headers: RequestParts = .none, comment: String? = nil, fileID: String = #fileID, line: Int = #line,
        column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        headers.checkHeaders(node)
        resource = CloudFront.OriginRequestPolicy(
            "Resource", in: Group(node: node),
            originRequestPolicyConfig: .init(
                comment: comment.map { StringValue($0) },
                cookiesConfig: .init(cookieBehavior: cookies.behaviour(), cookies: cookies.names),
                headersConfig: .init(
                    headerBehavior: headers == .all ? "allViewer" : headers.behaviour(), headers: headers.names),
                name: StringValue(node.explicitName(limit: 128)),
                queryStringsConfig: .init(
                    queryStringBehavior: queryStrings.behaviour(), queryStrings: queryStrings.names)))
    }
}

extension RequestParts {
    fileprivate func checkHeaders(_ node: Node) {
        guard case .except(let names) = self else { return }
        node.report(
            "invalid-header-selection", "headers cannot be taken except for \(names.joined(separator: ", "))",
            help: "name those that are needed: .only([…])")
    }
}
