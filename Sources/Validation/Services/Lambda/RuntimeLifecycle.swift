/// How long Lambda supports a runtime.
///
/// The dates are AWS's (https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html), as collected by cfn-lint 1.58.0
/// (data/AdditionalSpecs/LmbdRuntimeLifecycle.json, MIT-0).
struct RuntimeLifecycle: Sendable {
    /// When it stops getting security updates, as `2026-01-31`.
    let deprecated: String?
    /// When functions on it can no longer be created.
    let blocked: String?
    /// What to move to.
    let successor: String?

    private init(_ deprecated: String?, _ blocked: String?, _ successor: String?) {
        self.deprecated = deprecated
        self.blocked = blocked
        self.successor = successor
    }

    /// The day on which the table was made. Findings follow from it, not from the clock, so that the same template
    /// gets the same findings tomorrow.
    static let date = "2026-11-20"

    static let all: [String: RuntimeLifecycle] = [
        "dotnet10": RuntimeLifecycle("2028-11-14", "2028-12-14", nil),
        "dotnet6": RuntimeLifecycle("2024-12-20", "2027-02-01", "dotnet10"),
        "dotnet8": RuntimeLifecycle("2026-11-10", "2027-02-01", "dotnet10"),
        "dotnet9": RuntimeLifecycle("2026-11-10", nil, "dotnet10"),
        "dotnetcore1.0": RuntimeLifecycle("2019-06-27", "2019-06-30", "dotnet10"),
        "dotnetcore2.0": RuntimeLifecycle("2019-05-30", "2019-04-30", "dotnet10"),
        "dotnetcore2.1": RuntimeLifecycle("2022-01-05", "2022-01-05", "dotnet10"),
        "dotnetcore3.1": RuntimeLifecycle("2023-04-03", "2023-04-03", "dotnet10"),
        "go1.x": RuntimeLifecycle("2024-01-08", "2024-02-08", "provided.al2023"),
        "java11": RuntimeLifecycle("2027-06-30", "2027-07-31", "java25"),
        "java17": RuntimeLifecycle("2027-06-30", "2027-07-31", "java25"),
        "java21": RuntimeLifecycle("2029-06-30", "2029-07-31", "java25"),
        "java25": RuntimeLifecycle("2029-06-30", "2029-07-31", nil),
        "java8": RuntimeLifecycle("2024-01-08", "2024-02-08", "java25"),
        "java8.al2": RuntimeLifecycle("2027-06-30", "2027-07-31", "java25"),
        "nodejs": RuntimeLifecycle("2016-08-30", "2016-09-30", "nodejs24.x"),
        "nodejs10.x": RuntimeLifecycle("2021-07-30", "2021-07-30", "nodejs24.x"),
        "nodejs12.x": RuntimeLifecycle("2023-03-31", "2023-03-31", "nodejs24.x"),
        "nodejs14.x": RuntimeLifecycle("2023-12-04", "2024-01-09", "nodejs24.x"),
        "nodejs16.x": RuntimeLifecycle("2024-06-12", "2027-02-01", "nodejs24.x"),
        "nodejs18.x": RuntimeLifecycle("2025-09-01", "2027-02-01", "nodejs24.x"),
        "nodejs20.x": RuntimeLifecycle("2026-04-30", "2027-02-01", "nodejs24.x"),
        "nodejs22.x": RuntimeLifecycle("2027-04-30", "2027-06-01", "nodejs24.x"),
        "nodejs24.x": RuntimeLifecycle("2028-04-30", "2028-06-01", nil),
        "nodejs4.3": RuntimeLifecycle("2020-03-05", "2020-02-03", "nodejs24.x"),
        "nodejs4.3-edge": RuntimeLifecycle("2020-03-05", "2019-03-31", "nodejs24.x"),
        "nodejs6.10": RuntimeLifecycle("2019-08-12", "2019-07-12", "nodejs24.x"),
        "nodejs8.10": RuntimeLifecycle("2020-03-06", "2020-02-04", "nodejs24.x"),
        "provided": RuntimeLifecycle("2024-01-08", "2024-02-08", "provided.al2023"),
        "provided.al2": RuntimeLifecycle("2026-07-31", "2027-02-01", "provided.al2023"),
        "provided.al2023": RuntimeLifecycle("2029-06-30", "2029-07-31", nil),
        "python2.7": RuntimeLifecycle("2021-07-15", "2021-07-15", "python3.14"),
        "python3.10": RuntimeLifecycle("2026-10-31", "2027-02-01", "python3.14"),
        "python3.11": RuntimeLifecycle("2027-06-30", "2027-07-31", "python3.14"),
        "python3.12": RuntimeLifecycle("2028-10-31", "2028-11-30", "python3.14"),
        "python3.13": RuntimeLifecycle("2029-06-30", "2029-07-31", "python3.14"),
        "python3.14": RuntimeLifecycle("2029-06-30", "2029-07-31", nil),
        "python3.6": RuntimeLifecycle("2022-07-18", "2022-07-18", "python3.14"),
        "python3.7": RuntimeLifecycle("2023-12-04", "2024-01-09", "python3.14"),
        "python3.8": RuntimeLifecycle("2024-10-14", "2027-02-01", "python3.14"),
        "python3.9": RuntimeLifecycle("2025-12-15", "2027-02-01", "python3.14"),
        "ruby2.5": RuntimeLifecycle("2021-07-30", "2021-07-30", "ruby4.0"),
        "ruby2.7": RuntimeLifecycle("2023-12-07", "2024-01-09", "ruby4.0"),
        "ruby3.2": RuntimeLifecycle("2026-03-31", "2027-02-01", "ruby4.0"),
        "ruby3.3": RuntimeLifecycle("2027-03-31", "2027-04-30", "ruby4.0"),
        "ruby3.4": RuntimeLifecycle("2028-03-31", "2028-04-30", "ruby4.0"),
        "ruby4.0": RuntimeLifecycle("2029-03-31", "2029-04-30", nil),
    ]
}
