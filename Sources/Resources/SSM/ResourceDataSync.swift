// Generated from the schema of AWS::SSM::ResourceDataSync by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SSM {
    /// `AWS::SSM::ResourceDataSync`
    public struct ResourceDataSync: Resource {
        public static let resourceType = ResourceType("AWS::SSM::ResourceDataSync")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - bucketName: `BucketName`; replaces the resource when changed; 1 to 2048 characters.
        ///   - bucketPrefix: `BucketPrefix`; replaces the resource when changed; 0 to 64 characters.
        ///   - bucketRegion: `BucketRegion`; replaces the resource when changed; 1 to 64 characters.
        ///   - kmsKeyArn: `KMSKeyArn`; replaces the resource when changed; 0 to 512 characters.
        ///   - s3Destination: `S3Destination`; replaces the resource when changed.
        ///   - syncFormat: `SyncFormat`; replaces the resource when changed; 0 to 1024 characters.
        ///   - syncName: `SyncName`; replaces the resource when changed; 1 to 64 characters.
        ///   - syncSource: `SyncSource`.
        ///   - syncType: `SyncType`; replaces the resource when changed; 1 to 64 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            bucketName: BucketName? = nil,
            bucketPrefix: StringValue? = nil,
            bucketRegion: StringValue? = nil,
            kmsKeyArn: KMSKeyARN? = nil,
            s3Destination: S3Destination? = nil,
            syncFormat: StringValue? = nil,
            syncName: StringValue,
            syncSource: SyncSource? = nil,
            syncType: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("BucketName", bucketName)
            node.set("BucketPrefix", bucketPrefix)
            node.set("BucketRegion", bucketRegion)
            node.set("KMSKeyArn", kmsKeyArn)
            node.set("S3Destination", s3Destination)
            node.set("SyncFormat", syncFormat)
            node.set("SyncName", syncName)
            node.set("SyncSource", syncSource)
            node.set("SyncType", syncType)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension SSM.ResourceDataSync {
    /// `AwsOrganizationsSource`
    public struct AwsOrganizationsSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - organizationalUnits: `OrganizationalUnits`; 1 to 1000 items.
        ///   - organizationSourceType: `OrganizationSourceType`; 1 to 64 characters.
        public init(
            organizationalUnits: [StringValue]? = nil,
            organizationSourceType: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("OrganizationalUnits", organizationalUnits)
            bag.set("OrganizationSourceType", organizationSourceType)
            property = bag.property
        }
    }

    /// `S3Destination`
    public struct S3Destination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bucketName: `BucketName`; replaces the resource when changed; 1 to 2048 characters.
        ///   - bucketPrefix: `BucketPrefix`; replaces the resource when changed; 1 to 256 characters.
        ///   - bucketRegion: `BucketRegion`; replaces the resource when changed; 1 to 64 characters.
        ///   - kmsKeyArn: `KMSKeyArn`; replaces the resource when changed; 1 to 512 characters.
        ///   - syncFormat: `SyncFormat`; replaces the resource when changed; 1 to 1024 characters.
        public init(
            bucketName: BucketName,
            bucketPrefix: StringValue? = nil,
            bucketRegion: StringValue,
            kmsKeyArn: KMSKeyARN? = nil,
            syncFormat: SyncFormat
        ) {
            var bag = PropertyBag()
            bag.set("BucketName", bucketName)
            bag.set("BucketPrefix", bucketPrefix)
            bag.set("BucketRegion", bucketRegion)
            bag.set("KMSKeyArn", kmsKeyArn)
            bag.set("SyncFormat", syncFormat)
            property = bag.property
        }

        /// `SyncFormat`
        public struct SyncFormat: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `JsonSerDe`
            public static var jsonSerDe: Self { Self("JsonSerDe") }
        }
    }

    /// `SyncSource`
    public struct SyncSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - awsOrganizationsSource: `AwsOrganizationsSource`.
        ///   - includeFutureRegions: `IncludeFutureRegions`.
        ///   - sourceRegions: `SourceRegions`.
        ///   - sourceType: `SourceType`; 1 to 64 characters.
        public init(
            awsOrganizationsSource: AwsOrganizationsSource? = nil,
            includeFutureRegions: BoolValue? = nil,
            sourceRegions: [StringValue],
            sourceType: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AwsOrganizationsSource", awsOrganizationsSource)
            bag.set("IncludeFutureRegions", includeFutureRegions)
            bag.set("SourceRegions", sourceRegions)
            bag.set("SourceType", sourceType)
            property = bag.property
        }
    }
}
