// Generated from the schema of AWS::CUR::ReportDefinition by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CUR {
    /// `AWS::CUR::ReportDefinition`
    public struct ReportDefinition: Resource {
        public static let resourceType = ResourceType("AWS::CUR::ReportDefinition", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - additionalArtifacts: `AdditionalArtifacts`.
        ///   - additionalSchemaElements: `AdditionalSchemaElements`; replaces the resource when changed.
        ///   - billingViewArn: `BillingViewArn`; replaces the resource when changed; 1 to 128 characters.
        ///   - compression: `Compression`.
        ///   - format: `Format`.
        ///   - refreshClosedReports: `RefreshClosedReports`.
        ///   - reportName: `ReportName`; replaces the resource when changed; 1 to 256 characters;
        ///     `[0-9A-Za-z!\-_.*\'()]+`.
        ///   - reportVersioning: `ReportVersioning`; replaces the resource when changed.
        ///   - s3Bucket: `S3Bucket`; 1 to 256 characters; `[A-Za-z0-9_\.\-]+`.
        ///   - s3Prefix: `S3Prefix`; 1 to 256 characters; `[0-9A-Za-z!\-_.*\'()/]*`.
        ///   - s3Region: `S3Region`.
        ///   - tags: `Tags`; 0 to 100 items.
        ///   - timeUnit: `TimeUnit`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            additionalArtifacts: [AdditionalArtifactsItem]? = nil,
            additionalSchemaElements: [AdditionalSchemaElementsItem]? = nil,
            billingViewArn: StringValue? = nil,
            compression: Compression,
            format: Format,
            refreshClosedReports: BoolValue,
            reportName: StringValue,
            reportVersioning: ReportVersioning,
            s3Bucket: BucketName,
            s3Prefix: StringValue,
            s3Region: StringValue,
            tags: [Tag]? = nil,
            timeUnit: TimeUnit,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AdditionalArtifacts", additionalArtifacts)
            node.set("AdditionalSchemaElements", additionalSchemaElements)
            node.set("BillingViewArn", billingViewArn)
            node.set("Compression", compression)
            node.set("Format", format)
            node.set("RefreshClosedReports", refreshClosedReports)
            node.set("ReportName", reportName)
            node.set("ReportVersioning", reportVersioning)
            node.set("S3Bucket", s3Bucket)
            node.set("S3Prefix", s3Prefix)
            node.set("S3Region", s3Region)
            node.set("Tags", tags)
            node.set("TimeUnit", timeUnit)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension CUR.ReportDefinition {
    /// `AdditionalArtifacts`
    public struct AdditionalArtifactsItem: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ATHENA`
        public static var athena: Self { Self("ATHENA") }
        /// `QUICKSIGHT`
        public static var quicksight: Self { Self("QUICKSIGHT") }
        /// `REDSHIFT`
        public static var redshift: Self { Self("REDSHIFT") }
    }

    /// `AdditionalSchemaElements`
    public struct AdditionalSchemaElementsItem: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `MANUAL_DISCOUNT_COMPATIBILITY`
        public static var manualDiscountCompatibility: Self { Self("MANUAL_DISCOUNT_COMPATIBILITY") }
        /// `RESOURCES`
        public static var resources: Self { Self("RESOURCES") }
        /// `SPLIT_COST_ALLOCATION_DATA`
        public static var splitCostAllocationData: Self { Self("SPLIT_COST_ALLOCATION_DATA") }
    }

    /// `Compression`
    public struct Compression: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `GZIP`
        public static var gzip: Self { Self("GZIP") }
        /// `Parquet`
        public static var parquet: Self { Self("Parquet") }
        /// `ZIP`
        public static var zip: Self { Self("ZIP") }
    }

    /// `Format`
    public struct Format: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Parquet`
        public static var parquet: Self { Self("Parquet") }
        /// `textORcsv`
        public static var textORcsv: Self { Self("textORcsv") }
    }

    /// `ReportVersioning`
    public struct ReportVersioning: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CREATE_NEW_REPORT`
        public static var createNewReport: Self { Self("CREATE_NEW_REPORT") }
        /// `OVERWRITE_REPORT`
        public static var overwriteReport: Self { Self("OVERWRITE_REPORT") }
    }

    /// `TimeUnit`
    public struct TimeUnit: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DAILY`
        public static var daily: Self { Self("DAILY") }
        /// `HOURLY`
        public static var hourly: Self { Self("HOURLY") }
        /// `MONTHLY`
        public static var monthly: Self { Self("MONTHLY") }
    }
}
