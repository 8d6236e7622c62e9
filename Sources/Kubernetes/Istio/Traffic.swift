public import MainstayConstructs

extension Istio {
    /// When a service counts as broken, and how much may wait for it.
    public struct CircuitBreaker: Hashable, Sendable {
        /// Bad answers in a row after which a pod gets no more requests.
        public var consecutiveErrors = 5
        /// How often pods are looked at.
        public var interval = "10s"
        /// How long a pod is left out at least.
        public var ejectionTime = "30s"
        /// How many of the pods may be left out, in percent.
        public var maxEjectionPercent = 50
        public var maxConnections = 100
        public var maxPendingRequests = 100
        public var maxRequestsPerConnection = 100

        public init() {}

        var policy: JSONValue {
            fields([
                "tls": ["mode": "ISTIO_MUTUAL"],
                "connectionPool": fields([
                    "tcp": ["maxConnections": maxConnections],
                    "http": [
                        "http1MaxPendingRequests": maxPendingRequests,
                        "maxRequestsPerConnection": maxRequestsPerConnection,
                    ],
                ]),
                "outlierDetection": fields([
                    "consecutive5xxErrors": consecutiveErrors, "interval": interval, "baseEjectionTime": ejectionTime,
                    "maxEjectionPercent": maxEjectionPercent,
                ]),
            ])
        }
    }

    /// How callers reach a service: mutual TLS and circuit breaking.
    public struct DestinationRule: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// - Parameter subsets: versions of the service by name, each with the labels of its pods.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, host: String,
            _ breaker: CircuitBreaker = CircuitBreaker(), subsets: [String: [String: String]] = [:],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "networking.istio.io/v1", "DestinationRule", name: name,
                DeclarationPlace(fileID, line, column))
            object.body = {
                let versions = subsets.sorted { $0.key < $1.key }.map { fields(["name": $0.key, "labels": $0.value]) }
                return members(of: [
                    "spec": fields([
                        "host": host, "trafficPolicy": breaker.policy, "subsets": unlessEmpty(versions),
                    ])
                ])
            }
        }
    }

    /// Where a share of the requests goes.
    public struct Destination: Hashable, Sendable {
        public var host: String
        public var subset: String?
        public var port: Int?
        public var weight: Int?

        public init(_ host: String, subset: String? = nil, port: Int? = nil, weight: Int? = nil) {
            self.host = host
            self.subset = subset
            self.port = port
            self.weight = weight
        }

        var value: JSONValue {
            fields([
                "destination": fields(["host": host, "subset": subset, "port": port.map { ["number": $0] }]),
                "weight": weight,
            ])
        }
    }

    /// Requests that are tried again.
    public struct Retries: Hashable, Sendable {
        public var attempts: Int
        public var perTryTimeout: String
        public var on: String

        public init(
            attempts: Int = 2, perTryTimeout: String = "2s",
            on: String = "connect-failure,refused-stream,unavailable,retriable-status-codes,503"
        ) {
            self.attempts = attempts
            self.perTryTimeout = perTryTimeout
            self.on = on
        }
    }

    /// Requests that are alike in something, and where they go.
    public struct HTTPRoute: Hashable, Sendable {
        public var name: String?
        public var destinations: [Destination]
        public var timeout: String
        public var retries: Retries?
        /// Headers that requests must have, by exact value: a segment of users.
        public var headers: [String: String]
        public var pathPrefix: String?

        public init(
            name: String? = nil, to destinations: [Destination], timeout: String = "10s", retries: Retries? = Retries(),
            headers: [String: String] = [:], pathPrefix: String? = nil
        ) {
            self.name = name
            self.destinations = destinations
            self.timeout = timeout
            self.retries = retries
            self.headers = headers
            self.pathPrefix = pathPrefix
        }

        var value: JSONValue {
            let exact = headers.mapValues { ["exact": $0] }
            let match = fields(["headers": unlessEmpty(exact), "uri": pathPrefix.map { ["prefix": $0] }])
            let again = retries.map {
                fields(["attempts": $0.attempts, "perTryTimeout": $0.perTryTimeout, "retryOn": $0.on])
            }
            return fields([
                "name": name, "match": headers.isEmpty && pathPrefix == nil ? nil : [match],
                "route": destinations.map(\.value), "timeout": timeout, "retries": again,
            ])
        }
    }

    /// Which requests go where, and what is done when there is no answer. Routes are tried in their order.
    public struct VirtualService: KubernetesObjectConstruct {
        public let object: ManifestObject

        public struct Configuration {
            public var routes: [HTTPRoute] = []
            /// Gateways by which requests come; within the mesh where it is empty.
            public var gateways: [String] = []
        }

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, hosts: [String], fileID: String = #fileID,
            line: Int = #line, column: Int = #column, _ configure: (inout Configuration) -> Void
        ) {
            object = ManifestObject(
                id, in: scope, "networking.istio.io/v1", "VirtualService", name: name,
                DeclarationPlace(fileID, line, column))
            var configuration = Configuration()
            configure(&configuration)
            let settings = configuration
            for route in settings.routes { TrafficChecks.check(route, object) }
            object.body = {
                members(of: [
                    "spec": fields([
                        "hosts": hosts, "gateways": unlessEmpty(settings.gateways),
                        "http": settings.routes.map(\.value),
                    ])
                ])
            }
        }
    }
}

/// What the mesh would take, and what nobody means.
enum TrafficChecks {
    static func check(_ route: Istio.HTTPRoute, _ object: ManifestObject) {
        let weights = route.destinations.compactMap(\.weight)
        let isShared = route.destinations.count > 1
        if isShared,
            weights.count != route.destinations.count || weights.contains(where: { $0 < 0 })
                || weights.reduce(into: 0, { $0 = $0.addingReportingOverflow($1).partialValue }) != 100
        {
            object.report(
                "invalid-weights", "the shares of a route are \(weights), which is not 100 together",
                help: "give each destination a weight, 100 in all")
        }
        if route.destinations.isEmpty {
            object.report("missing-destination", "a route leads nowhere", help: "give it a destination")
        }
        guard let retries = route.retries, let each = seconds(retries.perTryTimeout), let all = seconds(route.timeout)
        else { return }
        let tries = Double(retries.attempts) + 1
        if each * tries > all {
            object.report(
                "retries-beyond-timeout",
                "\(retries.attempts) retries of \(retries.perTryTimeout) take longer than the timeout of \(route.timeout)",
                help: "shorten perTryTimeout, try less often, or give the route more time")
        }
    }

    /// `1.5s`, `250ms`, `2m`; nil for what is no duration.
    static func seconds(_ text: String) -> Double? {
        let units: [(String, Double)] = [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3_600)]
        guard let unit = units.first(where: { text.hasSuffix($0.0) }) else { return nil }
        return Double(text.dropLast(unit.0.count)).map { $0 * unit.1 }
    }
}
