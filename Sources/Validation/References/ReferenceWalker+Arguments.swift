import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// Which functions may stand in the arguments of which.
///
/// As AWS documents it for each function ("Supported functions"). With language extensions nearly any may.
extension ReferenceWalker {
    func checkArguments(of call: Intrinsic) {
        checkExtensions(of: call)
        guard !isSilent, !context.transforms.hasLanguageExtensions, !context.transforms.hasForeignMacro else { return }
        switch call {
        case .select(let index, let values):
            allow(["Ref", "Fn::FindInMap"], in: index, of: call)
            allow(Self.lists, in: values, of: call)
            if let number = ScalarText.number(index), let items = values.array, number >= Double(items.count) {
                reportInvalid(
                    at: index.position,
                    "Fn::Select asks for item \(ScalarText.of(number)), and the list has \(items.count)",
                    help: "count from zero")
            }
        case .join(_, let values):
            allow(Self.lists, in: values, of: call)
            for item in values.array ?? [] { allow(Self.texts, in: item, of: call) }
        case .sub(_, let variables):
            for member in variables.members {
                allow(Self.texts.union(["Fn::GetAZs", "Fn::ToJsonString"]), in: member.value, of: call)
            }
        case .split(_, let source): allow(Self.texts.union(["Fn::GetAZs"]), in: source, of: call)
        case .importValue(let name):
            allow(
                ["Fn::Base64", "Fn::FindInMap", "Fn::If", "Fn::Join", "Fn::Select", "Fn::Sub", "Ref"], in: name,
                of: call)
        case .findInMap(let map, let top, let second, _):
            for key in [map, top, second] { allow(["Fn::FindInMap", "Ref"], in: key, of: call) }
        case .getAZs(let region):
            allow(["Fn::GetAtt", "Fn::If", "Fn::Join", "Fn::Select", "Fn::Sub", "Ref"], in: region, of: call)
            checkRegion(region)
        case .equals(let left, let right):
            for side in [left, right] {
                allow(
                    [
                        "Ref", "Fn::FindInMap", "Fn::Sub", "Fn::Join", "Fn::Select", "Fn::Split", "Fn::Length",
                        "Fn::ToJsonString", "Condition", "Fn::GetAtt",
                    ], in: side, of: call)
            }
        default: return
        }
    }

    /// What the functions of language extensions are given.
    private func checkExtensions(of call: Intrinsic) {
        switch call {
        case .length(let value) where value.object != nil && value.intrinsic == nil:
            reportInvalid(at: value.position, "Fn::Length counts a list, not an object", help: "give it a list")
        case .toJSONString(let value) where value.object?.isEmpty == true || value.array?.isEmpty == true:
            reportInvalid(
                at: value.position, "Fn::ToJsonString takes an object or a list that is not empty",
                help: "write the text itself")
        default: return
        }
    }

    private static let lists: Set<String> = [
        "Fn::Cidr", "Fn::FindInMap", "Fn::GetAtt", "Fn::GetAZs", "Fn::If", "Fn::Split", "Ref", "Fn::Transform",
    ]

    private static let texts: Set<String> = [
        "Fn::Base64", "Fn::FindInMap", "Fn::GetAtt", "Fn::GetStackOutput", "Fn::If", "Fn::ImportValue", "Fn::Join",
        "Fn::Select", "Fn::Sub", "Fn::Transform", "Ref",
    ]

    private func allow(_ names: Set<String>, in value: TemplateValue, of call: Intrinsic) {
        guard place != .rule, let inner = value.intrinsic, !names.contains(inner.name) else { return }
        // Functions that do not exist, and those that need a transform, are reported as such.
        switch inner {
        case .unknown, .malformed, .toJSONString, .length, .forEach: return
        default: break
        }
        reportInvalid(
            at: value.position, "\(inner.name) cannot stand here in \(call.name)",
            help: "it takes \(Wording.list(names.sorted(), "or"))")
    }

    private func checkRegion(_ region: TemplateValue) {
        guard let name = region.literalText, !name.isEmpty, !context.database.regions.contains(name) else { return }
        reportInvalid(
            at: region.position, "there is no region \(Wording.quoted(name))",
            help: Suggestion.didYouMean(name, among: context.database.regions)
                ?? "write an empty text for the region of the stack")
    }
}
