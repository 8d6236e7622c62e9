internal import MainstayTemplate

/// A stack policy: which updates of which resources are allowed. What no statement allows is denied.
struct StackPolicy {
    private let statements: [TemplateValue]

    init(_ text: String) throws(LocalFault) {
        let parsed = TemplateParser(file: "policy", format: .json).parse(text)
        guard let statements = parsed.value?["Statement"]?.array, parsed.isValid else {
            throw .validation("Error validating stack policy: Invalid stack policy")
        }
        for statement in statements {
            guard ["Allow", "Deny"].contains(statement["Effect"]?.string), statement["Action"] != nil,
                statement["Resource"] != nil || statement["NotResource"] != nil
            else { throw .validation("Error validating stack policy: Invalid stack policy") }
        }
        self.statements = statements
    }

    /// Why an action is denied; nil where it is allowed.
    func denial(_ action: String, _ logicalID: String, _ type: String) -> String? {
        var isAllowed = false
        for (number, statement) in statements.enumerated() where applies(statement, action, logicalID, type) {
            if statement["Effect"]?.string == "Deny" {
                return
                    "Action denied by stack policy: Statement [#\(number + 1)] does not allow [\(action)] for resource "
                    + "[LogicalResourceId/\(logicalID)]"
            }
            isAllowed = true
        }
        return isAllowed
            ? nil
            : "Action denied by stack policy: no statement allows [\(action)] for resource [LogicalResourceId/\(logicalID)]"
    }

    private func applies(_ statement: TemplateValue, _ action: String, _ logicalID: String, _ type: String) -> Bool {
        let place = "LogicalResourceId/\(logicalID)"
        func texts(_ key: String) -> [String] {
            statement[key].map { $0.array?.compactMap(\.string) ?? [$0.string ?? ""] } ?? []
        }
        if statement["NotAction"] == nil, !texts("Action").contains(where: { Wildcard.matches($0, action) }) {
            return false
        }
        if statement["Resource"] != nil, !texts("Resource").contains(where: { Wildcard.matches($0, place) }) {
            return false
        }
        if texts("NotResource").contains(where: { Wildcard.matches($0, place) }) { return false }
        for (name, isPattern) in [("StringEquals", false), ("StringLike", true)] {
            guard let wanted = statement["Condition"]?[name]?["ResourceType"] else { continue }
            let types = wanted.array?.compactMap(\.string) ?? [wanted.string ?? ""]
            if !types.contains(where: { isPattern ? Wildcard.matches($0, type) : $0 == type }) { return false }
        }
        return true
    }
}

/// Text with `*` for any run of characters and `?` for any one.
enum Wildcard {
    static func matches(_ pattern: String, _ text: String) -> Bool {
        let (pattern, text) = (Array(pattern.utf8), Array(text.utf8))
        var (row, column) = (0, 0)
        var star: (pattern: Int, text: Int)?
        while column < text.count {
            if row < pattern.count, pattern[row] == UInt8(ascii: "*") {
                star = (row, column)
                row += 1
            } else if row < pattern.count, pattern[row] == text[column] || pattern[row] == UInt8(ascii: "?") {
                row += 1
                column += 1
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                row = last.pattern + 1
                column = last.text + 1
            } else {
                return false
            }
        }
        return pattern[row...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}

extension StackEngine {
    /// Why the policy of a stack denies an action; nil where it allows it, or there is none.
    func denial(_ action: String, _ logicalID: String, _ type: String, _ stack: Stack) -> String? {
        guard let text = stack.temporaryPolicy ?? stack.policy,
            stack.operation?.phase == .apply || stack.operation?.phase == .cleanup
        else { return nil }
        return (try? StackPolicy(text))?.denial(action, logicalID, type)
    }
}
