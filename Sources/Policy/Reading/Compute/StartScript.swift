internal import MainstayTemplate

/// The script that a machine runs at its first start, before it is encoded.
struct StartScript {
    let view: PropertyView
    /// With what is unknown in it as in `Fn::Sub`; nil where it is absent, encoded already, or unknown as a whole.
    let text: String?

    init(_ userData: PropertyView) {
        guard userData.isUnknown, case .base64(let script) = userData.value.intrinsic else {
            view = userData
            text = nil
            return
        }
        view = .evaluate(script, parameter: nil, userData.path, userData.context)
        text = view.rendered
    }

    /// The first name of a secret to which the script assigns a text of its own.
    func assignedSecret(in text: String) -> String? {
        for line in text.split(whereSeparator: \.isNewline) {
            guard let sign = line.firstIndex(of: "=") else { continue }
            let name = line[..<sign].split(separator: " ").last.map(String.init) ?? ""
            guard !name.isEmpty, SecretText.isSecretName(name) else { continue }
            let rest = line[line.index(after: sign)...].drop { $0 == "\"" || $0 == "'" }
            let value = String(rest.prefix { $0 != "\"" && $0 != "'" && $0 != ";" })
            if value.first != "$", value.first != "`", SecretText.isPlain(value) { return name }
        }
        return nil
    }
}
