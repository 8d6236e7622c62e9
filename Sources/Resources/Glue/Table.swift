// Generated from the schema of AWS::Glue::Table by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Glue {
    /// `AWS::Glue::Table`
    public struct Table: Resource {
        public static let resourceType = ResourceType("AWS::Glue::Table", data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - catalogId: `CatalogId`; replaces the resource when changed; 1 to 255 characters.
        ///   - databaseName: `DatabaseName`; replaces the resource when changed; 1 to 255 characters.
        ///   - name: `Name`; replaces the resource when changed; 1 to 255 characters.
        ///   - openTableFormatInput: `OpenTableFormatInput`; cannot be read back.
        ///   - tableInput: `TableInput`; may replace the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            catalogId: StringValue,
            databaseName: StringValue,
            name: StringValue? = nil,
            openTableFormatInput: OpenTableFormatInput? = nil,
            tableInput: TableInput? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CatalogId", catalogId)
            node.set("DatabaseName", databaseName)
            node.set("Name", name)
            node.set("OpenTableFormatInput", openTableFormatInput)
            node.set("TableInput", tableInput)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension Glue.Table {
    /// `Column`
    public struct Column: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - comment: `Comment`; 0 to 255 characters.
        ///   - name: `Name`; 1 to 255 characters.
        ///   - type: `Type`; 0 to 131072 characters.
        public init(
            comment: StringValue? = nil,
            name: StringValue,
            type: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Comment", comment)
            bag.set("Name", name)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `IcebergInput`
    public struct IcebergInput: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - icebergTableInput: `IcebergTableInput`; cannot be read back.
        ///   - metadataOperation: `MetadataOperation`; cannot be read back.
        ///   - version: `Version`; cannot be read back; 1 to 255 characters.
        public init(
            icebergTableInput: IcebergTableInput? = nil,
            metadataOperation: MetadataOperation? = nil,
            version: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("IcebergTableInput", icebergTableInput)
            bag.set("MetadataOperation", metadataOperation)
            bag.set("Version", version)
            property = bag.property
        }
    }

    /// `IcebergPartitionField`
    public struct IcebergPartitionField: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fieldId: `FieldId`; cannot be read back.
        ///   - name: `Name`; cannot be read back.
        ///   - sourceId: `SourceId`; cannot be read back.
        ///   - transform: `Transform`; cannot be read back.
        public init(
            fieldId: IntValue? = nil,
            name: StringValue,
            sourceId: IntValue,
            transform: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("FieldId", fieldId)
            bag.set("Name", name)
            bag.set("SourceId", sourceId)
            bag.set("Transform", transform)
            property = bag.property
        }
    }

    /// `IcebergPartitionSpec`
    public struct IcebergPartitionSpec: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fields: `Fields`; cannot be read back.
        ///   - specId: `SpecId`; cannot be read back.
        public init(fields: [IcebergPartitionField], specId: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Fields", fields)
            bag.set("SpecId", specId)
            property = bag.property
        }
    }

    /// `IcebergSchema`
    public struct IcebergSchema: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fields: `Fields`; cannot be read back.
        ///   - identifierFieldIds: `IdentifierFieldIds`; cannot be read back.
        ///   - schemaId: `SchemaId`; cannot be read back.
        ///   - type: `Type`; cannot be read back.
        public init(
            fields: [IcebergStructField],
            identifierFieldIds: [IntValue]? = nil,
            schemaId: IntValue? = nil,
            type: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Fields", fields)
            bag.set("IdentifierFieldIds", identifierFieldIds)
            bag.set("SchemaId", schemaId)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `IcebergSortField`
    public struct IcebergSortField: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - direction: `Direction`; cannot be read back.
        ///   - nullOrder: `NullOrder`; cannot be read back.
        ///   - sourceId: `SourceId`; cannot be read back.
        ///   - transform: `Transform`; cannot be read back.
        public init(
            direction: StringValue,
            nullOrder: StringValue,
            sourceId: IntValue,
            transform: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Direction", direction)
            bag.set("NullOrder", nullOrder)
            bag.set("SourceId", sourceId)
            bag.set("Transform", transform)
            property = bag.property
        }
    }

    /// `IcebergSortOrder`
    public struct IcebergSortOrder: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fields: `Fields`; cannot be read back.
        ///   - orderId: `OrderId`; cannot be read back.
        public init(fields: [IcebergSortField], orderId: IntValue) {
            var bag = PropertyBag()
            bag.set("Fields", fields)
            bag.set("OrderId", orderId)
            property = bag.property
        }
    }

    /// `IcebergStructField`
    public struct IcebergStructField: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - doc: `Doc`; cannot be read back.
        ///   - id: `Id`; cannot be read back.
        ///   - name: `Name`; cannot be read back.
        ///   - required: `Required`; cannot be read back.
        ///   - type: `Type`; cannot be read back.
        public init(
            doc: StringValue? = nil,
            id: IntValue,
            name: StringValue,
            required: BoolValue,
            type: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Doc", doc)
            bag.set("Id", id)
            bag.set("Name", name)
            bag.set("Required", required)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `IcebergTableInput`
    public struct IcebergTableInput: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - location: `Location`; cannot be read back.
        ///   - partitionSpec: `PartitionSpec`; cannot be read back.
        ///   - properties: `Properties`; cannot be read back.
        ///   - schema: `Schema`; cannot be read back.
        ///   - writeOrder: `WriteOrder`; cannot be read back.
        public init(
            location: StringValue,
            partitionSpec: IcebergPartitionSpec? = nil,
            properties: [String: StringValue]? = nil,
            schema: IcebergSchema,
            writeOrder: IcebergSortOrder? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Location", location)
            bag.set("PartitionSpec", partitionSpec)
            bag.set("Properties", properties)
            bag.set("Schema", schema)
            bag.set("WriteOrder", writeOrder)
            property = bag.property
        }
    }

    /// `MetadataOperation`
    public struct MetadataOperation: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CREATE`
        public static var create: Self { Self("CREATE") }
    }

    /// `OpenTableFormatInput`
    public struct OpenTableFormatInput: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - icebergInput: `IcebergInput`; cannot be read back.
        public init(icebergInput: IcebergInput? = nil) {
            var bag = PropertyBag()
            bag.set("IcebergInput", icebergInput)
            property = bag.property
        }
    }

    /// `Order`
    public struct Order: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - column: `Column`; 1 to 255 characters.
        ///   - sortOrder: `SortOrder`; 0 to 1.
        public init(column: StringValue, sortOrder: IntValue) {
            var bag = PropertyBag()
            bag.set("Column", column)
            bag.set("SortOrder", sortOrder)
            property = bag.property
        }
    }

    /// `SchemaId`
    public struct SchemaId: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - registryName: `RegistryName`; 1 to 255 characters; `^[a-zA-Z0-9-_$#.]+$`.
        ///   - schemaArn: `SchemaArn`; 1 to 10240 characters; `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:`.
        ///   - schemaName: `SchemaName`; 1 to 255 characters; `^[a-zA-Z0-9-_$#.]+$`.
        public init(
            registryName: StringValue? = nil,
            schemaArn: StringValue? = nil,
            schemaName: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("RegistryName", registryName)
            bag.set("SchemaArn", schemaArn)
            bag.set("SchemaName", schemaName)
            property = bag.property
        }
    }

    /// `SchemaReference`
    public struct SchemaReference: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - schemaId: `SchemaId`.
        ///   - schemaVersionId: `SchemaVersionId`; 36 characters.
        ///   - schemaVersionNumber: `SchemaVersionNumber`; 1 to 100000.
        public init(
            schemaId: SchemaId? = nil,
            schemaVersionId: StringValue? = nil,
            schemaVersionNumber: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("SchemaId", schemaId)
            bag.set("SchemaVersionId", schemaVersionId)
            bag.set("SchemaVersionNumber", schemaVersionNumber)
            property = bag.property
        }
    }

    /// `SerdeInfo`
    public struct SerdeInfo: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 255 characters.
        ///   - parameters: `Parameters`.
        ///   - serializationLibrary: `SerializationLibrary`; 1 to 255 characters.
        public init(
            name: StringValue? = nil,
            parameters: JSONValue? = nil,
            serializationLibrary: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Parameters", parameters)
            bag.set("SerializationLibrary", serializationLibrary)
            property = bag.property
        }
    }

    /// `SkewedInfo`
    public struct SkewedInfo: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - skewedColumnNames: `SkewedColumnNames`.
        ///   - skewedColumnValueLocationMaps: `SkewedColumnValueLocationMaps`.
        ///   - skewedColumnValues: `SkewedColumnValues`.
        public init(
            skewedColumnNames: [StringValue]? = nil,
            skewedColumnValueLocationMaps: JSONValue? = nil,
            skewedColumnValues: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("SkewedColumnNames", skewedColumnNames)
            bag.set("SkewedColumnValueLocationMaps", skewedColumnValueLocationMaps)
            bag.set("SkewedColumnValues", skewedColumnValues)
            property = bag.property
        }
    }

    /// `StorageDescriptor`
    public struct StorageDescriptor: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bucketColumns: `BucketColumns`.
        ///   - columns: `Columns`.
        ///   - compressed: `Compressed`.
        ///   - inputFormat: `InputFormat`; 0 to 128 characters.
        ///   - location: `Location`; 0 to 2056 characters.
        ///   - numberOfBuckets: `NumberOfBuckets`.
        ///   - outputFormat: `OutputFormat`; 0 to 128 characters.
        ///   - parameters: `Parameters`.
        ///   - schemaReference: `SchemaReference`.
        ///   - serdeInfo: `SerdeInfo`.
        ///   - skewedInfo: `SkewedInfo`.
        ///   - sortColumns: `SortColumns`.
        ///   - storedAsSubDirectories: `StoredAsSubDirectories`.
        public init(
            bucketColumns: [StringValue]? = nil,
            columns: [Column]? = nil,
            compressed: BoolValue? = nil,
            inputFormat: StringValue? = nil,
            location: StringValue? = nil,
            numberOfBuckets: IntValue? = nil,
            outputFormat: StringValue? = nil,
            parameters: JSONValue? = nil,
            schemaReference: SchemaReference? = nil,
            serdeInfo: SerdeInfo? = nil,
            skewedInfo: SkewedInfo? = nil,
            sortColumns: [Order]? = nil,
            storedAsSubDirectories: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BucketColumns", bucketColumns)
            bag.set("Columns", columns)
            bag.set("Compressed", compressed)
            bag.set("InputFormat", inputFormat)
            bag.set("Location", location)
            bag.set("NumberOfBuckets", numberOfBuckets)
            bag.set("OutputFormat", outputFormat)
            bag.set("Parameters", parameters)
            bag.set("SchemaReference", schemaReference)
            bag.set("SerdeInfo", serdeInfo)
            bag.set("SkewedInfo", skewedInfo)
            bag.set("SortColumns", sortColumns)
            bag.set("StoredAsSubDirectories", storedAsSubDirectories)
            property = bag.property
        }
    }

    /// `TableIdentifier`
    public struct TableIdentifier: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - catalogId: `CatalogId`; 1 to 255 characters.
        ///   - databaseName: `DatabaseName`; 1 to 255 characters.
        ///   - name: `Name`; 1 to 255 characters.
        ///   - region: `Region`; 1 to 255 characters.
        public init(
            catalogId: StringValue? = nil,
            databaseName: StringValue? = nil,
            name: StringValue? = nil,
            region: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CatalogId", catalogId)
            bag.set("DatabaseName", databaseName)
            bag.set("Name", name)
            bag.set("Region", region)
            property = bag.property
        }
    }

    /// `TableInput`
    public struct TableInput: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - description: `Description`; 0 to 2048 characters.
        ///   - name: `Name`; replaces the resource when changed; 1 to 255 characters.
        ///   - owner: `Owner`; 1 to 255 characters.
        ///   - parameters: `Parameters`.
        ///   - partitionKeys: `PartitionKeys`.
        ///   - retention: `Retention`.
        ///   - storageDescriptor: `StorageDescriptor`.
        ///   - tableType: `TableType`; 0 to 255 characters.
        ///   - targetTable: `TargetTable`.
        ///   - viewDefinition: `ViewDefinition`.
        ///   - viewExpandedText: `ViewExpandedText`; 0 to 409600 characters.
        ///   - viewOriginalText: `ViewOriginalText`; 0 to 409600 characters.
        public init(
            description: StringValue? = nil,
            name: StringValue? = nil,
            owner: StringValue? = nil,
            parameters: JSONValue? = nil,
            partitionKeys: [Column]? = nil,
            retention: IntValue? = nil,
            storageDescriptor: StorageDescriptor? = nil,
            tableType: TableType? = nil,
            targetTable: TableIdentifier? = nil,
            viewDefinition: ViewDefinition? = nil,
            viewExpandedText: StringValue? = nil,
            viewOriginalText: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Description", description)
            bag.set("Name", name)
            bag.set("Owner", owner)
            bag.set("Parameters", parameters)
            bag.set("PartitionKeys", partitionKeys)
            bag.set("Retention", retention)
            bag.set("StorageDescriptor", storageDescriptor)
            bag.set("TableType", tableType)
            bag.set("TargetTable", targetTable)
            bag.set("ViewDefinition", viewDefinition)
            bag.set("ViewExpandedText", viewExpandedText)
            bag.set("ViewOriginalText", viewOriginalText)
            property = bag.property
        }

        /// `TableType`
        public struct TableType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `EXTERNAL_TABLE`
            public static var externalTable: Self { Self("EXTERNAL_TABLE") }
            /// `VIRTUAL_VIEW`
            public static var virtualView: Self { Self("VIRTUAL_VIEW") }
        }
    }

    /// `ViewDefinition`
    public struct ViewDefinition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - definer: `Definer`; 20 to 2048 characters.
        ///   - isProtected: `IsProtected`.
        ///   - representations: `Representations`; 1 to 10 items.
        ///   - subObjects: `SubObjects`; cannot be read back; 0 to 10 items.
        public init(
            definer: StringValue? = nil,
            isProtected: BoolValue? = nil,
            representations: [ViewRepresentation]? = nil,
            subObjects: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Definer", definer)
            bag.set("IsProtected", isProtected)
            bag.set("Representations", representations)
            bag.set("SubObjects", subObjects)
            property = bag.property
        }
    }

    /// `ViewRepresentation`
    public struct ViewRepresentation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dialect: `Dialect`.
        ///   - dialectVersion: `DialectVersion`; 1 to 255 characters.
        ///   - validationConnection: `ValidationConnection`; cannot be read back; 1 to 255 characters.
        ///   - viewExpandedText: `ViewExpandedText`; cannot be read back; 0 to 409600 characters.
        ///   - viewOriginalText: `ViewOriginalText`; cannot be read back; 0 to 409600 characters.
        public init(
            dialect: Dialect? = nil,
            dialectVersion: StringValue? = nil,
            validationConnection: StringValue? = nil,
            viewExpandedText: StringValue? = nil,
            viewOriginalText: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Dialect", dialect)
            bag.set("DialectVersion", dialectVersion)
            bag.set("ValidationConnection", validationConnection)
            bag.set("ViewExpandedText", viewExpandedText)
            bag.set("ViewOriginalText", viewOriginalText)
            property = bag.property
        }

        /// `Dialect`
        public struct Dialect: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ATHENA`
            public static var athena: Self { Self("ATHENA") }
            /// `REDSHIFT`
            public static var redshift: Self { Self("REDSHIFT") }
            /// `SPARK`
            public static var spark: Self { Self("SPARK") }
        }
    }
}
