// Generated from the schema of AWS::ECR::Repository by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ECR {
    /// `AWS::ECR::Repository`
    public struct Repository: Resource {
        public static let resourceType = ResourceType("AWS::ECR::Repository", tags: .list("Tags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - emptyOnDelete: `EmptyOnDelete`; cannot be read back.
        ///   - encryptionConfiguration: `EncryptionConfiguration`; replaces the resource when changed.
        ///   - imageScanningConfiguration: `ImageScanningConfiguration`.
        ///   - imageTagMutability: `ImageTagMutability`.
        ///   - imageTagMutabilityExclusionFilters: `ImageTagMutabilityExclusionFilters`; 1 to 5 items.
        ///   - lifecyclePolicy: `LifecyclePolicy`.
        ///   - repositoryName: `RepositoryName`; replaces the resource when changed; 2 to 256 characters.
        ///   - repositoryPolicyText: `RepositoryPolicyText`.
        ///   - tags: `Tags`; at most 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            emptyOnDelete: BoolValue? = nil,
            encryptionConfiguration: EncryptionConfiguration? = nil,
            imageScanningConfiguration: ImageScanningConfiguration? = nil,
            imageTagMutability: ImageTagMutability? = nil,
            imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]? = nil,
            lifecyclePolicy: LifecyclePolicy? = nil,
            repositoryName: StringValue? = nil,
            repositoryPolicyText: JSONValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("EmptyOnDelete", emptyOnDelete)
            node.set("EncryptionConfiguration", encryptionConfiguration)
            node.set("ImageScanningConfiguration", imageScanningConfiguration)
            node.set("ImageTagMutability", imageTagMutability)
            node.set("ImageTagMutabilityExclusionFilters", imageTagMutabilityExclusionFilters)
            node.set("LifecyclePolicy", lifecyclePolicy)
            node.set("RepositoryName", repositoryName)
            node.set("RepositoryPolicyText", repositoryPolicyText)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `RepositoryUri`.
        public var repositoryUri: StringValue { StringValue(attribute: "RepositoryUri", of: node) }
    }
}

extension ECR.Repository {
    /// `EncryptionConfiguration`
    public struct EncryptionConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - encryptionType: `EncryptionType`; replaces the resource when changed.
        ///   - kmsKey: `KmsKey`; replaces the resource when changed; 1 to 2048 characters.
        public init(encryptionType: EncryptionType, kmsKey: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("EncryptionType", encryptionType)
            bag.set("KmsKey", kmsKey)
            property = bag.property
        }
    }

    /// `EncryptionType`
    public struct EncryptionType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AES256`
        public static var aes256: Self { Self("AES256") }
        /// `KMS`
        public static var kms: Self { Self("KMS") }
        /// `KMS_DSSE`
        public static var kmsDsse: Self { Self("KMS_DSSE") }
    }

    /// `ImageScanningConfiguration`
    public struct ImageScanningConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - scanOnPush: `ScanOnPush`.
        public init(scanOnPush: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("ScanOnPush", scanOnPush)
            property = bag.property
        }
    }

    /// `ImageTagMutability`
    public struct ImageTagMutability: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `IMMUTABLE`
        public static var immutable: Self { Self("IMMUTABLE") }
        /// `IMMUTABLE_WITH_EXCLUSION`
        public static var immutableWithExclusion: Self { Self("IMMUTABLE_WITH_EXCLUSION") }
        /// `MUTABLE`
        public static var mutable: Self { Self("MUTABLE") }
        /// `MUTABLE_WITH_EXCLUSION`
        public static var mutableWithExclusion: Self { Self("MUTABLE_WITH_EXCLUSION") }
    }

    /// `ImageTagMutabilityExclusionFilter`
    public struct ImageTagMutabilityExclusionFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - imageTagMutabilityExclusionFilterType: `ImageTagMutabilityExclusionFilterType`.
        ///   - imageTagMutabilityExclusionFilterValue: `ImageTagMutabilityExclusionFilterValue`; 1 to 128 characters;
        ///     `^[0-9a-zA-Z._*-]{1,128}`.
        public init(
            imageTagMutabilityExclusionFilterType: ImageTagMutabilityExclusionFilterType,
            imageTagMutabilityExclusionFilterValue: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("ImageTagMutabilityExclusionFilterType", imageTagMutabilityExclusionFilterType)
            bag.set("ImageTagMutabilityExclusionFilterValue", imageTagMutabilityExclusionFilterValue)
            property = bag.property
        }
    }

    /// `ImageTagMutabilityExclusionFilterType`
    public struct ImageTagMutabilityExclusionFilterType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `WILDCARD`
        public static var wildcard: Self { Self("WILDCARD") }
    }

    /// `LifecyclePolicy`
    public struct LifecyclePolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - lifecyclePolicyText: `LifecyclePolicyText`; 100 to 30720 characters.
        ///   - registryId: `RegistryId`; 12 characters; `^[0-9]{12}$`.
        public init(lifecyclePolicyText: StringValue? = nil, registryId: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("LifecyclePolicyText", lifecyclePolicyText)
            bag.set("RegistryId", registryId)
            property = bag.property
        }
    }
}
