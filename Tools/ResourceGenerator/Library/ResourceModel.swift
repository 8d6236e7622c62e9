/// One generated file: everything that is decided about a resource type before any text is written.
package struct ResourceModel: Equatable, Sendable {
    /// `AWS::RDS::DBInstance`
    package var typeName: TypeName
    /// The Swift type in the service's namespace.
    package var name: String
    /// What `ResourceType` is given after the name: `tags: .list("Tags")`.
    package var traits: [String]
    package var arguments: [Argument]
    /// The label of the argument for properties of any name; nil where the type names all its properties.
    package var openArgument: String?
    package var attributes: [Attribute]
    /// The Swift type of what `Ref` returns.
    package var reference: String
    package var nestedTypes: [NestedType]
    /// Names of the construct library that a type of the same service hides: they are written with their module.
    package var hiddenNames: Set<String>

    /// One property of a resource or a structure.
    package struct Argument: Equatable, Sendable {
        /// `AllocatedStorage`
        package var key: String
        package var label: String
        package var type: SwiftType
        package var isRequired: Bool
        /// What there is to know in a few words: update behaviour, limits.
        package var facts: [String]
    }

    /// One attribute that `Fn::GetAtt` returns.
    package struct Attribute: Equatable, Sendable {
        /// `Endpoint.Port`
        package var key: String
        package var name: String
        package var type: SwiftType
    }

    /// A type nested in a resource or a structure.
    package struct NestedType: Equatable, Sendable {
        package var name: String
        /// What CloudFormation calls it: the definition's name, or the property's.
        package var source: String
        package var content: Content
    }

    package enum Content: Equatable, Sendable {
        case structure([Argument], nestedTypes: [NestedType])
        case enumeration([EnumerationMember])
    }

    package struct EnumerationMember: Equatable, Sendable {
        package var value: String
        package var name: String
    }
}

/// The Swift type of a property.
package indirect enum SwiftType: Equatable, Sendable {
    /// From the construct library.
    case library(String)
    /// Generated for this resource type.
    case nested(String)
    case list(SwiftType)
    case map(SwiftType)

    package static let string = SwiftType.library("StringValue")
    package static let json = SwiftType.library("JSONValue")
}

/// The parts of `AWS::RDS::DBInstance`.
package struct TypeName: Hashable, Sendable {
    package let full: String
    /// `RDS`; the vendor is kept where it is not AWS (`AlexaASK`).
    package let service: String
    /// `DBInstance`
    package let resource: String

    /// Nil unless the name has three parts.
    package init?(_ name: String) {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[1].isEmpty, parts[3].isEmpty else { return nil }
        full = name
        service = parts[0] == "AWS" ? parts[2] : parts[0] + parts[2]
        resource = parts[4]
    }

    /// The resource's Swift name. `Type` and its like are names that Swift keeps for itself.
    package var swiftName: String {
        ReservedNames.language.contains(resource) ? resource + ReservedNames.suffix : SwiftName.type(resource)
    }

    package var moduleName: String { "Mainstay" + service }
}
