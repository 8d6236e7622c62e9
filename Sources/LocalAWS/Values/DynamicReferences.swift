internal import MainstayAssembly
internal import MainstayTemplate

extension StackEngine {
    /// The value with `{{resolve:ssm:…}}` filled in. Secrets stay as they are written: nothing here knows any.
    func withParameters(
        _ value: TemplateValue, _ scope: Scope, depth: Int = 0
    ) throws(LocalFault) -> TemplateValue {
        guard depth < 200 else { return value }
        switch value.content {
        case .string(let text):
            guard text.contains("{{resolve:") else { return value }
            return .string(try filled(text, scope))
        case .array(let elements):
            var result: [TemplateValue] = []
            for element in elements { result.append(try withParameters(element, scope, depth: depth + 1)) }
            return .array(result)
        case .object(let object):
            var members: [TemplateObject.Member] = []
            for member in object.members {
                members.append(.init(member.key, try withParameters(member.value, scope, depth: depth + 1)))
            }
            return .object(members)
        default: return value
        }
    }

    private func filled(_ text: String, _ scope: Scope) throws(LocalFault) -> String {
        let parts = text.components(separatedBy: "{{resolve:")
        var result = parts[0]
        for part in parts.dropFirst() {
            let halves = part.components(separatedBy: "}}")
            guard halves.count > 1 else {
                throw .validation("Template error: a dynamic reference has no end: \(text)")
            }
            let reference = halves[0]
            let rest = halves.dropFirst().joined(separator: "}}")
            let words = reference.split(separator: ":", maxSplits: 1).map(String.init)
            guard words.count == 2 else { throw .validation("Invalid dynamic reference: {{resolve:\(reference)}}") }
            switch words[0] {
            case "ssm": result += try parameter(words[1], scope) + rest
            case "ssm-secure", "secretsmanager": result += "{{resolve:\(reference)}}" + rest
            default: throw .validation("Unknown dynamic reference service \(words[0])")
            }
        }
        return result
    }

    /// The value of a parameter of Parameter Store. AWS's own, such as the newest machine images, are invented.
    func parameterValue(_ name: String, _ scope: Scope) -> String? {
        if let parameter = state.parameters["\(scope.key)/\(name)"] { return parameter.value }
        guard name.hasPrefix("/aws/service/") else { return nil }
        let digits = SHA256.hexadecimal(of: "\(scope.region)\(name)").prefix(17)
        return name.contains("ami") ? "ami-\(digits)" : String(digits)
    }

    private func parameter(_ reference: String, _ scope: Scope) throws(LocalFault) -> String {
        let parts = reference.split(separator: ":").map(String.init)
        let name = parts.first ?? ""
        guard let parameter = state.parameters["\(scope.key)/\(name)"] else {
            if let value = parameterValue(name, scope) { return value }
            throw .validation(
                "Parameters: [ssm:\(reference)] cannot be found in the parameter store of this account and region.")
        }
        guard parts.count > 1, let version = Int(parts[1]), version != parameter.version else { return parameter.value }
        guard let old = parameter.history[String(version)] else {
            throw .validation("Parameters: [ssm:\(reference)] cannot be found: there is no such version.")
        }
        return old
    }
}
