public import MainstayConstructs

extension Kubernetes {
    /// A way in from outside, by an Application Load Balancer that the AWS Load Balancer Controller makes.
    ///
    /// TLS by a certificate of ACM, plain HTTP redirected to it; health is asked by path; pods are targets themselves.
    public struct Ingress: KubernetesObjectConstruct {
        public let object: ManifestObject

        public struct Configuration {
            /// Where the requests of a host go: paths, longest first where one begins another.
            public var hosts: [(host: StringValue, routes: [Route])] = []
            /// The certificate's ARN; without it nothing is served but by ``allowsPlainText``.
            public var certificates: [StringValue] = []
            /// Answers plain HTTP instead of redirecting it. Everybody on the way reads along.
            public var allowsPlainText = false
            public var isInternetFacing = true
            public var healthCheckPath = "/health"
            public var healthCheckInterval = 15
            /// The web ACL's ARN.
            public var webACL: StringValue?
            public var sslPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
            /// Ingresses of one group share a load balancer.
            public var group: String?
            public var subnets: [StringValue] = []
            public var securityGroups: [StringValue] = []
            /// The bucket of access logs, and the prefix in it.
            public var accessLogs: (bucket: StringValue, prefix: String)?
            public var idleTimeout = 60
            /// Seconds in which requests under way end when a pod leaves.
            public var drainSeconds = 30
            public var ingressClass = "alb"
            /// Further annotations, by their whole names.
            public var annotations: [String: StringValue] = [:]
        }

        /// A path and the service behind it.
        public struct Route {
            public var path: String
            public var service: String
            public var port: Int

            public init(_ path: String = "/", to service: String, port: Int) {
                self.path = path
                self.service = service
                self.port = port
            }
            public init(_ path: String = "/", to service: Service) {
                self.init(path, to: service.name, port: service.ports["http"] ?? service.ports.values.min() ?? 80)
            }
        }

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, fileID: String = #fileID, line: Int = #line,
            column: Int = #column, _ configure: (inout Configuration) -> Void
        ) {
            object = ManifestObject(
                id, in: scope, "networking.k8s.io/v1", "Ingress", name: name, DeclarationPlace(fileID, line, column))
            var configuration = Configuration()
            configure(&configuration)
            configuration.check(object)
            let settings = configuration
            for (key, value) in settings.controllerAnnotations { object.annotations[key] = value.property }
            object.body = { members(of: ["spec": settings.spec]) }
        }
    }
}

extension Kubernetes.Ingress.Configuration {
    fileprivate func check(_ object: ManifestObject) {
        if certificates.isEmpty, !allowsPlainText {
            object.report(
                "missing-certificate", "the Ingress has no certificate and may not serve plain HTTP",
                help: "give it one: $0.certificates = [certificate.ref]")
        }
        if hosts.isEmpty || hosts.contains(where: \.routes.isEmpty) {
            object.report(
                "missing-route", "the Ingress leads nowhere",
                help: "give it hosts with routes: $0.hosts = [(\"api.example.com\", [.init(to: service)])]")
        }
        for route in hosts.flatMap(\.routes) where !route.path.hasPrefix("/") {
            object.report(
                "invalid-path", "the path \"\(route.path)\" does not begin with a slash",
                help: "write \"/\(route.path)\"")
        }
        if !healthCheckPath.hasPrefix("/") {
            object.report(
                "invalid-path", "the health check's path \"\(healthCheckPath)\" does not begin with a slash",
                help: "write \"/\(healthCheckPath)\"")
        }
    }

    fileprivate var spec: JSONValue {
        let rules = hosts.map { host in
            let paths = host.routes.map { route in
                fields([
                    "path": route.path, "pathType": "Prefix",
                    "backend": fields(["service": fields(["name": route.service, "port": ["number": route.port]])]),
                ])
            }
            return fields(["host": host.host, "http": ["paths": paths]])
        }
        // The certificate comes by annotation; the hosts tell the controller and readers what it is for.
        let tls = certificates.isEmpty ? nil : [fields(["hosts": hosts.map(\.host)])]
        return fields(["ingressClassName": ingressClass, "tls": tls, "rules": rules])
    }

    fileprivate var controllerAnnotations: [String: StringValue] {
        let isSecure = !certificates.isEmpty
        let listeners = [isSecure ? nil : "{\"HTTP\":80}", isSecure ? "{\"HTTP\":80},{\"HTTPS\":443}" : nil].compactMap
        { $0 }
        var attributes: [StringValue] = [
            "idle_timeout.timeout_seconds=\(idleTimeout)", "routing.http.drop_invalid_header_fields.enabled=true",
            "deletion_protection.enabled=true",
        ]
        if let accessLogs {
            attributes += [
                "access_logs.s3.enabled=true", "access_logs.s3.bucket=\(accessLogs.bucket)",
                StringValue("access_logs.s3.prefix=\(accessLogs.prefix)"),
            ]
        }
        var all: [String: StringValue] = [
            "scheme": isInternetFacing ? "internet-facing" : "internal", "target-type": "ip",
            "listen-ports": StringValue("[\(listeners.joined(separator: ","))]"),
            "healthcheck-path": StringValue(healthCheckPath), "healthcheck-protocol": "HTTP",
            "healthcheck-interval-seconds": StringValue(String(healthCheckInterval)), "success-codes": "200",
            "load-balancer-attributes": Fn.join(attributes, by: ","),
            "target-group-attributes": StringValue("deregistration_delay.timeout_seconds=\(drainSeconds)"),
        ]
        if isSecure {
            all["certificate-arn"] = Fn.join(certificates, by: ",")
            all["ssl-policy"] = StringValue(sslPolicy)
            if !allowsPlainText { all["ssl-redirect"] = "443" }
        }
        all["wafv2-acl-arn"] = webACL
        all["group.name"] = group.map { StringValue($0) }
        if !subnets.isEmpty { all["subnets"] = Fn.join(subnets, by: ",") }
        if !securityGroups.isEmpty { all["security-groups"] = Fn.join(securityGroups, by: ",") }
        let prefixed = all.map { ("alb.ingress.kubernetes.io/\($0.key)", $0.value) }
        return Dictionary(prefixed, uniquingKeysWith: { first, _ in first }).merging(annotations) { _, own in own }
    }
}
