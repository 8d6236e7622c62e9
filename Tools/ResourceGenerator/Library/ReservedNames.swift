/// Names that generated code cannot give away, since it uses them itself or Swift does.
package enum ReservedNames {
    /// What a reserved name gets appended, and a nested type's name that is taken.
    package static let suffix = "Value"

    /// Argument labels of every resource's initialiser, and the members that the initialiser uses. Compared without
    /// regard to case: `fileId` beside `fileID` would be legal and unreadable.
    package static let arguments: Set<String> = [
        "column", "constructid", "constructscope", "fileid", "in", "line", "node", "self",
    ]

    /// `init(property:)` is how a structure is made from a value that is already one.
    package static let structureArguments: Set<String> = ["bag", "property", "self"]

    /// Members that every resource has.
    package static let attributes: Set<String> = ["init", "node", "ref", "resourcetype", "self"]

    /// A member `none` of an enumeration would be unusable: in an optional argument `.none` is no value at all.
    package static let enumerationMembers: Set<String> = ["init", "none", "self", "some"]

    /// Names that generated code refers to from the construct library.
    package static let library: Set<String> = [
        "BoolValue", "BucketName", "CertificateARN", "Construct", "DoubleValue", "EnumerationValue", "FunctionARN",
        "HostedZoneID", "ImageID", "IntValue", "JSONValue", "KMSKeyARN", "LogGroupName", "Node", "Property",
        "PropertyBag", "PropertyStructure", "QueueARN", "Resource", "ResourceType", "RoleARN", "SecurityGroupID",
        "StringValue", "SubnetID", "Tag", "TopicARN", "VPCID",
    ]

    /// Names that Swift keeps for itself, and those of the standard library that generated code refers to.
    package static let language: Set<String> = ["Any", "Int", "Protocol", "Self", "String", "Type"]

    package static let types: Set<String> = Set(library.union(language).map { $0.lowercased() })

    package static let keywords: Set<String> = [
        "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
        "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
        "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript",
        "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}
