import MainstayAssembly
public import MainstayConstructs
import MainstayDiagnostics
public import MainstayTemplate

/// A template of a platform, for the platform's own tests.
///
///     let production = try SynthesizedTemplate(of: WebShop.self, stack: "production")
///     try production.require("AWS::RDS::DBInstance", ["MultiAZ": true])
///     #expect(production.count(of: "AWS::EC2::NatGateway") == 3)
///
/// What is not as required is thrown with the nearest thing there is and how it differs.
public struct SynthesizedTemplate: Sendable {
    /// One resource of the template.
    public struct Resource: Sendable {
        public let logicalID: String
        public let type: String
        /// The entry as a whole: `Properties`, `DeletionPolicy`, `Metadata` …
        public let entry: TemplateValue

        public var properties: TemplateValue { entry["Properties"] ?? TemplateValue(.object(TemplateObject())) }
    }

    public let stackName: String
    public let value: TemplateValue
    /// Sorted by logical id.
    public let resources: [Resource]

    public init(_ value: TemplateValue, stackName: String = "") {
        self.value = value
        self.stackName = stackName
        resources = (value["Resources"]?.object?.members ?? []).map {
            Resource(logicalID: $0.key, type: $0.value["Type"]?.string ?? "", entry: $0.value)
        }
    }

    /// The template of one stack of a platform.
    ///
    /// - Parameter stack: the stack's path or name.
    /// - Throws: ``TestFailure`` when the synthesis reports an error, or there is no such stack.
    public init(of platform: any Platform.Type, stack: String) throws {
        try self.init(in: platform.synthesise(), stack: stack)
    }

    /// The template of one stack of a tree that a test built.
    public init(of app: App, stack: String) throws {
        try self.init(in: app.synthesise(), stack: stack)
    }

    /// The template of one stack of a synthesis.
    public init(in result: SynthesisResult, stack: String) throws {
        let errors = result.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty {
            throw TestFailure("the synthesis failed:\n" + DiagnosticError(errors).description)
        }
        guard let found = result.assembly.stacks.first(where: { $0.displayName == stack || $0.stackName == stack })
        else {
            let names = result.assembly.stacks.map(\.displayName)
            throw TestFailure("there is no stack \"\(stack)\"; the stacks are \(names.joined(separator: ", "))")
        }
        self.init(found.template, stackName: found.stackName)
    }

    /// The resources of a type whose properties match.
    public func resources(_ type: String, _ properties: Pattern = .any) -> [Resource] {
        resources.filter { $0.type == type && properties.mismatch(with: $0.properties) == nil }
    }

    /// How many resources of a type there are whose properties match.
    public func count(of type: String, _ properties: Pattern = .any) -> Int { resources(type, properties).count }

    /// The first resource of a type whose properties match.
    ///
    /// - Throws: ``TestFailure`` when there is none, with how each candidate differs.
    @discardableResult
    public func require(_ type: String, _ properties: Pattern = .any) throws -> Resource {
        let candidates = resources.filter { $0.type == type }
        if let found = candidates.first(where: { properties.mismatch(with: $0.properties) == nil }) { return found }
        if candidates.isEmpty { throw TestFailure("\(stackName) has no \(type)") }
        let reasons = candidates.prefix(10).map { candidate in
            "  \(candidate.logicalID): \(properties.mismatch(with: candidate.properties) ?? "")"
        }
        throw TestFailure("no \(type) in \(stackName) is as required:\n" + reasons.joined(separator: "\n"))
    }

    /// Requires that no resource of a type matches.
    public func requireNone(_ type: String, _ properties: Pattern = .any) throws {
        if let found = resources(type, properties).first {
            throw TestFailure("\(stackName) has \(type) \(found.logicalID), which should not be there")
        }
    }

    /// The value of an output.
    public func output(_ id: String) throws -> TemplateValue {
        guard let value = value["Outputs"]?[id]?["Value"] else {
            let names = value["Outputs"]?.object?.keys ?? []
            throw TestFailure("\(stackName) has no output \(id); the outputs are \(names.joined(separator: ", "))")
        }
        return value
    }
}

/// Why a test of a platform failed.
public struct TestFailure: Error, CustomStringConvertible, Sendable {
    public let description: String
    public init(_ description: String) { self.description = description }
}
