import MainstayTemplate

/// Adds what a template's sections may hold: parameters, conditions in circles, mappings, macros, waivers, resources.
enum SectionMutation {
    static func mutate(_ template: inout TemplateValue, _ corpus: Corpus, _ random: inout SeededGenerator) {
        guard var object = template.object else {
            template = ["Resources": template]
            return
        }
        func scalar() -> TemplateValue { HostileScalars.make(&random) }
        let names = (object["Resources"]?.object?.keys ?? []) + (object["Conditions"]?.object?.keys ?? []) + ["A", "B"]
        func name() -> String { random.text(of: names) }
        switch random.below(10) {
        case 0:
            add(["A": parameter(&random), name(): parameter(&random)], to: "Parameters", of: &object)
        case 1:
            let calls: [TemplateValue] = [["Condition": "B"], ["Fn::Not": [["Condition": "A"]]], scalar()]
            add(
                [
                    "A": ["Fn::Or": .array(calls)],
                    "B": ["Fn::And": [["Condition": "A"], ["Condition": .string(name())]]],
                    name(): Calls.wrap(scalar(), targets: names, &random),
                ], to: "Conditions", of: &object)
        case 2:
            add(
                ["A": [name(): ["B": scalar(), "A": [scalar()]], "AWS::Region": scalar()]], to: "Mappings", of: &object)
        case 3:
            let macros: [TemplateValue] = [
                "AWS::LanguageExtensions", "AWS::Serverless-2016-10-31", ["Name": "AWS::Include"],
                ["Name": "AWS::Include", "Parameters": ["Location": "input.yaml"]], "Mine", scalar(),
            ]
            let list = TemplateValue.array((0..<random.below(4)).map { _ in random.element(of: macros) ?? .null })
            object["Transform"] = random.chance(50) ? list : random.element(of: macros)
        case 4, 5:
            var resource: TemplateValue = [
                "Type": .string(random.text(of: corpus.types)), "Properties": properties(corpus, &random),
                "DependsOn": random.chance(50) ? .string(name()) : [.string(name()), .string(name())],
            ]
            if random.chance(50) { resource = with("Condition", .string(name()), resource) }
            if random.chance(30) { resource = with("Metadata", waivers(&random), resource) }
            add([random.chance(50) ? name() : "New\(random.below(9))": resource], to: "Resources", of: &object)
        case 6:
            let url = random.text(of: ["input.yaml", "./input.json", "https://s3.amazonaws.com/a/b", "../x"])
            let nested: TemplateValue = [
                "Type": "AWS::CloudFormation::Stack",
                "Properties": ["TemplateURL": .string(url), "Parameters": ["A": scalar(), name(): scalar()]],
            ]
            add(["Nested\(random.below(3))": nested], to: "Resources", of: &object)
        case 7: object["Metadata"] = waivers(&random)
        case 8:
            let assertion: TemplateValue = ["Assert": Calls.wrap(scalar(), targets: names, &random)]
            add(["A": ["Assertions": [assertion], "RuleCondition": scalar()]], to: "Rules", of: &object)
        default:
            let output = Calls.wrap(scalar(), targets: names, &random)
            add(["A": ["Value": output, "Export": ["Name": output], "Condition": "A"]], to: "Outputs", of: &object)
        }
        template.content = .object(object)
    }

    private static func add(
        _ members: KeyValuePairs<String, TemplateValue>, to section: String, of object: inout TemplateObject
    ) {
        var entries = object[section]?.object ?? TemplateObject()
        entries.members += members.map { TemplateObject.Member($0.key, $0.value) }
        object[section] = TemplateValue(.object(entries))
    }

    private static func with(_ key: String, _ value: TemplateValue, _ target: TemplateValue) -> TemplateValue {
        .object((target.object?.members ?? []) + [TemplateObject.Member(key, value)])
    }

    /// The properties of a resource of some seed, more often than not of another type.
    private static func properties(_ corpus: Corpus, _ random: inout SeededGenerator) -> TemplateValue {
        let resources = corpus.seed(&random).value["Resources"]?.object?.members ?? []
        return random.element(of: resources)?.value["Properties"] ?? HostileScalars.make(&random)
    }

    private static func parameter(_ random: inout SeededGenerator) -> TemplateValue {
        func scalar() -> TemplateValue { HostileScalars.make(&random) }
        let types = [
            "String", "Number", "List<Number>", "CommaDelimitedList", "AWS::EC2::VPC::Id", "List<AWS::EC2::Image::Id>",
        ]
        return [
            "Type": random.chance(90) ? .string(random.text(of: types)) : scalar(), "Default": scalar(),
            "AllowedPattern": scalar(), "AllowedValues": random.chance(50) ? [scalar(), scalar()] : scalar(),
            "MinLength": scalar(), "MaxValue": scalar(), "MinValue": scalar(), "NoEcho": scalar(),
        ]
    }

    private static func waivers(_ random: inout SeededGenerator) -> TemplateValue {
        func scalar() -> TemplateValue { HostileScalars.make(&random) }
        return [
            "Mainstay": [
                "Waivers": [["Rule": scalar(), "Reason": scalar(), "Owner": "a", "Until": scalar()], scalar()]
            ],
            "cfn-lint": ["config": ["ignore_checks": random.chance(50) ? ["E3012", scalar()] : scalar()]],
            "checkov": ["skip": [["id": "CKV_AWS_18", "comment": scalar()], scalar()]],
            "cdk_nag": ["rules_to_suppress": [["id": scalar(), "reason": scalar()]]],
            "cfn_nag": ["rules_to_suppress": scalar()], "guard": ["SuppressedRules": [scalar()]],
            "AWS::CloudFormation::Interface": ["ParameterGroups": [["Parameters": [scalar()]], scalar()]],
        ]
    }
}
