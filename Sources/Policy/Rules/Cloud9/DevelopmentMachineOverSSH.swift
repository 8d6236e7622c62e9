/// Finds development machines that are reached by SSH from the internet.
struct DevelopmentMachineOverSSH: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "development-machine-over-ssh", .warning, .security, "the development machine is reached by SSH",
            why: """
                Over SSH the machine needs a public address and an open port. Through Systems Manager it needs neither, \
                and sessions can be recorded.
                """,
            mend: "set ConnectionType to CONNECT_SSM",
            controls: [.wellArchitected("SEC06-BP03"), .wellArchitected("SEC05-BP02")],
            equivalents: ["AwsSolutions-C91"])
    }

    let types = ["AWS::Cloud9::EnvironmentEC2"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let connection = resource["ConnectionType"]
        if connection.isAbsent || connection.is("CONNECT_SSH") {
            violations.report(connection, mend: .set("CONNECT_SSM"))
        }
        let stop = resource["AutomaticStopTimeMinutes"]
        if stop.isAbsent {
            violations.report(
                stop, "the development machine runs on when nobody works on it",
                help: "set AutomaticStopTimeMinutes", severity: .note)
        }
    }

    private static func machine(_ more: String) -> String {
        """
        Machine:
          Type: AWS::Cloud9::EnvironmentEC2
          Properties:
            InstanceType: t3.small
            ImageId: amazonlinux-2023-x86_64
            AutomaticStopTimeMinutes: 30
            \(more)
        """
    }

    var conforming: [String] { [Self.machine("ConnectionType: CONNECT_SSM")] }
    var violating: [String] { [Self.machine("ConnectionType: CONNECT_SSH"), Self.machine("Name: machine")] }
}
