// Generated from the schema of AWS::BCMDataExports::Export by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension BCMDataExports {
    /// `AWS::BCMDataExports::Export`
    public struct Export: Resource {
        public static let resourceType = ResourceType("AWS::BCMDataExports::Export", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - export: `Export`; may replace the resource when changed.
        ///   - tags: `Tags`; 0 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            export: Export,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Export", export)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ExportArn`.
        public var exportArn: StringValue { StringValue(attribute: "ExportArn", of: node) }

        /// `Fn::GetAtt` of `Export.ExportArn`.
        public var exportExportArn: StringValue { StringValue(attribute: "Export.ExportArn", of: node) }
    }
}

extension BCMDataExports.Export {
    /// `CompressionOption`
    public struct CompressionOption: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `GZIP`
        public static var gzip: Self { Self("GZIP") }
        /// `PARQUET`
        public static var parquet: Self { Self("PARQUET") }
        /// `ZIP`
        public static var zip: Self { Self("ZIP") }
    }

    /// `DataQuery`
    public struct DataQuery: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - queryStatement: `QueryStatement`; 1 to 36000 characters; `^[\S\s]*$`.
        ///   - tableConfigurations: `TableConfigurations`.
        public init(
            queryStatement: StringValue,
            tableConfigurations: [String: [String: StringValue]]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("QueryStatement", queryStatement)
            bag.set("TableConfigurations", tableConfigurations)
            property = bag.property
        }
    }

    /// `DestinationConfigurations`
    public struct DestinationConfigurations: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - s3Destination: `S3Destination`.
        public init(s3Destination: S3Destination) {
            var bag = PropertyBag()
            bag.set("S3Destination", s3Destination)
            property = bag.property
        }
    }

    /// `Export`
    public struct Export: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dataQuery: `DataQuery`.
        ///   - description: `Description`; 0 to 1024 characters; `^[\S\s]*$`.
        ///   - destinationConfigurations: `DestinationConfigurations`.
        ///   - name: `Name`; replaces the resource when changed; 1 to 128 characters; `^[0-9A-Za-z\-_]+$`.
        ///   - refreshCadence: `RefreshCadence`; replaces the resource when changed.
        public init(
            dataQuery: DataQuery,
            description: StringValue? = nil,
            destinationConfigurations: DestinationConfigurations,
            name: StringValue,
            refreshCadence: RefreshCadence
        ) {
            var bag = PropertyBag()
            bag.set("DataQuery", dataQuery)
            bag.set("Description", description)
            bag.set("DestinationConfigurations", destinationConfigurations)
            bag.set("Name", name)
            bag.set("RefreshCadence", refreshCadence)
            property = bag.property
        }
    }

    /// `FormatOption`
    public struct FormatOption: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `PARQUET`
        public static var parquet: Self { Self("PARQUET") }
        /// `TEXT_OR_CSV`
        public static var textOrCsv: Self { Self("TEXT_OR_CSV") }
    }

    /// `FrequencyOption`
    public struct FrequencyOption: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `SYNCHRONOUS`
        public static var synchronous: Self { Self("SYNCHRONOUS") }
    }

    /// `OverwriteOption`
    public struct OverwriteOption: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CREATE_NEW_REPORT`
        public static var createNewReport: Self { Self("CREATE_NEW_REPORT") }
        /// `OVERWRITE_REPORT`
        public static var overwriteReport: Self { Self("OVERWRITE_REPORT") }
    }

    /// `RefreshCadence`
    public struct RefreshCadence: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - frequency: `Frequency`; replaces the resource when changed.
        public init(frequency: FrequencyOption) {
            var bag = PropertyBag()
            bag.set("Frequency", frequency)
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
        ///   - s3Bucket: `S3Bucket`; 0 to 1024 characters; `^[\S\s]*$`.
        ///   - s3BucketOwner: `S3BucketOwner`; 12 characters; `^[0-9]{12}$`.
        ///   - s3OutputConfigurations: `S3OutputConfigurations`.
        ///   - s3Prefix: `S3Prefix`; 0 to 1024 characters; `^[\S\s]*$`.
        ///   - s3Region: `S3Region`; 0 to 1024 characters; `^[\S\s]*$`.
        public init(
            s3Bucket: BucketName,
            s3BucketOwner: StringValue? = nil,
            s3OutputConfigurations: S3OutputConfigurations,
            s3Prefix: StringValue,
            s3Region: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("S3Bucket", s3Bucket)
            bag.set("S3BucketOwner", s3BucketOwner)
            bag.set("S3OutputConfigurations", s3OutputConfigurations)
            bag.set("S3Prefix", s3Prefix)
            bag.set("S3Region", s3Region)
            property = bag.property
        }
    }

    /// `S3OutputConfigurations`
    public struct S3OutputConfigurations: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - compression: `Compression`.
        ///   - format: `Format`.
        ///   - outputType: `OutputType`.
        ///   - overwrite: `Overwrite`.
        public init(
            compression: CompressionOption,
            format: FormatOption,
            outputType: S3OutputType,
            overwrite: OverwriteOption
        ) {
            var bag = PropertyBag()
            bag.set("Compression", compression)
            bag.set("Format", format)
            bag.set("OutputType", outputType)
            bag.set("Overwrite", overwrite)
            property = bag.property
        }
    }

    /// `S3OutputType`
    public struct S3OutputType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ATHENA`
        public static var athena: Self { Self("ATHENA") }
        /// `CUSTOM`
        public static var custom: Self { Self("CUSTOM") }
        /// `REDSHIFT`
        public static var redshift: Self { Self("REDSHIFT") }
    }
}
