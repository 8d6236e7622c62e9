import MainstayDiagnostics
import MainstayTemplate

/// `large-environment`: names and values of a function's environment variables, of which 4 KB are stored.
enum EnvironmentSize {
    private static let most = 4096

    static func check(_ subject: RuleSubject) {
        guard let variables = subject.literal("Environment", "Variables"), let object = variables.object else { return }
        var size = 0
        for member in object.members { size += member.key.utf8.count + (member.value.literalText?.utf8.count ?? 0) }
        guard size > most else { return }
        subject.report(
            "large-environment", at: variables.position, ["Properties", "Environment", "Variables"],
            "the environment has at least \(size) bytes, above the limit of \(most)",
            help: "keep large values in Parameter Store, AppConfig or a bucket")
    }
}
