// Generated from the schema of AWS::SecretsManager::Secret by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SecretsManager {
    /// `AWS::SecretsManager::Secret`
    public struct Secret: Resource {
        public static let resourceType = ResourceType("AWS::SecretsManager::Secret", tags: .list("Tags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; 0 to 2048 characters.
        ///   - generateSecretString: `GenerateSecretString`; cannot be read back.
        ///   - kmsKeyId: `KmsKeyId`; 0 to 2048 characters.
        ///   - name: `Name`; replaces the resource when changed; 0 to 512 characters.
        ///   - replicaRegions: `ReplicaRegions`.
        ///   - secretString: `SecretString`; cannot be read back; 1 to 65536 characters.
        ///   - tags: `Tags`.
        ///   - type: `Type`; 0 to 256 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            generateSecretString: GenerateSecretString? = nil,
            kmsKeyId: StringValue? = nil,
            name: StringValue? = nil,
            replicaRegions: [ReplicaRegion]? = nil,
            secretString: StringValue? = nil,
            tags: [Tag]? = nil,
            type: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("GenerateSecretString", generateSecretString)
            node.set("KmsKeyId", kmsKeyId)
            node.set("Name", name)
            node.set("ReplicaRegions", replicaRegions)
            node.set("SecretString", secretString)
            node.set("Tags", tags)
            node.set("Type", type)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension SecretsManager.Secret {
    /// `GenerateSecretString`
    public struct GenerateSecretString: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - excludeCharacters: `ExcludeCharacters`; cannot be read back.
        ///   - excludeLowercase: `ExcludeLowercase`; cannot be read back.
        ///   - excludeNumbers: `ExcludeNumbers`; cannot be read back.
        ///   - excludePunctuation: `ExcludePunctuation`; cannot be read back.
        ///   - excludeUppercase: `ExcludeUppercase`; cannot be read back.
        ///   - generateStringKey: `GenerateStringKey`; cannot be read back.
        ///   - includeSpace: `IncludeSpace`; cannot be read back.
        ///   - passwordLength: `PasswordLength`; cannot be read back.
        ///   - requireEachIncludedType: `RequireEachIncludedType`; cannot be read back.
        ///   - secretStringTemplate: `SecretStringTemplate`; cannot be read back.
        public init(
            excludeCharacters: StringValue? = nil,
            excludeLowercase: BoolValue? = nil,
            excludeNumbers: BoolValue? = nil,
            excludePunctuation: BoolValue? = nil,
            excludeUppercase: BoolValue? = nil,
            generateStringKey: StringValue? = nil,
            includeSpace: BoolValue? = nil,
            passwordLength: IntValue? = nil,
            requireEachIncludedType: BoolValue? = nil,
            secretStringTemplate: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ExcludeCharacters", excludeCharacters)
            bag.set("ExcludeLowercase", excludeLowercase)
            bag.set("ExcludeNumbers", excludeNumbers)
            bag.set("ExcludePunctuation", excludePunctuation)
            bag.set("ExcludeUppercase", excludeUppercase)
            bag.set("GenerateStringKey", generateStringKey)
            bag.set("IncludeSpace", includeSpace)
            bag.set("PasswordLength", passwordLength)
            bag.set("RequireEachIncludedType", requireEachIncludedType)
            bag.set("SecretStringTemplate", secretStringTemplate)
            property = bag.property
        }
    }

    /// `ReplicaRegion`
    public struct ReplicaRegion: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kmsKeyId: `KmsKeyId`.
        ///   - region: `Region`.
        public init(kmsKeyId: StringValue? = nil, region: StringValue) {
            var bag = PropertyBag()
            bag.set("KmsKeyId", kmsKeyId)
            bag.set("Region", region)
            property = bag.property
        }
    }
}
