import MainstayCloudFront
import MainstayConstructs

/// Headers that CloudFront adds to every response, and that tell browsers what a page may not do.
public struct SecurityHeaders: Sendable {
    public enum Framing: String, Sendable {
        /// No page may show this one in a frame.
        case deny = "DENY"
        case sameOrigin = "SAMEORIGIN"
    }

    public enum Referrer: String, Sendable {
        case strictOriginWhenCrossOrigin = "strict-origin-when-cross-origin"
        case sameOrigin = "same-origin"
        case noReferrer = "no-referrer"
    }

    /// How long browsers insist on HTTPS; nil leaves the header out.
    public var strictTransport: TimeSpan? = .days(730)
    /// Whether that holds for all subdomains, which then all need HTTPS.
    public var includesSubdomains = true
    /// Whether browsers may build the site into their own list, from which it takes months to be removed.
    public var preload = false
    /// `X-Frame-Options`; nil leaves it out.
    public var framing: Framing? = .deny
    public var referrer: Referrer? = .strictOriginWhenCrossOrigin
    /// `Content-Security-Policy`; none by default, because only the site knows what it loads.
    public var contentSecurityPolicy: String?
    /// `Permissions-Policy`: `camera=(), geolocation=()`.
    public var permissionsPolicy: String?
    /// Further headers, by name; they replace what the origin says.
    public var additional: [String: String] = [:]
    /// Headers that are taken out of answers, such as those that name the server's software.
    public var removed: [String] = []

    public init() {}

    private var custom: [(key: String, value: String)] {
        var headers = additional
        if let permissionsPolicy { headers["Permissions-Policy"] = permissionsPolicy }
        return headers.sorted { $0.key < $1.key }
    }

    func policy(named name: String) -> CloudFront.ResponseHeadersPolicy.ResponseHeadersPolicyConfig {
        typealias Policy = CloudFront.ResponseHeadersPolicy
        return Policy.ResponseHeadersPolicyConfig(
            customHeadersConfig: custom.isEmpty
                ? nil
                : Policy.CustomHeadersConfig(
                    items: custom.map {
                        Policy.CustomHeader(header: StringValue($0.key), override: true, value: StringValue($0.value))
                    }), name: StringValue(name),
            removeHeadersConfig: removed.isEmpty
                ? nil
                : Policy.RemoveHeadersConfig(
                    items: Set(removed).sorted().map { Policy.RemoveHeader(header: StringValue($0)) }),
            securityHeadersConfig: Policy.SecurityHeadersConfig(
                contentSecurityPolicy: contentSecurityPolicy.map {
                    Policy.ContentSecurityPolicy(contentSecurityPolicy: StringValue($0), override: true)
                }, contentTypeOptions: Policy.ContentTypeOptions(override: true),
                frameOptions: framing.map {
                    Policy.FrameOptions(frameOption: StringValue($0.rawValue), override: true)
                },
                referrerPolicy: referrer.map {
                    Policy.ReferrerPolicy(override: true, referrerPolicy: StringValue($0.rawValue))
                },
                strictTransportSecurity: strictTransport.map {
                    Policy.StrictTransportSecurity(
                        accessControlMaxAgeSec: IntValue($0.seconds), includeSubdomains: BoolValue(includesSubdomains),
                        override: true, preload: BoolValue(preload))
                }))
    }
}
