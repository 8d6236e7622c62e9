import MainstayDiagnostics
import MainstayEvaluation
import MainstaySchema
import MainstayTemplate

/// What is known about a template as a whole; made once and then only read.
final class TemplateContext {
    let template: Template
    let database: SchemaDatabase
    let types: TypeLibrary
    let region: String?
    let transforms: TransformSet
    /// The type of each resource, in the template's order.
    let kinds: [ResourceKind]
    /// Names that begin so may be made by a transform, a loop or a module.
    private let generatedPrefixes: [String]
    /// The parameters whose values were held against a property already, each with what it was held against.
    var judged: Set<JudgedParameter> = []
    private(set) lazy var evaluator = Evaluator(template, region: region)

    init(_ template: Template, database: SchemaDatabase, types: TypeLibrary, region: String?) {
        self.template = template
        self.database = database
        self.types = types
        self.region = region
        transforms = TransformSet(template)
        var facts: [String: ResourceKind] = [:]
        var kinds: [ResourceKind] = []
        kinds.reserveCapacity(template.resources.count)
        var prefixes: [String] = transforms.hasServerless ? ["Serverless"] : []
        for resource in template.resources {
            let kind = facts[resource.type] ?? ResourceKind(resource.type, types, transforms)
            facts[resource.type] = kind
            kinds.append(kind)
            switch kind {
            case .serverless, .module: prefixes.append(resource.name)
            default: break
            }
        }
        for macro in template.resourceMacros {
            prefixes.append(Self.generatedPrefix(macro))
        }
        self.kinds = kinds
        generatedPrefixes = prefixes
    }

    /// Whether a name that the template does not declare may exist all the same.
    func mayBeGenerated(_ name: String) -> Bool { generatedPrefixes.contains { name.hasPrefix($0) } }

    /// The place of a resource in the template's order.
    func number(of resource: String) -> Int? { template.resources.place(of: resource) }

    func kind(of resource: String) -> ResourceKind? { number(of: resource).map { kinds[$0] } }

    /// What the names begin with that a loop makes; empty, and so any name, for a macro or a loop in a loop.
    private static func generatedPrefix(_ macro: TemplateEntry) -> String {
        guard let key = macro.value.array?.last?.object?.members.first?.key, !key.hasPrefix("Fn::") else { return "" }
        let end = key.firstIndex { $0 == "$" || $0 == "&" } ?? key.endIndex
        return String(key[..<end])
    }
}

/// What kind of thing a resource's type is.
enum ResourceKind {
    case known(TypeFacts)
    /// A type that CloudFormation does not have.
    case missing
    /// A private or third-party type: everything may be right.
    case foreign
    /// A type of the serverless transform, which turns it into others.
    case serverless
    /// A module, which brings resources whose names begin with its own.
    case module
    /// No type, or text that cannot be one.
    case invalid

    init(_ type: String, _ types: TypeLibrary, _ transforms: TransformSet) {
        if type.hasSuffix("::MODULE") {
            self = .module
        } else if transforms.hasServerless, type.hasPrefix("AWS::Serverless::") {
            self = .serverless
        } else if !type.hasPrefix("AWS::Serverless::"), let facts = types.facts(of: type) {
            self = .known(facts)
        } else if type.hasPrefix("AWS::") || type.hasPrefix("Custom::") {
            self = .missing
        } else {
            self = Self.isTypeName(type) ? .foreign : .invalid
        }
    }

    /// `Company::Service::Resource`, as registered types are named.
    private static func isTypeName(_ text: String) -> Bool {
        let parts = text.split(separator: "::", omittingEmptySubsequences: false)
        return parts.count >= 3
            && parts.allSatisfy { part in
                !part.isEmpty && part.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.isDigit }
            }
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }
}
