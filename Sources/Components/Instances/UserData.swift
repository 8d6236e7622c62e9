import MainstayConstructs

/// What an instance runs when it boots: files with the service's settings, then the service's own script.
///
/// The files can be read as they are by `EnvironmentFile` of systemd. Secrets are not in them, but the ARNs by which
/// the instance's role can read them.
final class UserData {
    static let folder = "/etc/mainstay"

    private let script: StringValue?
    private let agent: InstanceAgent
    private let node: Node
    private let role: Role
    private var environment: [String: StringValue]
    private var secrets: [String: any SecretSource] = [:]

    init(
        script: StringValue?, agent: InstanceAgent, environment: [String: StringValue],
        secrets: [String: any SecretSource], role: Role, node: Node
    ) {
        self.script = script
        self.agent = agent
        self.environment = environment
        self.role = role
        self.node = node
        for (name, value) in environment { reportLineBreak(in: value, of: name) }
        for (name, source) in secrets { addSecret(name, source) }
    }

    func addEnvironment(_ name: String, _ value: StringValue) {
        reportDuplicate(name)
        reportLineBreak(in: value, of: name)
        environment[name] = value
    }

    func addSecret(_ name: String, _ source: any SecretSource) {
        reportDuplicate(name)
        secrets[name] = source
        source.grantRead(to: role)
    }

    private func reportDuplicate(_ name: String) {
        guard environment[name] != nil || secrets[name] != nil else { return }
        node.report(
            "duplicate-environment-variable", "the variable \(name) is set twice", help: "set it once, in one way")
    }

    private func reportLineBreak(in value: StringValue, of name: String) {
        guard value.literal?.contains("\n") == true else { return }
        node.report(
            "multiline-environment-variable", "the variable \(name) has several lines",
            help: "a line of the file is a variable; encode the value, or write it in the script")
    }

    /// In Base64; computed when the tree is complete.
    var encoded: StringValue {
        StringValue(property: .function("Fn::Base64", .deferred { self.text }))
    }

    private var text: Property {
        var parts: [Property] = [.string("#!/bin/bash\nset -euo pipefail\n")]
        if !environment.isEmpty || !secrets.isEmpty {
            parts.append(.string("install -d -m 0755 \(Self.folder)\n"))
        }
        appendFile("environment", environment, to: &parts)
        appendFile("secrets", secrets.mapValues(\.valueFrom), to: &parts)
        parts += agent.installation
        if let script {
            parts.append(script.property)
            parts.append(.string("\n"))
        }
        return Self.joined(parts)
    }

    /// One text. Where nothing in it is a reference it is literal, and `${` in it is nothing to CloudFormation.
    private static func joined(_ parts: [Property]) -> Property {
        var literal = ""
        for part in parts {
            guard case .string(let text) = part else { return .text(parts) }
            literal += text
        }
        return .string(literal)
    }

    /// Quoted at both ends, so that the shell changes nothing in the values.
    private func appendFile(_ name: String, _ values: [String: StringValue], to parts: inout [Property]) {
        if values.isEmpty { return }
        let end = "MAINSTAY_\(name.uppercased())"
        parts.append(.string("cat > \(Self.folder)/\(name) <<'\(end)'\n"))
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            parts += [.string("\(key)="), value.property, .string("\n")]
        }
        parts.append(.string("\(end)\nchmod 0644 \(Self.folder)/\(name)\n"))
    }
}
