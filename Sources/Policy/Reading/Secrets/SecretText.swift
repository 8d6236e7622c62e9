/// Tells secrets among the texts of a template.
enum SecretText {
    /// What kind of secret a text holds, by the form that its issuer gives it: `an access key of AWS`; nil where none.
    static func kind(of text: String) -> String? {
        guard text.utf8.count >= 20 else { return nil }
        var text = text
        return text.withUTF8 { kind(of: $0) }
    }

    private static func kind(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
        firstBytes.withUnsafeBufferPointer { isFirst in
            for (index, byte) in bytes.enumerated() {
                // Nearly every byte is none that a form starts with, and of those nearly every one stands in a word.
                guard isFirst[Int(byte)], index == 0 || !isWord(bytes[index - 1]) else { continue }
                if let form = forms.first(where: { matches($0, bytes, at: index) }) { return form.kind }
            }
            return nil
        }
    }

    /// Whether a name says that its value is a secret, rather than where one is found.
    static func isSecretName(_ name: String) -> Bool {
        let name = name.lowercased().filter { $0.isLetter || $0.isNumber }
        if innocentEndings.contains(where: { name.hasSuffix($0) }) { return false }
        return secretEndings.contains { name.hasSuffix($0) }
    }

    /// Whether a text can be a secret: not where one is found, nor a switch or a number.
    static func isPlain(_ text: String) -> Bool {
        guard text.utf8.count >= 6, Int(text) == nil else { return false }
        if text.contains("{{resolve:") || text.hasPrefix("arn:") || text.hasPrefix("/") { return false }
        return !text.contains("://") && !text.contains("${")
    }

    private struct Form {
        let kind: String
        let prefix: [UInt8]
        /// How many letters, digits, `_` and `-` must follow.
        let tail: Int
        /// Whether only capitals and digits may.
        let isUppercase: Bool

        init(_ kind: String, _ prefix: String, tail: Int, isUppercase: Bool = false) {
            self.kind = kind
            self.prefix = Array(prefix.utf8)
            self.tail = tail
            self.isUppercase = isUppercase
        }
    }

    private static let forms = [
        Form("an access key of AWS", "AKIA", tail: 16, isUppercase: true),
        Form("a session key of AWS", "ASIA", tail: 16, isUppercase: true),
        Form("a private key", "-----BEGIN PRIVATE KEY-----", tail: 0),
        Form("a private key", "-----BEGIN RSA PRIVATE KEY-----", tail: 0),
        Form("a private key", "-----BEGIN EC PRIVATE KEY-----", tail: 0),
        Form("a private key", "-----BEGIN OPENSSH PRIVATE KEY-----", tail: 0),
        Form("a private key", "-----BEGIN ENCRYPTED PRIVATE KEY-----", tail: 0),
        Form("a token of GitHub", "ghp_", tail: 36), Form("a token of GitHub", "gho_", tail: 36),
        Form("a token of GitHub", "ghs_", tail: 36), Form("a token of GitHub", "ghu_", tail: 36),
        Form("a token of GitHub", "github_pat_", tail: 22), Form("a token of GitLab", "glpat-", tail: 20),
        Form("a token of Slack", "xoxb-", tail: 10), Form("a token of Slack", "xoxp-", tail: 10),
        Form("a key of Stripe", "sk_live_", tail: 24), Form("a key of Stripe", "rk_live_", tail: 24),
        Form("a key of Google", "AIza", tail: 35),
    ]
    private static let firstBytes: [Bool] = (0...255).map { byte in
        forms.contains { $0.prefix.first.map(Int.init) == byte }
    }

    private static let secretEndings = [
        "password", "passwd", "passphrase", "jwtsecret", "appsecret", "sharedsecret", "secretkey", "secretaccesskey",
        "apikey", "privatekey",
        "accesstoken", "authtoken", "apitoken", "clientsecret", "encryptionkey", "signingkey",
    ]
    private static let innocentEndings = ["usepassword", "nopassword", "resetpassword", "requirepassword"]

    private static func matches(_ form: Form, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard bytes.count - start >= form.prefix.count + form.tail else { return false }
        for (offset, byte) in form.prefix.enumerated() where bytes[start + offset] != byte { return false }
        let tail = bytes[(start + form.prefix.count)..<(start + form.prefix.count + form.tail)]
        let isWritten = tail.allSatisfy { byte in
            form.isUppercase
                ? (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                : isWord(byte) || byte == UInt8(ascii: "-")
        }
        guard isWritten else { return false }
        // The documentation's own keys say so.
        return !tail.suffix(7).elementsEqual("EXAMPLE".utf8)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): true
        default: false
        }
    }
}

extension PropertyView {
    /// Whether it is a secret written out: known, and not what CloudFormation fetches from elsewhere.
    var isWrittenSecret: Bool {
        guard let text = string, !text.isEmpty else { return false }
        return !text.contains("{{resolve:")
    }
}
