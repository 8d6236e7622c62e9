extension Intrinsic {
    /// Reads the only member of an object as a function call; nil where its key names none.
    init?(_ member: TemplateObject.Member) {
        let (key, argument) = (member.key, member.value)
        if key == "Ref" {
            self =
                Self.isText(argument)
                ? .ref(argument)
                : .malformed(name: key, argument: argument, expected: "the name of a parameter or resource")
            return
        }
        if key == "Condition" {
            // In a policy document the same key holds an object, and is no function call.
            guard let name = argument.string else { return nil }
            self = .condition(name)
            return
        }
        guard key.hasFunctionPrefix else { return nil }
        // The commonest first: the rest is told apart by one comparison after the other.
        if key == "Fn::GetAtt" {
            self = Self.getAtt(argument)
            return
        }
        if key == "Fn::Sub", let template = argument.string {
            self = .sub(template: template, variables: TemplateObject())
            return
        }
        if key.utf8.count > 12, key.hasPrefix("Fn::ForEach::") {
            self = Self.forEach(key, argument)
            return
        }
        self =
            Self.condition(key, argument) ?? Self.text(key, argument) ?? Self.lookup(key, argument)
            ?? .unknown(name: key, argument: argument)
    }

    /// Whether a value can stand for a string: it is one, or a call that may give one.
    private static func isText(_ value: TemplateValue) -> Bool { value.string != nil || value.object != nil }

    private static func isList(_ value: TemplateValue) -> Bool { value.array != nil || value.object != nil }

    /// The functions that conditions are made of.
    private static func condition(_ name: String, _ argument: TemplateValue) -> Intrinsic? {
        let parts = argument.array
        func malformed(_ expected: String) -> Intrinsic {
            .malformed(name: name, argument: argument, expected: expected)
        }
        switch name {
        case "Fn::If":
            guard let parts, parts.count == 3, let condition = parts[0].string else {
                return malformed("a list of three: a condition's name, the value if it is true, the value if not")
            }
            return .if(condition: condition, then: parts[1], otherwise: parts[2])
        case "Fn::Equals":
            guard let parts, parts.count == 2 else { return malformed("a list of the two values to compare") }
            return .equals(parts[0], parts[1])
        case "Fn::And", "Fn::Or":
            guard let parts, (2...10).contains(parts.count) else { return malformed("a list of two to ten conditions") }
            return name == "Fn::And" ? .and(parts) : .or(parts)
        case "Fn::Not":
            guard let parts, parts.count == 1 else { return malformed("a list of one condition") }
            return .not(parts[0])
        default: return nil
        }
    }

    /// The functions that make text and lists.
    private static func text(_ name: String, _ argument: TemplateValue) -> Intrinsic? {
        let parts = argument.array
        func malformed(_ expected: String) -> Intrinsic {
            .malformed(name: name, argument: argument, expected: expected)
        }
        switch name {
        case "Fn::Sub":
            if let template = argument.string { return .sub(template: template, variables: TemplateObject()) }
            guard let parts, parts.count == 2, let template = parts[0].string, let variables = parts[1].object else {
                return malformed("a string, or a list of a string and an object of variables")
            }
            return .sub(template: template, variables: variables)
        case "Fn::Join":
            guard let parts, parts.count == 2, let delimiter = parts[0].string, isList(parts[1]) else {
                return malformed("a list of two: the delimiter, and the list of strings to join")
            }
            return .join(delimiter: delimiter, values: parts[1])
        case "Fn::Split":
            guard let parts, parts.count == 2, let delimiter = parts[0].string, isText(parts[1]) else {
                return malformed("a list of two: the delimiter, and the string to split")
            }
            return .split(delimiter: delimiter, source: parts[1])
        case "Fn::Select":
            guard let parts, parts.count == 2, isIndex(parts[0]), isList(parts[1]) else {
                return malformed("a list of two: an index from zero, and the list to select from")
            }
            return .select(index: parts[0], values: parts[1])
        case "Fn::Base64":
            return isText(argument) ? .base64(argument) : malformed("the string to encode")
        case "Fn::Cidr":
            guard let parts, (2...3).contains(parts.count), isText(parts[0]), isIndex(parts[1]),
                parts.count == 2 || isIndex(parts[2])
            else { return malformed("a list: the address block, the number of blocks, and the bits of each") }
            return .cidr(block: parts[0], count: parts[1], bits: parts.dropFirst(2).first)
        case "Fn::ToJsonString":
            return isList(argument) ? .toJSONString(argument) : malformed("an object or a list")
        case "Fn::Length":
            return isList(argument) ? .length(argument) : malformed("a list")
        default: return nil
        }
    }

    /// Whether a value is a number, a string of digits, or a call that may give one.
    private static func isIndex(_ value: TemplateValue) -> Bool {
        switch value.content {
        case .int(let number): number >= 0
        case .string(let text): !text.isEmpty && text.utf8.allSatisfy(Byte.isDigit)
        case .object: true
        default: false
        }
    }

    /// The functions that look something up.
    private static func lookup(_ name: String, _ argument: TemplateValue) -> Intrinsic? {
        func malformed(_ expected: String) -> Intrinsic {
            .malformed(name: name, argument: argument, expected: expected)
        }
        switch name {
        case "Fn::GetAtt": return getAtt(argument)
        case "Fn::FindInMap":
            let expected =
                "a list of a mapping's name, a top-level key, a second-level key, and possibly a DefaultValue"
            guard let parts = argument.array, (3...4).contains(parts.count), parts[..<3].allSatisfy(isText) else {
                return malformed(expected)
            }
            guard parts.count == 4 else {
                return .findInMap(map: parts[0], topKey: parts[1], secondKey: parts[2], defaultValue: nil)
            }
            guard let options = parts[3].object, options.keys == ["DefaultValue"] else { return malformed(expected) }
            return .findInMap(
                map: parts[0], topKey: parts[1], secondKey: parts[2], defaultValue: options["DefaultValue"])
        case "Fn::GetAZs":
            return isText(argument) ? .getAZs(region: argument) : malformed("a region's name, or an empty string")
        case "Fn::ImportValue":
            return isText(argument) ? .importValue(argument) : malformed("the name of an export")
        case "Fn::Transform":
            // A list of one is taken as well; CloudFormation's own examples of includes write it so.
            let only = argument.array?.count == 1 ? argument.array?.first : argument
            guard let object = only?.object, let macro = object["Name"]?.string,
                object.members.allSatisfy({ $0.key == "Name" || $0.key == "Parameters" && $0.value.object != nil })
            else { return malformed("an object with a macro's Name and its Parameters") }
            return .transform(name: macro, parameters: object["Parameters"]?.object ?? TemplateObject())
        case "Fn::GetStackOutput":
            guard let object = argument.object, let stack = object["StackName"], let output = object["OutputName"],
                object.members.allSatisfy({
                    ["StackName", "OutputName", "Region", "RoleArn"].contains($0.key) && isText($0.value)
                })
            else { return malformed("an object with StackName and OutputName, and possibly Region and RoleArn") }
            return .getStackOutput(
                stackName: stack, outputName: output, region: object["Region"], roleArn: object["RoleArn"])
        default: return nil
        }
    }

    private static func getAtt(_ argument: TemplateValue) -> Intrinsic {
        if let text = argument.string, let dot = text.utf8.firstIndex(of: Byte.dot), dot != text.startIndex,
            text.utf8.index(after: dot) != text.endIndex
        {
            return .getAtt(
                resource: TemplateValue(.string(String(text[..<dot])), at: argument.position),
                attribute: TemplateValue(.string(String(text[text.utf8.index(after: dot)...])), at: argument.position))
        }
        guard let parts = argument.array, parts.count == 2, parts.allSatisfy(isText) else {
            return .malformed(
                name: "Fn::GetAtt", argument: argument,
                expected: "a list of a resource's name and an attribute's, or both in one string with a dot between")
        }
        return .getAtt(resource: parts[0], attribute: parts[1])
    }

    private static func forEach(_ name: String, _ argument: TemplateValue) -> Intrinsic {
        guard let parts = argument.array, parts.count == 3, let identifier = parts[0].string, isList(parts[1]),
            let body = parts[2].object, body.count == 1, let output = body.members.first
        else {
            return .malformed(
                name: name, argument: argument,
                expected: "a list of three: an identifier, a collection, and an object with one member to repeat")
        }
        return .forEach(
            loop: String(name.dropFirst("Fn::ForEach::".count)), identifier: identifier, collection: parts[1],
            outputKey: output.key, outputValue: output.value)
    }
}
