extension PolicyDocument {
    /// Whether it refuses requests without TLS, or may do so.
    var deniesPlainText: Bool {
        if !isWhole { return true }
        return denying.contains { statement in
            !statement.hasKnownConditions
                || statement.conditions.contains { condition in
                    condition.comparison == "bool" && condition.key == "aws:securetransport"
                        && condition.values.contains { $0.isFalse || $0.isUnknown }
                }
        }
    }
}
