import Mainstay
import MainstayShield

/// CloudFront in front of it all: static files from S3 in two regions, everything else from the region that is well.
struct Site {
    let distribution: CDN
    let firewall: WebFirewall

    /// What the edge does for each visitor: which variant of the page, and from which country, without the origin's help.
    static let personalisation = """
        function handler(event) {
            var request = event.request;
            var cookies = request.cookies || {};
            var variant = cookies.variant ? cookies.variant.value : '';
            if (variant !== 'a' && variant !== 'b') {
                var address = event.viewer.ip;
                var sum = 0;
                for (var i = 0; i < address.length; i++) { sum = (sum * 31 + address.charCodeAt(i)) % 1000; }
                variant = sum < 500 ? 'a' : 'b';
            }
            var segment = cookies.segment ? cookies.segment.value : 'everyone';
            request.headers['x-variant'] = { value: variant };
            request.headers['x-segment'] = { value: segment.replace(/[^a-z-]/g, '') };
            return request;
        }
        """

    init(_ place: Place, _ storage: Storage, _ refuge: RefugeStack, _ entrance: Entrance) {
        let scope = place.scope
        let firewall = WebFirewall("EdgeFirewall", in: scope, scope: .cloudFront) {
            $0.logKey = place.key
            $0.rateLimit = 2_000
        }
        self.firewall = firewall
        let immutable = CustomCachePolicy("ImmutableFiles", in: scope, .immutable)
        let pages = CustomCachePolicy("Pages", in: scope) {
            $0.standard = .minutes(1)
            $0.maximum = .minutes(5)
        }
        let personal = EdgeFunction(
            "Personalisation", in: scope, on: .viewerRequest, code: Self.personalisation,
            comment: "Variant and segment of a visitor")
        let application = CDN.Origin.server(StringValue(place.originName))
        let files = CDN.Origin.bucket(storage.assets).failingOver(to: .bucket(refuge.assets))
        distribution = CDN("Site", in: scope, origin: application) {
            $0.aliases = [place.domain, place.siteName]
            $0.certificate = entrance.certificate.reference
            $0.defaultRootObject = nil
            // What is computed is never kept.
            $0.caching = .disabled
            $0.forwarding = .allViewer
            $0.methods = .all
            $0.functions = [personal]
            $0.behaviours = [
                .init("/static/*", origin: files, caching: immutable.policy),
                .init("/pages/*", origin: files, caching: pages.policy),
            ]
            $0.errorPages = [502, 503, 504].map { CDN.ErrorPage($0, page: "/pages/unavailable.html") }
            $0.accessLogs = storage.logs
            $0.accessLogPrefix = "site/"
            $0.firewall = firewall
        }
        place.zone.aliasRecord(to: distribution)
        place.zone.aliasRecord(place.siteName, to: distribution)
        Output("Website", in: scope, StringValue("https://\(place.siteName)"), description: "Where browsers begin")
        guard place.hosting.usesShieldAdvanced else { return }
        Shield.Protection(
            "SiteShield", in: scope,
            healthCheckArns: ["arn:\(AWS.partition):route53:::healthcheck/\(entrance.health.id)"],
            name: StringValue("hosting-\(place.name)-site"), resourceArn: distribution.arn)
    }
}
