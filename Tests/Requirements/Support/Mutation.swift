import MainstayAssembly
import MainstayRequirements
import MainstayTemplate

/// Breaks what a check rests on: the properties, resources, edges, outputs or files that its evidence names.
struct Mutation {
    private(set) var assembly: Assembly
    private(set) var documents: ChangedDocuments
    /// What was changed.
    private(set) var places: Set<Evidence.Place> = []
    /// Types of resources that were added, by stack.
    private(set) var added: [String: Set<String>] = [:]
    private let original: Assembly

    /// Nil where the evidence names nothing that can be broken.
    init?(_ check: Trace.CheckOutcome, of assembly: Assembly, documents: any DocumentSource) {
        self.assembly = assembly
        original = assembly
        self.documents = ChangedDocuments(base: documents)
        let evidence = check.evidence.filter(\.holds)
        // In one environment alone: that is enough for the requirement not to hold.
        let environment = evidence.lazy.compactMap(\.environment).first
        let own = evidence.filter { $0.environment == nil || $0.environment == environment }
        let values = own.filter { $0.role == .value && Self.isBreakable($0.place) }
        for item in values.isEmpty ? own.filter({ $0.role == .subject }) : values { breakPlace(item.place) }
        if places.isEmpty { return nil }
    }

    private static func isBreakable(_ place: Evidence.Place) -> Bool {
        switch place {
        case .none, .stack: false
        default: true
        }
    }

    private mutating func breakPlace(_ place: Evidence.Place) {
        switch place {
        case .resource(let stack, let id, let path):
            let isWhole = path.isEmpty || path == ["Properties"]
            let steps = ["Resources", id] + (isWhole ? [] : path)
            change(stack) { $0.removing(steps) ?? $0 }
            places.insert(.resource(stack: stack, id: id, path: isWhole ? [] : path))
        case .output(let stack, let name):
            change(stack) { $0.removing(["Outputs", name]) ?? $0 }
            places.insert(place)
        case .absence(let stack, let type, let properties):
            add(type, properties, to: stack)
            places.insert(place)
        case .stack(let stack):
            // What rules of every kind mind: too many rights, a disk without encryption, a secret in clear.
            add("AWS::IAM::Policy", Self.administrator, to: stack)
            add("AWS::EC2::Volume", ["AvailabilityZone": "us-east-1a", "Size": 8, "Encrypted": false], to: stack)
            add("AWS::SSM::Document", ["Content": ["description": .string(Self.secret)]], to: stack)
            places.insert(place)
        case .edge(let from, let to, let kind):
            assembly.edges.removeAll { $0.from == from && $0.to == to && $0.kind == kind }
            places.insert(place)
        case .object(let cluster, let apiVersion, let title, let path):
            breakObject(cluster, apiVersion, title, path)
            places.insert(place)
        case .manifest(let stack, let member): breakManifest(stack, member)
        case .file(let path, let part):
            documents.remove(part, from: path)
            places.insert(place)
        case .none: break
        }
    }

    private mutating func breakObject(_ cluster: String, _ apiVersion: String, _ title: String, _ path: [String]) {
        guard let index = assembly.kubernetes.firstIndex(where: { $0.id == cluster }),
            let place = assembly.kubernetes[index].objects.firstIndex(where: {
                $0.apiVersion == apiVersion && $0.title == title
            })
        else { return }
        if path.isEmpty {
            assembly.kubernetes[index].objects.remove(at: place)
        } else {
            let value = assembly.kubernetes[index].objects[place].value
            assembly.kubernetes[index].objects[place].value = value.removing(path) ?? value
        }
    }

    private mutating func breakManifest(_ id: String, _ member: String) {
        guard let index = assembly.stacks.firstIndex(where: { $0.id == id }) else { return }
        places.insert(.manifest(stack: id, member: member))
        switch member {
        case "Region": assembly.stacks[index].region = nil
        case "Account": assembly.stacks[index].account = nil
        case "TerminationProtection": assembly.stacks[index].terminationProtection = false
        case "Tags": assembly.stacks[index].tags = []
        case "Description": change(id) { $0.removing(["Description"]) ?? $0 }
        case "Dependencies": assembly.stacks[index].dependencies = ["Other"]
        default: assembly.stacks.remove(at: index)
        }
    }

    private mutating func add(_ type: String, _ properties: TemplateValue, to stack: String) {
        change(stack) { template in
            var template = template.object ?? TemplateObject()
            var resources = template["Resources"]?.object ?? TemplateObject()
            resources["Intruder" + type.split(separator: ":").joined()] = [
                "Type": .string(type), "Properties": properties,
            ]
            template["Resources"] = TemplateValue(.object(resources))
            return TemplateValue(.object(template))
        }
        added[stack, default: []].insert(type)
    }

