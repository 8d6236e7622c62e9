internal import MainstayDiagnostics
internal import MainstayTemplate

/// Puts the content of local files where `AWS::Include` names them.
///
/// Only local paths can be read, as `aws cloudformation package` takes them. What lies in a bucket stays unknown: the
/// call stays where it is.
struct IncludeExpander {
    /// How deep included files may include others.
    private static let depth = 8

    let files: TemplateFiles
    let file: String

    func expand(_ result: inout ExpansionResult) {
        var walker = Walker(files: files, findings: TransformFindings(file: file))
        let value = walker.walk(result.template, from: [file])
        result.diagnostics += walker.findings.diagnostics
        guard walker.didInclude else { return }
        result.template = value
        result.isChanged = true
    }

    private struct Walker {
        let files: TemplateFiles
        var findings: TransformFindings
        var didInclude = false

        /// - Parameter from: the files that led here, the innermost last.
        mutating func walk(_ value: TemplateValue, from trail: [String]) -> TemplateValue {
            switch value.content {
            case .array(let items):
                return TemplateValue(.array(items.map { walk($0, from: trail) }), at: value.position)
            case .object(let object):
                return TemplateValue(.object(TemplateObject(members(of: object, from: trail))), at: value.position)
            default: return value
            }
        }

        private mutating func members(of object: TemplateObject, from trail: [String]) -> [TemplateObject.Member] {
            var members: [TemplateObject.Member] = []
            members.reserveCapacity(object.count)
            for member in object.members {
                if member.key == "Fn::Transform", let included = included(member, from: trail) {
                    // What is written beside the include wins over what it brings.
                    members += included.filter { object[$0.key] == nil }
                    didInclude = true
                } else {
                    members.append(
                        TemplateObject.Member(
                            member.key, at: member.keyPosition, walk(member.value, from: trail)))
                }
            }
            return members
        }

        /// The members that an include brings; nil where it is no include, or its content is not known.
        private mutating func included(
            _ member: TemplateObject.Member, from trail: [String]
        ) -> [TemplateObject.Member]? {
            let call = member.value.array?.count == 1 ? member.value.array?.first : member.value
            guard let call, call["Name"]?.string == "AWS::Include" else { return nil }
            guard let location = call["Parameters"]?["Location"] else { return nil }
            guard let name = location.string, let path = TemplateFiles.path(name, from: trail.last ?? "") else {
                findings.note(
                    "unexpanded-include", at: location.position,
                    "the included content lies in AWS and cannot be read here")
                return nil
            }
            guard !trail.contains(path) else {
                findings.report(
                    "cyclic-include", at: location.position, "the file \(path) includes itself",
                    help: "remove one of the includes")
                return nil
            }
            guard trail.count <= IncludeExpander.depth, let bytes = files.read(path) else {
                findings.note(
                    "unexpanded-include", at: location.position, "the included file \(name) cannot be read")
                return nil
            }
            let parsed = TemplateParser(file: path).parse(bytes)
            guard parsed.isValid, let value = parsed.value, let object = value.object else {
                findings.report(
                    "invalid-include", .warning, at: location.position,
                    "the included file \(name) does not hold an object",
                    help: parsed.diagnostics.first?.message ?? "write the members to include at its top")
                return nil
            }
            let make = ValueMaker(position: location.position)
            let content = walk(make.relocated(TemplateValue(.object(object))), from: trail + [path])
            return content.object?.members
        }
    }
}
