import MainstayConstructs

/// What CloudFront would refuse, found before it does.
struct CDNRules {
    let node: Node
    let configuration: CDN.Configuration

    func check(defaultOrigin: CDN.Origin) {
        checkCertificate()
        for origin in used(defaultOrigin) { check(origin) }
        checkFailover(of: defaultOrigin, configuration.methods, "everything else")
        check(configuration.functions, of: "everything else")
        for behaviour in configuration.behaviours {
            checkFailover(of: behaviour.origin, behaviour.methods, behaviour.path)
            check(behaviour.functions, of: behaviour.path)
        }
        checkConflicts(defaultOrigin)
        checkBehaviours()
        if let bucket = configuration.accessLogs, !bucket.allowsAccessControlLists {
            node.report(
                "log-bucket-without-acl",
                "CloudFront writes its logs by access control lists, which \"\(bucket.node.path)\" does not allow",
                help:
                    "declare it with `Bucket.forLogs(…, fromCloudFront: true)`, or set `allowsAccessControlLists = true`"
            )
        }
        if let firewall = configuration.firewall, firewall.scope != .cloudFront {
            node.report(
                "regional-firewall", "\"\(firewall.node.path)\" protects resources of a region, not distributions",
                help: "declare it with `scope: .cloudFront` in a stack of us-east-1")
        }
        if configuration.defaultRootObject?.hasPrefix("/") == true {
            node.report(
                "invalid-root-object", "\"\(configuration.defaultRootObject ?? "")\" begins with a slash",
                help: "write it as index.html")
        }
        for page in configuration.errorPages where !page.page.hasPrefix("/") {
            node.report(
                "invalid-error-page", "the error page \"\(page.page)\" does not begin with a slash",
                help: "write it as /\(page.page)")
        }
        let countries: [String] =
            switch configuration.restriction {
            case .none: []
            case .only(let countries), .except(let countries): countries
            }
        for country in countries
        where country.utf8.count != 2 || !country.utf8.allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }) {
            node.report(
                "invalid-country", "\"\(country)\" is not the code of a country",
                help: "use the two capital letters of ISO 3166, as in CH")
        }
    }

    /// Every origin, with those that stand in for others.
    private func used(_ defaultOrigin: CDN.Origin) -> [CDN.Origin] {
        ([defaultOrigin] + configuration.behaviours.map(\.origin)).flatMap {
            [$0] + [$0.fallback?.origin].compactMap { $0 }
        }
    }

    private func checkFailover(of origin: CDN.Origin, _ methods: CDN.Behaviour.Methods, _ path: String) {
        guard let fallback = origin.fallback else { return }
        if methods == .all {
            node.report(
                "failover-of-writes", "CloudFront does not repeat requests that write, as \(path) takes them",
                help: "let the behaviour take `.readAndOptions`, or its origin have no fallback")
        }
        if fallback.origin.id == origin.id {
            node.report(
                "failover-to-itself", "the origin \"\(origin.id)\" is its own fallback", help: "name another origin")
        }
        let known: Set = [400, 403, 404, 416, 429, 500, 502, 503, 504]
        if fallback.statuses.isEmpty || !known.isSuperset(of: fallback.statuses) {
            node.report(
                "invalid-failover-status", "CloudFront cannot fail over on \(fallback.statuses)",
                help: "use statuses of \(known.sorted())")
        }
    }

    private func check(_ functions: [EdgeFunction], of path: String) {
        if Set(functions.map(\.event)).count != functions.count {
            node.report(
                "duplicate-edge-function", "two functions run on the same event of \(path)",
                help: "make one function of them")
        }
    }

    private func checkCertificate() {
        guard let certificate = configuration.certificate else {
            if let alias = configuration.aliases.first {
                node.report(
                    "missing-certificate", "the distribution is to answer as \(alias), without a certificate for it",
                    help: "set `certificate`, from a stack of us-east-1 or by its ARN")
            }
            return
        }
        if let region = certificate.region, region != "us-east-1" {
            node.report(
                "certificate-in-wrong-region", "the certificate is in \(region); CloudFront reads those of us-east-1",
                help: "declare the certificate in a stack of us-east-1, or import one from there")
        }
    }

    private func check(_ origin: CDN.Origin) {
        if !origin.path.isEmpty, !origin.path.hasPrefix("/") || origin.path.hasSuffix("/") {
            node.report(
                "invalid-origin-path", "the origin path \"\(origin.path)\" has its slashes wrong",
                help: "begin it with a slash and end it without one")
        }
        if case .server(_, let header, let timeout) = origin.kind {
            if !(1...60).contains(timeout.seconds) {
                node.report(
                    "invalid-origin-timeout",
                    "the origin may take \(timeout.seconds) seconds; CloudFront waits 1 to 60",
                    help: "set `readTimeout: .seconds(30)`")
            }
            let name = header?.name.lowercased() ?? ""
            if name.hasPrefix("x-amz-") || name.hasPrefix("x-edge-") || ["host", "via", "connection"].contains(name) {
                node.report(
                    "reserved-origin-header", "CloudFront does not add a header \"\(header?.name ?? "")\"",
                    help: "use a name of your own, such as X-Origin-Verify")
            }
        }
    }

    /// One origin is one entry of the distribution: said twice, it must be said the same way.
    private func checkConflicts(_ defaultOrigin: CDN.Origin) {
        var settings: [String: String] = [:]
        for origin in used(defaultOrigin) {
            guard case .server(_, let header, let timeout) = origin.kind else { continue }
            let setting = "\(header?.name ?? "") \(header?.value.secret.node.path ?? "") \(timeout.seconds)"
            guard let first = settings[origin.id] else {
                settings[origin.id] = setting
                continue
            }
            if first != setting {
                node.report(
                    "conflicting-origins", "the origin \"\(origin.id)\" is given twice, with different settings",
                    help: "keep the origin in a constant, and use it for every behaviour")
            }
        }
    }

    private func checkBehaviours() {
        var paths: Set<String> = []
        for behaviour in configuration.behaviours where !paths.insert(behaviour.path).inserted {
            node.report(
                "duplicate-behaviour", "two behaviours answer the path \"\(behaviour.path)\"",
                help: "the first would always be used: remove one")
        }
        if paths.contains("*") || paths.contains("/*") {
            node.report(
                "behaviour-for-everything", "a behaviour answers every path, so that the distribution's own never does",
                help: "make its origin the distribution's, and remove the behaviour")
        }
    }
}
