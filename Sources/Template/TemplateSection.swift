public import MainstayDiagnostics

/// The entries of a section of a template: in their order, and found by name in constant time.
public struct TemplateSection<Entry: Sendable & Hashable>: Sendable, Hashable {
    public private(set) var entries: [Entry] = []
    private let names: [String]
    /// Nil for a few names, which are compared one by one.
    private let index: NameIndex?

    /// - Parameter name: the name of an entry; of two entries of one name, the first is found.
    init(_ entries: [Entry], name: (Entry) -> String) {
        self.entries = entries
        let names = entries.map(name)
        self.names = names
        index = names.count <= Self.few ? nil : NameIndex(names)
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.names == right.names && left.entries == right.entries
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(entries) }

    /// The entry of that name.
    public subscript(name: String) -> Entry? {
        guard let place = place(of: name) else { return nil }
        return entries[place]
    }

    public func contains(_ name: String) -> Bool { place(of: name) != nil }

    /// Up to this many names are compared one by one, which is quicker than hashing.
    private static var few: Int { 8 }

    /// The place of the entry of that name, counted from zero in the template's order; of several, that of the first.
    public func place(of name: String) -> Int? {
        if let index { return index.index(of: name, in: names) }
        let length = name.utf8.count
        for place in names.indices where names[place].utf8.count == length && names[place] == name { return place }
        return nil
    }
}

extension TemplateSection: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { entries.count }
    public subscript(position: Int) -> Entry { entries[position] }
}

/// A named member of a section: a parameter, mapping, condition, output, rule or hook.
public struct TemplateEntry: Sendable, Hashable {
    public var name: String
    /// Where its name stands.
    public var position: SourcePosition
    public var value: TemplateValue

    init(_ member: TemplateObject.Member) {
        name = member.key
        position = member.keyPosition
        value = member.value
    }

    /// The member of the entry's value.
    public subscript(key: String) -> TemplateValue? { value[key] }
}

/// A resource of a template.
///
/// A class, because a dozen members would be copied wherever a template is walked through.
public final class TemplateResource: Sendable, Hashable {
    /// The resource's logical id.
    public let name: String
    /// Where its logical id stands.
    public let position: SourcePosition
    /// Its type; empty where it has none, which is reported.
    public let type: String
    /// Where its type's value stands, or else its logical id.
    public let typePosition: SourcePosition
    /// Its properties; nil where it has none or they are a function call.
    public let properties: TemplateObject?
    /// The logical ids that it waits for, each with its place.
    public let dependsOn: [TemplateValue]
    public let condition: String?
    public let metadata: TemplateValue?
    public let deletionPolicy: TemplateValue?
    public let updateReplacePolicy: TemplateValue?
    public let creationPolicy: TemplateValue?
    public let updatePolicy: TemplateValue?
    /// All of it, as it was read.
    public let value: TemplateValue
    /// The members in it, at any depth, whose names are those of functions, in the order of the text.
    public let calls: [TemplateCall]

    init(_ member: TemplateObject.Member) {
        name = member.key
        position = member.keyPosition
        value = member.value
        calls = TemplateCall.all(in: member.value)
        var attributes = Attributes()
        for attribute in member.value.object?.members ?? [] { attributes.read(attribute) }
        type = attributes.type?.string ?? ""
        typePosition = attributes.type?.position ?? member.keyPosition
        properties = attributes.properties.flatMap { $0.intrinsic == nil ? $0.object : nil }
        dependsOn = attributes.dependsOn.map { $0.array ?? ($0.string == nil ? [] : [$0]) } ?? []
        condition = attributes.condition?.string
        metadata = attributes.metadata
        deletionPolicy = attributes.deletionPolicy
        updateReplacePolicy = attributes.updateReplacePolicy
        creationPolicy = attributes.creationPolicy
        updatePolicy = attributes.updatePolicy
    }

    public static func == (left: TemplateResource, right: TemplateResource) -> Bool {
        left === right || (left.name == right.name && left.value == right.value)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(value)
    }

    /// The attributes by name; of two of one name, the last.
    private struct Attributes {
        var type: TemplateValue?
        var properties: TemplateValue?
        var dependsOn: TemplateValue?
        var condition: TemplateValue?
        var metadata: TemplateValue?
        var deletionPolicy: TemplateValue?
        var updateReplacePolicy: TemplateValue?
        var creationPolicy: TemplateValue?
        var updatePolicy: TemplateValue?

        mutating func read(_ attribute: TemplateObject.Member) {
            switch attribute.key {
            case "Type": type = attribute.value
            case "Properties": properties = attribute.value
            case "DependsOn": dependsOn = attribute.value
            case "Condition": condition = attribute.value
            case "Metadata": metadata = attribute.value
            case "DeletionPolicy": deletionPolicy = attribute.value
            case "UpdateReplacePolicy": updateReplacePolicy = attribute.value
            case "CreationPolicy": creationPolicy = attribute.value
            case "UpdatePolicy": updatePolicy = attribute.value
            default: return
            }
        }
    }
}
