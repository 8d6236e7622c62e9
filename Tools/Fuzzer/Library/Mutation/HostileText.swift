/// Texts that are made to cost much: they start from no seed.
enum HostileText {
    static func make(_ random: inout SeededGenerator) -> String {
        let count = random.below(4) == 0 ? random.below(50_000) : random.below(800)
        switch random.below(9) {
        case 0: return aliases(levels: 2 + random.below(40), width: 2 + random.below(12))
        case 1: return repeated(["[", "{a: ", "{\"a\":", "- ", "? ", "[a: ", "!Sub [", "!If [a, "], count, &random)
        case 2: return "Resources:\n" + (0..<count / 10).map { "  R\($0): {Type: 'AWS::SQS::Queue'}\n" }.joined()
        case 3: return circles(min(count, 400))
        case 4: return conditions(min(count, 60))
        case 5: return loops(levels: 1 + random.below(7), width: 1 + random.below(12))
        case 6: return "A: \"" + repeated(["\\u0041", "\\\n", "é", "${A}", "*"], count, &random) + "\"\n"
        case 7: return "A: |\n" + (0..<count).map { " \(String(repeating: " ", count: $0 % 50))x\n" }.joined()
        default: return "Resources:\n  &a A: &b {Type: *a, Properties: *b, DependsOn: *a}\n  <<: [*a, *b, *b]\n"
        }
    }

    private static func repeated(_ tokens: [String], _ count: Int, _ random: inout SeededGenerator) -> String {
        String(repeating: random.text(of: tokens), count: count)
    }

    /// Aliases that multiply, inside of a template.
    private static func aliases(levels: Int, width: Int) -> String {
        var text = "Metadata:\n  a0: &a0 [x]\n"
        for level in 1..<levels {
            let uses = Array(repeating: "*a\(level - 1)", count: width).joined(separator: ", ")
            text += "  a\(level): &a\(level) [\(uses)]\n"
        }
        return text + "Resources: {R: {Type: 'AWS::S3::Bucket', Properties: {Tags: *a\(levels - 1)}}}\n"
    }

    /// Resources that need each other, all round.
    private static func circles(_ count: Int) -> String {
        var text = "Resources:\n"
        for number in 0..<count {
            text += "  R\(number): {Type: 'AWS::SNS::Topic', DependsOn: [R\((number + 1) % count), R\(number / 2)],"
            text += " Properties: {TopicName: !Sub '${R\((number * 7 + 1) % count).TopicName}'}}\n"
        }
        return text
    }

    /// Conditions that stand on each other, twice each and in a circle at the end, and resources under all of them.
    private static func conditions(_ count: Int) -> String {
        var text = "Parameters: {P: {Type: String, AllowedValues: [a, b, c, d, e, f]}}\nConditions:\n"
        for number in 0..<count {
            let next = "{Condition: C\(number + 1)}"
            text += "  C\(number): !Or [!And [\(next), \(next)], !Equals [!Ref P, v\(number)], !Not [\(next)]]\n"
        }
        text += "  C\(count): {Condition: C\(count / 2)}\nResources:\n"
        for number in 0..<count {
            text += "  R\(number): {Type: 'AWS::SQS::Queue', Condition: C\(number), Properties: {QueueName: "
            text += "!If [C\(number), !If [C0, a, b], !If [C\(count - number), !Ref R\(number / 2), d]]}}\n"
        }
        return text
    }

    /// Loops in loops: as many resources as the width to the power of the levels.
    private static func loops(levels: Int, width: Int) -> String {
        let values = (0..<width).map { "v\($0)" }.joined(separator: ", ")
        var text = "Transform: AWS::LanguageExtensions\nResources:\n"
        var name = "R"
        for level in 0..<levels {
            let indent = String(repeating: "  ", count: level * 3 + 1)
            text +=
                "\(indent)'Fn::ForEach::L\(level)':\n\(indent)  - I\(level)\n\(indent)  - [\(values)]\n\(indent)  - \n"
            name += "${I\(level)}"
        }
        let indent = String(repeating: "  ", count: levels * 3 + 1)
        return text + "\(indent)'\(name)': {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Sub '\(name)'}}\n"
    }
}
