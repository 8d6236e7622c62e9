public import MainstayCertificateManager
public import MainstayConstructs

/// A certificate of AWS Certificate Manager, by its ARN: one that was made here, or one that existed before.
public struct CertificateReference {
    public let arn: CertificateARN
    /// The region it is in; nil where that is not known before deployment.
    public let region: String?

    init(arn: CertificateARN, region: String?) {
        self.arn = arn
        self.region = region
    }

    /// A certificate that exists already.
    ///
    /// - Parameter arn: `arn:aws:acm:us-east-1:123456789012:certificate/…`
    public static func existing(_ arn: StringValue) -> CertificateReference {
        CertificateReference(arn: CertificateARN(arn), region: arn.literal.flatMap { self.region(of: $0) })
    }

    /// Nil where the text is not the ARN of a certificate.
    public static func region(of arn: String) -> String? {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "acm", parts[5].hasPrefix("certificate/") else {
            return nil
        }
        return String(parts[3])
    }
}

/// A public certificate that AWS renews by itself, as long as its validation records stay in their zone.
///
/// A certificate for a ``CDN`` must be in a stack of us-east-1.
public struct Certificate: Construct {
    public struct Configuration {
        /// Further names: `www.example.com`, `*.example.com`.
        public var alternativeNames: [String] = []
        /// Zones of names that are not in the certificate's zone.
        public var otherZones: [HostedZone] = []
        public var keyAlgorithm = KeyAlgorithm.rsa2048
    }

    public enum KeyAlgorithm: String, Sendable {
        case rsa2048 = "RSA_2048"
        /// Smaller and faster; very old clients do not know it.
        case ellipticCurve256 = "EC_prime256v1"
    }

    public let node: Node
    public let resource: CertificateManager.Certificate

    /// - Parameters:
    ///   - domain: the name it is for.
    ///   - zone: the zone into which the validation records go.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, domain: String, zone: HostedZone, fileID: String = #fileID,
        line: Int = #line, column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        let node = Node(component: id, in: scope, fileID, line, column)
        self.node = node
        let first = DomainName.check(domain, node)
        var seen: Set<String> = [first]
        let others = configuration.alternativeNames.map { DomainName.check($0, node) }
            .filter { seen.insert($0).inserted }
        // The longest zone that holds a name is the one that answers for it.
        let zones = ([zone] + configuration.otherZones).sorted { $0.name.utf8.count > $1.name.utf8.count }
        let validation = ([first] + others).compactMap {
            name -> CertificateManager.Certificate.DomainValidationOption? in
            let bare = name.hasPrefix("*.") ? String(name.dropFirst(2)) : name
            guard let home = zones.first(where: { $0.holds(bare) }) else {
                node.report(
                    "name-outside-zone", "\"\(name)\" is in none of the certificate's zones",
                    help: "add the zone that holds it to `otherZones`")
                return nil
            }
            return CertificateManager.Certificate.DomainValidationOption(
                domainName: StringValue(name), hostedZoneId: home.id)
        }
        resource = CertificateManager.Certificate(
            "Resource", in: Group(node: node), certificateTransparencyLoggingPreference: .enabled,
            domainName: StringValue(first), domainValidationOptions: validation,
            keyAlgorithm: StringValue(configuration.keyAlgorithm.rawValue),
            subjectAlternativeNames: others.isEmpty ? nil : others.map { StringValue($0) }, validationMethod: "DNS")
    }

    public var arn: CertificateARN { resource.ref }

    public var reference: CertificateReference { CertificateReference(arn: arn, region: node.region) }
}
