// Generated from the schema of AWS::AppConfig::ConfigurationProfile by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension AppConfig {
    /// `AWS::AppConfig::ConfigurationProfile`
    public struct ConfigurationProfile: Resource {
        public static let resourceType = ResourceType("AWS::AppConfig::ConfigurationProfile", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - applicationId: `ApplicationId`; replaces the resource when changed; `[a-z0-9]{4,7}`.
        ///   - deletionProtectionCheck: `DeletionProtectionCheck`; cannot be read back.
        ///   - description: `Description`; 0 to 1024 characters.
        ///   - kmsKeyIdentifier: `KmsKeyIdentifier`; 1 to 2048 characters.
        ///   - locationUri: `LocationUri`; replaces the resource when changed; 1 to 2048 characters.
        ///   - name: `Name`; 1 to 128 characters.
        ///   - retrievalRoleArn: `RetrievalRoleArn`; 20 to 2048 characters.
        ///   - tags: `Tags`.
        ///   - type: `Type`; replaces the resource when changed; `^[a-zA-Z\.]+`.
        ///   - validators: `Validators`; 0 to 2 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            applicationId: StringValue,
            deletionProtectionCheck: DeletionProtectionCheck? = nil,
            description: StringValue? = nil,
            kmsKeyIdentifier: StringValue? = nil,
            locationUri: StringValue,
            name: StringValue,
            retrievalRoleArn: RoleARN? = nil,
            tags: [Tag]? = nil,
            type: StringValue? = nil,
            validators: [Validators]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ApplicationId", applicationId)
            node.set("DeletionProtectionCheck", deletionProtectionCheck)
            node.set("Description", description)
            node.set("KmsKeyIdentifier", kmsKeyIdentifier)
            node.set("LocationUri", locationUri)
            node.set("Name", name)
            node.set("RetrievalRoleArn", retrievalRoleArn)
            node.set("Tags", tags)
            node.set("Type", type)
            node.set("Validators", validators)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ConfigurationProfileId`.
        public var configurationProfileId: StringValue { StringValue(attribute: "ConfigurationProfileId", of: node) }

        /// `Fn::GetAtt` of `KmsKeyArn`.
        public var kmsKeyArn: KMSKeyARN { KMSKeyARN(attribute: "KmsKeyArn", of: node) }
    }
}

extension AppConfig.ConfigurationProfile {
    /// `DeletionProtectionCheck`
    public struct DeletionProtectionCheck: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ACCOUNT_DEFAULT`
        public static var accountDefault: Self { Self("ACCOUNT_DEFAULT") }
        /// `APPLY`
        public static var apply: Self { Self("APPLY") }
        /// `BYPASS`
        public static var bypass: Self { Self("BYPASS") }
    }

    /// `Validators`
    public struct Validators: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - content: `Content`; 0 to 32768 characters.
        ///   - type: `Type`.
        public init(content: StringValue? = nil, type: TypeValue? = nil) {
            var bag = PropertyBag()
            bag.set("Content", content)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `JSON_SCHEMA`
            public static var jsonSchema: Self { Self("JSON_SCHEMA") }
            /// `LAMBDA`
            public static var lambda: Self { Self("LAMBDA") }
        }
    }
}
