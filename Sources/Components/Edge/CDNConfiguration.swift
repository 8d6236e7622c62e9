public import MainstayConstructs

extension CDN {
    /// Where CloudFront fetches what it has not got.
    public struct Origin {
        enum Kind {
            case bucket(Bucket)
            case server(domainName: StringValue, header: Header?, readTimeout: TimeSpan)
        }

        /// Another origin for when this one fails.
        struct Fallback {
            let origin: Origin
            let statuses: [Int]
        }

        let kind: Kind
        /// Goes before every path, with a slash at its beginning and none at its end; empty for none.
        let path: String
        /// One at most; an array because a value cannot hold one of its own type.
        private(set) var fallbacks: [Fallback] = []

        var fallback: Fallback? { fallbacks.first }

        /// The same origin, with another that is asked where this one cannot be reached or answers with one of some
        /// statuses. For reading alone: CloudFront repeats no request that changes something.
        ///
        /// - Parameter statuses: of 400, 403, 404, 416, 429, 500, 502, 503 and 504.
        public func failingOver(to other: Origin, on statuses: [Int] = [500, 502, 503, 504]) -> Origin {
            var result = self
            var last = other
            // The other's own fallback would be a third, and there are two.
            last.fallbacks = []
            result.fallbacks = [Fallback(origin: last, statuses: Set(statuses).sorted())]
            return result
        }

        /// A bucket, which only this distribution may read.
        public static func bucket(_ bucket: Bucket, path: String = "") -> Origin {
            Origin(kind: .bucket(bucket), path: path)
        }

        /// A server such as a load balancer, reached over HTTPS alone.
        ///
        /// - Parameters:
        ///   - domainName: a name that the server's certificate holds; a load balancer's own name is in none.
        ///   - header: one by which the server knows that a request came through CloudFront.
        ///   - readTimeout: how long an answer may take, 1 to 60 seconds.
        public static func server(
            _ domainName: StringValue, path: String = "", header: Header? = nil, readTimeout: TimeSpan = .seconds(30)
        ) -> Origin {
            Origin(kind: .server(domainName: domainName, header: header, readTimeout: readTimeout), path: path)
        }

        /// What requests are sent to: the origin, or the pair of it and its fallback.
        var targetID: String { fallback.map { "\(id)-else-\($0.origin.id)" } ?? id }

        /// What tells origins apart; the same for the same origin wherever it is used.
        var id: String {
            let name =
                switch kind {
                case .bucket(let bucket): bucket.node.pathInStack
                case .server(let domainName, _, _): domainName.property.sortKey
                }
            return String((name + path).map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" })
        }
    }

    /// A header with a secret value, which CloudFormation reads from Secrets Manager.
    public struct Header {
        public var name: String
        public var value: SecretField

        public init(_ name: String, _ value: SecretField) {
            self.name = name
            self.value = value
        }
    }

    /// How requests for some paths are answered.
    public struct Behaviour {
        public enum Methods: Sendable {
            case read
            case readAndOptions
            case all

            var names: [StringValue] {
                switch self {
                case .read: ["GET", "HEAD"]
                case .readAndOptions: ["GET", "HEAD", "OPTIONS"]
                case .all: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"]
                }
            }
        }

        /// `/api/*`; the first behaviour that matches is used.
        public var path: String
        public var origin: Origin
        public var caching: CachePolicy
        public var forwarding: OriginRequestPolicy?
        public var methods: Methods
        public var compresses: Bool
        /// One for each event at most.
        public var functions: [EdgeFunction]

        public init(
            _ path: String, origin: Origin, caching: CachePolicy = .optimised, forwarding: OriginRequestPolicy? = nil,
            methods: Methods = .readAndOptions, compresses: Bool = true, functions: [EdgeFunction] = []
        ) {
            self.path = path
            self.origin = origin
            self.caching = caching
            self.forwarding = forwarding
            self.methods = methods
            self.compresses = compresses
            self.functions = functions
        }

        /// Nothing cached, everything passed on: for an API or a site that is made for each user.
        public static func dynamic(_ path: String, origin: Origin) -> Behaviour {
            Behaviour(
                path, origin: origin, caching: .disabled, forwarding: .allViewerExceptHostHeader, methods: .all)
        }
    }

    /// What is shown in place of an error of the origin.
    public struct ErrorPage: Sendable {
        public var status: Int
        public var page: String
        public var respondsWith: Int
        public var caching: TimeSpan

        public init(_ status: Int, page: String, respondsWith: Int? = nil, caching: TimeSpan = .seconds(10)) {
            self.status = status
            self.page = page
            self.respondsWith = respondsWith ?? status
            self.caching = caching
        }

        /// The start page for every path that is no file, for sites that do their own routing. A bucket answers 403.
        public static func singlePage(_ page: String = "/index.html") -> [ErrorPage] {
            [ErrorPage(403, page: page, respondsWith: 200), ErrorPage(404, page: page, respondsWith: 200)]
        }
    }

    public enum PriceClass: String, Sendable {
        /// Europe and North America.
        case cheapest = "PriceClass_100"
        /// Without South America, Australia and New Zealand.
        case most = "PriceClass_200"
        case everywhere = "PriceClass_All"
    }

    public enum GeographicRestriction: Sendable {
        case none
        /// Two-letter codes of the only countries that are served.
        case only([String])
        /// Two-letter codes of countries that are not served.
        case except([String])
    }

    public struct Configuration {
        /// The names under which it answers; they need a certificate.
        public var aliases: [String] = []
        /// A certificate of the region us-east-1, with all the aliases.
        public var certificate: CertificateReference?
        /// What `/` shows.
        public var defaultRootObject: String? = "index.html"
        /// How paths are answered that no behaviour matches.
        public var caching = CachePolicy.optimised
        public var forwarding: OriginRequestPolicy?
        public var methods = Behaviour.Methods.readAndOptions
        public var compresses = true
        /// Functions at the edge for what no behaviour matches, one for each event at most.
        public var functions: [EdgeFunction] = []
        /// For paths of their own, in the order in which they are tried.
        public var behaviours: [Behaviour] = []
        public var securityHeaders: SecurityHeaders? = SecurityHeaders()
        /// Where requests are logged: `Bucket.forLogs(…, fromCloudFront: true)`.
        public var accessLogs: Bucket?
        /// Goes before the names of the log objects.
        public var accessLogPrefix = "cloudfront/"
        /// A ``WebFirewall`` of scope `.cloudFront`.
        public var firewall: WebFirewall?
        public var priceClass = PriceClass.everywhere
        public var errorPages: [ErrorPage] = []
        public var restriction = GeographicRestriction.none
        public var comment: String?
    }
}
