import MainstayFiles
import MainstayValidation
import Testing

/// Whatever a finding may be called is explained.
struct RuleDescriptionTests {
    @Test func namesAreUnique() {
        let names = ValidationRules.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.count > 90)
    }

    @Test(arguments: ValidationRules.all)
    func says(_ rule: ValidationRuleDescription) {
        for text in [rule.summary, rule.why, rule.mend] {
            #expect(text.utf8.count > 5, "\(rule.name): \(text)")
            #expect(!text.hasSuffix("."), "\(rule.name): \(text)")
        }
        #expect(ValidationRules.named(rule.name) == rule)
        #expect(ValidationRules.named("no-such-rule") == nil)
    }

    /// Reads the sources: a name in kebab case that is handed to a report is one that a user may see.
    @Test func everyNameInTheSourcesIsDescribed() throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        var names: Set<String> = []
        for folder in ["Validation", "Template"] { try collect(root + "/Sources/" + folder, into: &names) }
        #expect(names.count > 80)
        let described = Set(ValidationRules.all.map(\.name))
        // A format of strings, a kind of dynamic reference, a service, a parameter of caches, matchers of events, and what
        // may be wrong with files of settings.
        let others = [
            "anything-but", "cluster-enabled", "cognito-idp", "date-time", "equals-ignore-case",
            "invalid-configuration",
            "ssm-secure", "unknown-key",
        ]
        #expect(names.subtracting(described).sorted() == others)
        #expect(described.subtracting(names).sorted() == [])
    }

    private func collect(_ path: String, into names: inout Set<String>) throws {
        for entry in try FileSystem.list(path) {
            let child = path + "/" + entry.name
            if entry.name.hasSuffix(".swift") {
                let text = String(decoding: try FileSystem.read(child), as: UTF8.self)
                for match in text.matches(of: /"([a-z]+(?:-[a-z0-9]+)+)"/) { names.insert(String(match.1)) }
            } else if entry.name != "Rules", FileSystem.isDirectory(child) {
                try collect(child, into: &names)
            }
        }
    }
}
