// Generated from the schema of AWS::SSM::Parameter by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SSM {
    /// `AWS::SSM::Parameter`
    public struct Parameter: Resource {
        public static let resourceType = ResourceType("AWS::SSM::Parameter", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - allowedPattern: `AllowedPattern`; cannot be read back; 0 to 1024 characters.
        ///   - dataType: `DataType`; 0 to 128 characters.
        ///   - description: `Description`; cannot be read back; 0 to 1024 characters.
        ///   - name: `Name`; replaces the resource when changed; 1 to 2048 characters.
        ///   - policies: `Policies`; cannot be read back; 1 to 4096 characters.
        ///   - tags: `Tags`; 0 to 1000 items.
        ///   - tier: `Tier`; cannot be read back.
        ///   - type: `Type`.
        ///   - value: `Value`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            allowedPattern: StringValue? = nil,
            dataType: DataType? = nil,
            description: StringValue? = nil,
            name: StringValue? = nil,
            policies: StringValue? = nil,
            tags: [String: StringValue]? = nil,
            tier: Tier? = nil,
            type: TypeValue,
            value: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AllowedPattern", allowedPattern)
            node.set("DataType", dataType)
            node.set("Description", description)
            node.set("Name", name)
            node.set("Policies", policies)
            node.set("Tags", tags)
            node.set("Tier", tier)
            node.set("Type", type)
            node.set("Value", value)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AllowedPattern`.
        public var allowedPattern: StringValue { StringValue(attribute: "AllowedPattern", of: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `DataType`.
        public var dataType: StringValue { StringValue(attribute: "DataType", of: node) }

        /// `Fn::GetAtt` of `Description`.
        public var description: StringValue { StringValue(attribute: "Description", of: node) }

        /// `Fn::GetAtt` of `Name`.
        public var name: StringValue { StringValue(attribute: "Name", of: node) }

        /// `Fn::GetAtt` of `Policies`.
        public var policies: StringValue { StringValue(attribute: "Policies", of: node) }

        /// `Fn::GetAtt` of `Tier`.
        public var tier: StringValue { StringValue(attribute: "Tier", of: node) }

        /// `Fn::GetAtt` of `Type`.
        public var type: StringValue { StringValue(attribute: "Type", of: node) }

        /// `Fn::GetAtt` of `Value`.
        public var value: StringValue { StringValue(attribute: "Value", of: node) }
    }
}

extension SSM.Parameter {
    /// `DataType`
    public struct DataType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `aws:ec2:image`
        public static var awsEc2Image: Self { Self("aws:ec2:image") }
        /// `text`
        public static var text: Self { Self("text") }
    }

    /// `Tier`
    public struct Tier: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Advanced`
        public static var advanced: Self { Self("Advanced") }
        /// `Intelligent-Tiering`
        public static var intelligentTiering: Self { Self("Intelligent-Tiering") }
        /// `Standard`
        public static var standard: Self { Self("Standard") }
    }

    /// `Type`
    public struct TypeValue: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `String`
        public static var string: Self { Self("String") }
        /// `StringList`
        public static var stringList: Self { Self("StringList") }
    }
}
