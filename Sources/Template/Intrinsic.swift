/// A call of one of CloudFormation's functions, read from an object with one key.
///
/// Arguments stay values, since most of them may be calls themselves; a part that must be a literal is one.
public enum Intrinsic: Sendable, Hashable {
    /// The value of a parameter, or the identity of a resource. The name may be a call with language extensions.
    case ref(TemplateValue)
    case getAtt(resource: TemplateValue, attribute: TemplateValue)
    /// A template text and the variables given to it; `variables` is empty in the one-argument form.
    case sub(template: String, variables: TemplateObject)
    case join(delimiter: String, values: TemplateValue)
    case select(index: TemplateValue, values: TemplateValue)
    case split(delimiter: String, source: TemplateValue)
    case `if`(condition: String, then: TemplateValue, otherwise: TemplateValue)
    case equals(TemplateValue, TemplateValue)
    case and([TemplateValue])
    case or([TemplateValue])
    case not(TemplateValue)
    /// The value of a named condition.
    case condition(String)
    case findInMap(map: TemplateValue, topKey: TemplateValue, secondKey: TemplateValue, defaultValue: TemplateValue?)
    case base64(TemplateValue)
    /// `bits` is nil where the third argument was left out.
    case cidr(block: TemplateValue, count: TemplateValue, bits: TemplateValue?)
    case getAZs(region: TemplateValue)
    case importValue(TemplateValue)
    case transform(name: String, parameters: TemplateObject)
    case toJSONString(TemplateValue)
    case length(TemplateValue)
    /// `Fn::ForEach::Name`: a loop over a collection, which makes a member of `outputKey` and `outputValue` for each.
    case forEach(
        loop: String, identifier: String, collection: TemplateValue, outputKey: String, outputValue: TemplateValue)
    case getStackOutput(
        stackName: TemplateValue, outputName: TemplateValue, region: TemplateValue?, roleArn: TemplateValue?)
    /// A function that is not known: its full name and its argument.
    case unknown(name: String, argument: TemplateValue)
    /// A known function whose argument has the wrong shape; `expected` says in words what it takes.
    case malformed(name: String, argument: TemplateValue, expected: String)
}

extension Intrinsic {
    /// The full names of the functions that are known, but for `Fn::ForEach`, whose name goes on with its loop's.
    public static let names: [String] = [
        "Ref", "Condition", "Fn::And", "Fn::Base64", "Fn::Cidr", "Fn::Equals", "Fn::FindInMap", "Fn::GetAtt",
        "Fn::GetAZs", "Fn::GetStackOutput", "Fn::If", "Fn::ImportValue", "Fn::Join", "Fn::Length", "Fn::Not", "Fn::Or",
        "Fn::Select", "Fn::Split", "Fn::Sub", "Fn::ToJsonString", "Fn::Transform",
    ]

    /// The function's full name, as the key of its JSON form.
    public var name: String {
        switch self {
        case .ref: "Ref"
        case .getAtt: "Fn::GetAtt"
        case .sub: "Fn::Sub"
        case .join: "Fn::Join"
        case .select: "Fn::Select"
        case .split: "Fn::Split"
        case .if: "Fn::If"
        case .equals: "Fn::Equals"
        case .and: "Fn::And"
        case .or: "Fn::Or"
        case .not: "Fn::Not"
        case .condition: "Condition"
        case .findInMap: "Fn::FindInMap"
        case .base64: "Fn::Base64"
        case .cidr: "Fn::Cidr"
        case .getAZs: "Fn::GetAZs"
        case .importValue: "Fn::ImportValue"
        case .transform: "Fn::Transform"
        case .toJSONString: "Fn::ToJsonString"
        case .length: "Fn::Length"
        case .forEach(let loop, _, _, _, _): "Fn::ForEach::" + loop
        case .getStackOutput: "Fn::GetStackOutput"
        case .unknown(let name, _), .malformed(let name, _, _): name
        }
    }
}

extension TemplateValue {
    /// The function call that this value is, or nil where it is none.
    ///
    /// A call is an object whose only key is `Ref`, `Condition` with a string, or starts with `Fn::`.
    public var intrinsic: Intrinsic? {
        guard case .object(let object) = content, object.members.count == 1, object.members[0].key.isCallName else {
            return nil
        }
        return Intrinsic(object.members[0])
    }
}
