import MainstayDiagnostics
import Testing

/// What calls come to by defaults and mappings.
struct UnfitValueTests {
    private func findings(_ parameter: String, _ size: String, condition: String = "") -> [Diagnostic] {
        check(
            """
            Parameters: {Size: \(parameter), On: {Type: String}}
            Mappings: {Sizes: {big: {value: 400000}, small: {value: 60}}}
            Conditions: {Has: !Equals [!Ref On, 'yes']}
            Resources: {Queue: {Type: AWS::SQS::Queue, \(condition)Properties: {MessageRetentionPeriod: \(size)}}}
            """)
    }

    @Test func values() {
        let standard = findings("{Type: Number, Default: 5}", "!Ref Size")
        #expect(standard.map(\.rule) == ["unfit-value"])
        #expect(standard.first?.severity == .warning)
        #expect(standard.first?.message.hasPrefix("the default of the parameter Size does not fit: ") == true)
        #expect(
            findings("{Type: Number, AllowedValues: [60, 5]}", "!Ref Size").first?.message
                .hasPrefix("an allowed value of the parameter Size does not fit: ") == true)
        #expect(findings("{Type: Number}", "!FindInMap [Sizes, small, value]") == [])
        #expect(findings("{Type: Number, Default: 60}", "!Ref Size") == [])
    }

    @Test func nothingUnderConditions() {
        #expect(findings("{Type: Number, Default: 5}", "!If [Has, !Ref Size, 60]") == [])
        #expect(findings("{Type: Number, Default: 5}", "!Ref Size", condition: "Condition: Has, ") == [])
        #expect(findings("{Type: String, Default: ''}", "!Ref Size") == [])
    }
}
