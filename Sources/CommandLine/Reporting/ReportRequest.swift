/// What a report was asked for.
struct ReportRequest: Sendable {
    /// An assembly, a template or a folder of templates; nil for `cdk.out` of the package here.
    var path: String?
    /// These environments alone; all where there are none.
    var environments: [String] = []
    /// The catalogue's file; nil for the platform's own, where there is one.
    var catalogue: String?
    /// A built-in profile, or a file; nil for the file beside the catalogue, or else medium usage.
    var usage: String?
    /// An assembly or template to compare with.
    var from: String?
    /// Another environment of the same assembly to compare with.
    var fromEnvironment: String?
    /// The region of templates that name none.
    var region: String?
    /// How many users capacity is worked out for, at the same time.
    var users = 1_000.0
    /// How many years of outages are drawn.
    var years = 2_000
}
