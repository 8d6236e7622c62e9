// Generated from the schema of AWS::CodeBuild::ReportGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CodeBuild {
    /// `AWS::CodeBuild::ReportGroup`
    public struct ReportGroup: Resource {
        public static let resourceType = ResourceType("AWS::CodeBuild::ReportGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - deleteReports: `DeleteReports`; cannot be read back.
        ///   - exportConfig: `ExportConfig`.
        ///   - name: `Name`; replaces the resource when changed; 2 to 128 characters.
        ///   - tags: `Tags`; 0 to 50 items.
        ///   - type: `Type`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            deleteReports: BoolValue? = nil,
            exportConfig: ReportExportConfig,
            name: StringValue? = nil,
            tags: [Tag]? = nil,
            type: TypeValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DeleteReports", deleteReports)
            node.set("ExportConfig", exportConfig)
            node.set("Name", name)
            node.set("Tags", tags)
            node.set("Type", type)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension CodeBuild.ReportGroup {
    /// `ReportExportConfig`
    public struct ReportExportConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - exportConfigType: `ExportConfigType`.
        ///   - s3Destination: `S3Destination`.
        public init(
            exportConfigType: ExportConfigType,
            s3Destination: S3ReportExportConfig? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ExportConfigType", exportConfigType)
            bag.set("S3Destination", s3Destination)
            property = bag.property
        }

        /// `ExportConfigType`
        public struct ExportConfigType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `NO_EXPORT`
            public static var noExport: Self { Self("NO_EXPORT") }
            /// `S3`
            public static var s3: Self { Self("S3") }
        }
    }

    /// `S3ReportExportConfig`
    public struct S3ReportExportConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bucket: `Bucket`; at least 1 characters.
        ///   - bucketOwner: `BucketOwner`.
        ///   - encryptionDisabled: `EncryptionDisabled`.
        ///   - encryptionKey: `EncryptionKey`; at least 1 characters.
        ///   - packaging: `Packaging`.
        ///   - path: `Path`.
        public init(
            bucket: StringValue,
            bucketOwner: StringValue? = nil,
            encryptionDisabled: BoolValue? = nil,
            encryptionKey: StringValue? = nil,
            packaging: Packaging? = nil,
            path: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Bucket", bucket)
            bag.set("BucketOwner", bucketOwner)
            bag.set("EncryptionDisabled", encryptionDisabled)
            bag.set("EncryptionKey", encryptionKey)
            bag.set("Packaging", packaging)
            bag.set("Path", path)
            property = bag.property
        }

        /// `Packaging`
        public struct Packaging: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `NONE`
            public static var noneValue: Self { Self("NONE") }
            /// `ZIP`
            public static var zip: Self { Self("ZIP") }
        }
    }

    /// `Type`
    public struct TypeValue: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CODE_COVERAGE`
        public static var codeCoverage: Self { Self("CODE_COVERAGE") }
        /// `TEST`
        public static var test: Self { Self("TEST") }
    }
}
