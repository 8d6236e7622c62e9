import ArgumentParser

/// Which platform is shown, and what else is read with it.
struct PlatformArguments: ParsableArguments {
    @Argument(
        help: "An assembly, a template, or a folder of templates. (default: cdk.out of the package here)",
        completion: .file())
    var input: String?

    @Option(help: ArgumentHelp("Only this environment; may be repeated.", valueName: "name"))
    var environment: [String] = []

    @Option(
        help: ArgumentHelp(
            "The catalogue of requirements. (default: requirements.yaml of the package here, or beside the assembly)",
            valueName: "file"),
        completion: .file())
    var catalogue: String?

    @Option(
        help: ArgumentHelp(
            "small, medium, large, or a file. (default: usage.yaml beside the catalogue, else medium)",
            valueName: "profile"),
        completion: .file())
    var usage: String?

    func request(region: String?) -> ReportRequest {
        ReportRequest(path: input, environments: environment, catalogue: catalogue, usage: usage, region: region)
    }
}