    private static let administrator: TemplateValue = [
        "PolicyName": "Everything", "Roles": ["anyone"],
        "PolicyDocument": [
            "Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "*", "Resource": "*"]],
        ],
    ]

    /// In the form of an access key, put together here so that nobody takes this file for a leak.
    private static let secret = "AKIA" + "J5Q7Z2M4X6V8B3N1"

    private mutating func change(_ id: String, _ body: (TemplateValue) -> TemplateValue) {
        guard let index = assembly.stacks.firstIndex(where: { $0.id == id }) else { return }
        assembly.stacks[index].template = body(assembly.stacks[index].template)
    }

    /// Whether a requirement rests on something that was changed.
    func touches(_ entry: Trace.Entry) -> Bool {
        entry.checks.contains { check in check.evidence.contains { touches($0) } }
            || touchesEnvironment(entry.requirement.environments)
    }

    /// Whether an environment that a check names may be gone.
    private func touchesEnvironment(_ names: Set<String>) -> Bool {
        places.contains { changed in
            guard case .manifest(let stack, "Id") = changed, let name = environment(of: stack) else { return false }
            return names.contains(name)
        }
    }

    private func touches(_ evidence: Evidence) -> Bool {
        switch evidence.place {
        case .stack(let stack):
            return places.contains { changed in Self.stack(of: changed) == stack }
        case .absence(let stack, let type, _): return added[stack]?.contains(type) ?? false
        case .resource(let stack, let id, let path):
            let own = type(of: id, in: stack)
            if let types = added[stack], types.contains(own) { return true }
            return places.contains { changed in
                if case .manifest(stack, "Id") = changed { return true }
                guard case .resource(stack, let other, let removed) = changed else { return false }
                // What selects a resource may select another one when it changes there.
                if other != id {
                    return evidence.role == .selector && removed == path && type(of: other, in: stack) == own
                }
                return removed.isEmpty || path.starts(with: removed) || removed.starts(with: path) && isWhole(evidence)
            }
        case .object(let cluster, let apiVersion, let title, let path):
            return places.contains { changed in
                guard case .object(cluster, apiVersion, title, let removed) = changed else { return false }
                return removed.isEmpty || path.starts(with: removed) || removed.starts(with: path)
            }
        case .file(let path, _):
            return places.contains { changed in if case .file(path, _) = changed { true } else { false } }
        default:
            return places.contains(evidence.place)
                || places.contains { changed in
                    if case .manifest(let stack, "Id") = changed { evidence.stack == stack } else { false }
                }
        }
    }

    /// Whether all of a resource counts, or a property in full.
    private func isWhole(_ evidence: Evidence) -> Bool { evidence.role == .target || evidence.property != nil }

    private func type(of id: String, in stack: String) -> String {
        original.stacks.first { $0.id == stack }?.template["Resources"]?[id]?["Type"]?.string ?? ""
    }

    private func environment(of stack: String) -> String? {
        original.stacks.first { $0.id == stack }?.environment
    }

    private static func stack(of place: Evidence.Place) -> String? {
        Evidence("", holds: true, place: place).stack
    }
}

/// Files of which some were changed.
struct ChangedDocuments: DocumentSource {
    let base: any DocumentSource
    private var changed: [String: [UInt8]?] = [:]

    init(base: any DocumentSource) { self.base = base }

    func content(of path: String) -> [UInt8]? {
        if let own = changed[path] { return own }
        return base.content(of: path)
    }

    /// Removes a member of settings, a text of a document, or the file.
    mutating func remove(_ part: [String], from path: String) {
        guard let content = content(of: path), !part.isEmpty else {
            changed[path] = .some(nil)
            return
        }
        if let value = TemplateParser(file: path).parse(content).value, path.hasSuffix(".json") {
            changed[path] = JSONPrinter.pretty.print(value.removing(part) ?? value)
        } else {
            let text = String(decoding: content, as: UTF8.self)
            changed[path] = Array(
                text.split(separator: part[0], omittingEmptySubsequences: false).joined(separator: "").utf8)
        }
    }
}

extension TemplateValue {
    /// The value without what stands at the end of a path; nil where nothing stands there.
    func removing(_ steps: [String]) -> TemplateValue? {
        guard let step = steps.first else { return nil }
        let rest = Array(steps.dropFirst())
        switch content {
        case .object(var object):
            guard let inner = object[step] else { return nil }
            if rest.isEmpty {
                object[step] = nil
            } else {
                guard let changed = inner.removing(rest) else { return nil }
                object[step] = changed
            }
            return TemplateValue(.object(object), at: position)
        case .array(var values):
            guard let index = Int(step), values.indices.contains(index) else { return nil }
            if rest.isEmpty {
                values.remove(at: index)
            } else {
                guard let changed = values[index].removing(rest) else { return nil }
                values[index] = changed
            }
            return TemplateValue(.array(values), at: position)
        default: return nil
        }
    }
}
