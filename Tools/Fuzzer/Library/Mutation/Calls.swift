import MainstayTemplate

/// Calls of every function of CloudFormation, with what they take and with what they do not.
enum Calls {
    static let names = [
        "Ref", "Condition", "Fn::GetAtt", "Fn::Sub", "Fn::Join", "Fn::Split", "Fn::Select", "Fn::If", "Fn::Equals",
        "Fn::And", "Fn::Or", "Fn::Not", "Fn::FindInMap", "Fn::Base64", "Fn::Cidr", "Fn::GetAZs", "Fn::ImportValue",
        "Fn::Transform", "Fn::Length", "Fn::ToJsonString", "Fn::GetStackOutput", "Fn::Contains", "Fn::EachMemberEquals",
        "Fn::EachMemberIn", "Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll", "Fn::ForEach::X", "Fn::ForEach",
        "Fn::Unknown",
    ]

    /// - Parameters:
    ///   - value: what the call stands for; it becomes one of the arguments.
    ///   - targets: names of parameters, resources, conditions and mappings.
    static func wrap(
        _ value: TemplateValue, targets: [String], _ random: inout SeededGenerator
    ) -> TemplateValue {
        let name = random.text(of: names)
        func target() -> TemplateValue { .string(random.text(of: targets)) }
        func scalar() -> TemplateValue { HostileScalars.make(&random) }
        if random.chance(15) { return call(name, random.chance(50) ? value : scalar()) }
        if random.chance(15) {
            let count = random.below(6)
            return call(name, .array((0..<count).map { _ in random.chance(50) ? value : scalar() }))
        }
        let separator = TemplateValue.string(random.text(of: [",", "", "-", "aa", "é"]))
        switch name {
        case "Ref", "Condition": return call(name, target())
        case "Fn::GetAtt":
            let attribute = random.text(of: ["Arn", "Outputs.X", "DomainName", "", "Endpoint.Port"])
            return random.chance(50)
                ? call(name, [target(), .string(attribute)])
                : call(name, .string(random.text(of: targets) + "." + attribute))
        case "Fn::Sub":
            let text = "x${\(random.text(of: targets))}${Own}${!Not}${\(random.text(of: targets)).Arn}"
            return random.chance(50)
                ? call(name, .string(text)) : call(name, [.string(text), ["Own": value, "Unused": scalar()]])
        case "Fn::Join":
            return call(name, [separator, random.chance(50) ? .array([value, scalar(), target()]) : value])
        case "Fn::Split": return call(name, [separator, value])
        case "Fn::Select":
            let index = TemplateValue.int(random.element(of: HostileScalars.integers) ?? 0)
            return call(name, [random.chance(50) ? index : 1, random.chance(60) ? .array([value, scalar()]) : value])
        case "Fn::If": return call(name, [target(), value, random.chance(30) ? ["Ref": "AWS::NoValue"] : scalar()])
        case "Fn::FindInMap":
            let keys: [TemplateValue] = [target(), random.chance(50) ? ["Ref": "AWS::Region"] : target(), scalar()]
            return call(name, .array(random.chance(30) ? keys + [["DefaultValue": value]] : keys))
        case "Fn::Cidr":
            let (count, bits) = (random.element(of: HostileScalars.integers) ?? 1, random.below(140))
            return call(name, [random.chance(50) ? value : "10.0.0.0/16", .int(count), .int(bits)])
        case "Fn::Transform":
            let macro = random.text(of: ["AWS::Include", "Mine", "AWS::LanguageExtensions", ""])
            return call(name, ["Name": .string(macro), "Parameters": ["Location": "input.yaml", "Other": value]])
        case "Fn::ForEach::X", "Fn::ForEach":
            let list = TemplateValue.array((0..<random.below(30)).map { .string("v\($0)") })
            return call(name, ["I", random.chance(70) ? list : value, ["A${I}": value, "B&{I}": ["Ref": "I"]]])
        case "Fn::GetStackOutput":
            return call(name, ["StackName": target(), "OutputName": value, "Region": scalar()])
        default: return call(name, value)
        }
    }

    static func call(_ name: String, _ argument: TemplateValue) -> TemplateValue {
        .object([TemplateObject.Member(name, argument)])
    }
}
