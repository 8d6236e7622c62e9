// Generated from the schema of AWS::Logs::Transformer by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Logs {
    /// `AWS::Logs::Transformer`
    public struct Transformer: Resource {
        public static let resourceType = ResourceType("AWS::Logs::Transformer")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - logGroupIdentifier: `LogGroupIdentifier`; replaces the resource when changed; 1 to 2048 characters;
        ///     `[\w#+=/:,.@-]*`.
        ///   - transformerConfig: `TransformerConfig`; 1 to 20 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            logGroupIdentifier: StringValue,
            transformerConfig: [Processor],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("LogGroupIdentifier", logGroupIdentifier)
            node.set("TransformerConfig", transformerConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension Logs.Transformer {
    /// `AddKeyEntry`
    public struct AddKeyEntry: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        ///   - overwriteIfExists: `OverwriteIfExists`.
        ///   - value: `Value`; 1 to 256 characters.
        public init(
            key: StringValue,
            overwriteIfExists: BoolValue? = nil,
            value: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("OverwriteIfExists", overwriteIfExists)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `CopyValueEntry`
    public struct CopyValueEntry: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - overwriteIfExists: `OverwriteIfExists`.
        ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        ///   - target: `Target`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        public init(
            overwriteIfExists: BoolValue? = nil,
            source: StringValue,
            target: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("OverwriteIfExists", overwriteIfExists)
            bag.set("Source", source)
            bag.set("Target", target)
            property = bag.property
        }
    }

    /// `EventSource`
    public struct EventSource: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AWSWAF`
        public static var awswaf: Self { Self("AWSWAF") }
        /// `CloudTrail`
        public static var cloudTrail: Self { Self("CloudTrail") }
        /// `EKSAudit`
        public static var eksAudit: Self { Self("EKSAudit") }
        /// `Route53Resolver`
        public static var route53Resolver: Self { Self("Route53Resolver") }
        /// `VPCFlow`
        public static var vpcFlow: Self { Self("VPCFlow") }
    }

    /// `MoveKeyEntry`
    public struct MoveKeyEntry: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - overwriteIfExists: `OverwriteIfExists`.
        ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        ///   - target: `Target`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        public init(
            overwriteIfExists: BoolValue? = nil,
            source: StringValue,
            target: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("OverwriteIfExists", overwriteIfExists)
            bag.set("Source", source)
            bag.set("Target", target)
            property = bag.property
        }
    }

    /// `OcsfVersion`
    public struct OcsfVersion: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `V1.1`
        public static var v1_1: Self { Self("V1.1") }
        /// `V1.5`
        public static var v1_5: Self { Self("V1.5") }
    }

    /// `ParseCloudfront`
    public struct ParseCloudfront: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        public init(source: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Source", source)
            property = bag.property
        }
    }

    /// `ParsePostgres`
    public struct ParsePostgres: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        public init(source: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Source", source)
            property = bag.property
        }
    }

    /// `ParseRoute53`
    public struct ParseRoute53: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        public init(source: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Source", source)
            property = bag.property
        }
    }

    /// `ParseToOCSF`
    public struct ParseToOCSF: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eventSource: `EventSource`.
        ///   - mappingVersion: `MappingVersion`; 1 to 10 characters; `^v\d+\.\d+(\.\d+)?$`.
        ///   - ocsfVersion: `OcsfVersion`.
        ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        public init(
            eventSource: EventSource,
            mappingVersion: StringValue? = nil,
            ocsfVersion: OcsfVersion,
            source: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EventSource", eventSource)
            bag.set("MappingVersion", mappingVersion)
            bag.set("OcsfVersion", ocsfVersion)
            bag.set("Source", source)
            property = bag.property
        }
    }

    /// `ParseVPC`
    public struct ParseVPC: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        public init(source: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Source", source)
            property = bag.property
        }
    }

    /// `ParseWAF`
    public struct ParseWAF: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        public init(source: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Source", source)
            property = bag.property
        }
    }

    /// `Processor`
    public struct Processor: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - addKeys: `AddKeys`.
        ///   - copyValue: `CopyValue`.
        ///   - csv: `Csv`.
        ///   - dateTimeConverter: `DateTimeConverter`.
        ///   - deleteKeys: `DeleteKeys`.
        ///   - grok: `Grok`.
        ///   - listToMap: `ListToMap`.
        ///   - lowerCaseString: `LowerCaseString`.
        ///   - moveKeys: `MoveKeys`.
        ///   - parseCloudfront: `ParseCloudfront`.
        ///   - parseJSON: `ParseJSON`.
        ///   - parseKeyValue: `ParseKeyValue`.
        ///   - parsePostgres: `ParsePostgres`.
        ///   - parseRoute53: `ParseRoute53`.
        ///   - parseToOCSF: `ParseToOCSF`.
        ///   - parseVPC: `ParseVPC`.
        ///   - parseWAF: `ParseWAF`.
        ///   - renameKeys: `RenameKeys`.
        ///   - splitString: `SplitString`.
        ///   - substituteString: `SubstituteString`.
        ///   - trimString: `TrimString`.
        ///   - typeConverter: `TypeConverter`.
        ///   - upperCaseString: `UpperCaseString`.
        public init(
            addKeys: AddKeys? = nil,
            copyValue: CopyValue? = nil,
            csv: Csv? = nil,
            dateTimeConverter: DateTimeConverter? = nil,
            deleteKeys: DeleteKeys? = nil,
            grok: Grok? = nil,
            listToMap: ListToMap? = nil,
            lowerCaseString: LowerCaseString? = nil,
            moveKeys: MoveKeys? = nil,
            parseCloudfront: ParseCloudfront? = nil,
            parseJSON: ParseJSON? = nil,
            parseKeyValue: ParseKeyValue? = nil,
            parsePostgres: ParsePostgres? = nil,
            parseRoute53: ParseRoute53? = nil,
            parseToOCSF: ParseToOCSF? = nil,
            parseVPC: ParseVPC? = nil,
            parseWAF: ParseWAF? = nil,
            renameKeys: RenameKeys? = nil,
            splitString: SplitString? = nil,
            substituteString: SubstituteString? = nil,
            trimString: TrimString? = nil,
            typeConverter: TypeConverter? = nil,
            upperCaseString: UpperCaseString? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AddKeys", addKeys)
            bag.set("CopyValue", copyValue)
            bag.set("Csv", csv)
            bag.set("DateTimeConverter", dateTimeConverter)
            bag.set("DeleteKeys", deleteKeys)
            bag.set("Grok", grok)
            bag.set("ListToMap", listToMap)
            bag.set("LowerCaseString", lowerCaseString)
            bag.set("MoveKeys", moveKeys)
            bag.set("ParseCloudfront", parseCloudfront)
            bag.set("ParseJSON", parseJSON)
            bag.set("ParseKeyValue", parseKeyValue)
            bag.set("ParsePostgres", parsePostgres)
            bag.set("ParseRoute53", parseRoute53)
            bag.set("ParseToOCSF", parseToOCSF)
            bag.set("ParseVPC", parseVPC)
            bag.set("ParseWAF", parseWAF)
            bag.set("RenameKeys", renameKeys)
            bag.set("SplitString", splitString)
            bag.set("SubstituteString", substituteString)
            bag.set("TrimString", trimString)
            bag.set("TypeConverter", typeConverter)
            bag.set("UpperCaseString", upperCaseString)
            property = bag.property
        }

        /// `AddKeys`
        public struct AddKeys: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - entries: `Entries`; 1 to 5 items.
            public init(entries: [AddKeyEntry]) {
                var bag = PropertyBag()
                bag.set("Entries", entries)
                property = bag.property
            }
        }

        /// `CopyValue`
        public struct CopyValue: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - entries: `Entries`; 1 to 5 items.
            public init(entries: [CopyValueEntry]) {
                var bag = PropertyBag()
                bag.set("Entries", entries)
                property = bag.property
            }
        }

        /// `Csv`
        public struct Csv: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - columns: `Columns`; 1 to 100 items.
            ///   - delimiter: `Delimiter`; 1 to 2 characters.
            ///   - quoteCharacter: `QuoteCharacter`; 1 characters.
            ///   - source: `Source`; 1 to 128 characters.
            public init(
                columns: [StringValue]? = nil,
                delimiter: StringValue? = nil,
                quoteCharacter: StringValue? = nil,
                source: StringValue? = nil
            ) {
                var bag = PropertyBag()
                bag.set("Columns", columns)
                bag.set("Delimiter", delimiter)
                bag.set("QuoteCharacter", quoteCharacter)
                bag.set("Source", source)
                property = bag.property
            }
        }

        /// `DateTimeConverter`
        public struct DateTimeConverter: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - locale: `Locale`; at least 1 characters.
            ///   - matchPatterns: `MatchPatterns`; 1 to 5 items.
            ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
            ///   - sourceTimezone: `SourceTimezone`; at least 1 characters.
            ///   - target: `Target`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
            ///   - targetFormat: `TargetFormat`; 1 to 64 characters.
            ///   - targetTimezone: `TargetTimezone`; at least 1 characters.
            public init(
                locale: StringValue? = nil,
                matchPatterns: [StringValue],
                source: StringValue,
                sourceTimezone: StringValue? = nil,
                target: StringValue,
                targetFormat: StringValue? = nil,
                targetTimezone: StringValue? = nil
            ) {
                var bag = PropertyBag()
                bag.set("Locale", locale)
                bag.set("MatchPatterns", matchPatterns)
                bag.set("Source", source)
                bag.set("SourceTimezone", sourceTimezone)
                bag.set("Target", target)
                bag.set("TargetFormat", targetFormat)
                bag.set("TargetTimezone", targetTimezone)
                property = bag.property
            }
        }

        /// `DeleteKeys`
        public struct DeleteKeys: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - withKeys: `WithKeys`; 1 to 5 items.
            public init(withKeys: [StringValue]) {
                var bag = PropertyBag()
                bag.set("WithKeys", withKeys)
                property = bag.property
            }
        }

        /// `Grok`
        public struct Grok: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - match: `Match`; 1 to 512 characters.
            ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
            public init(match: StringValue, source: StringValue? = nil) {
                var bag = PropertyBag()
                bag.set("Match", match)
                bag.set("Source", source)
                property = bag.property
            }
        }

        /// `ListToMap`
        public struct ListToMap: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - flatten: `Flatten`.
            ///   - flattenedElement: `FlattenedElement`.
            ///   - key: `Key`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
            ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
            ///   - target: `Target`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
            ///   - valueKey: `ValueKey`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
            public init(
                flatten: BoolValue? = nil,
                flattenedElement: FlattenedElement? = nil,
                key: StringValue,
                source: StringValue,
                target: StringValue? = nil,
                valueKey: StringValue? = nil
            ) {
                var bag = PropertyBag()
                bag.set("Flatten", flatten)
                bag.set("FlattenedElement", flattenedElement)
                bag.set("Key", key)
                bag.set("Source", source)
                bag.set("Target", target)
                bag.set("ValueKey", valueKey)
                property = bag.property
            }

            /// `FlattenedElement`
            public struct FlattenedElement: EnumerationValue {
                public let value: StringValue

                /// A value that has no name here, or a reference.
                public init(_ value: StringValue) { self.value = value }

                /// `first`
                public static var first: Self { Self("first") }
                /// `last`
                public static var last: Self { Self("last") }
            }
        }

        /// `LowerCaseString`
        public struct LowerCaseString: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - withKeys: `WithKeys`; 1 to 10 items.
            public init(withKeys: [StringValue]) {
                var bag = PropertyBag()
                bag.set("WithKeys", withKeys)
                property = bag.property
            }
        }

        /// `MoveKeys`
        public struct MoveKeys: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - entries: `Entries`; 1 to 5 items.
            public init(entries: [MoveKeyEntry]) {
                var bag = PropertyBag()
                bag.set("Entries", entries)
                property = bag.property
            }
        }

        /// `ParseJSON`
        public struct ParseJSON: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - destination: `Destination`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
            ///   - source: `Source`; 1 to 128 characters.
            public init(destination: StringValue? = nil, source: StringValue? = nil) {
                var bag = PropertyBag()
                bag.set("Destination", destination)
                bag.set("Source", source)
                property = bag.property
            }
        }

        /// `ParseKeyValue`
        public struct ParseKeyValue: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - destination: `Destination`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
            ///   - fieldDelimiter: `FieldDelimiter`; 1 to 128 characters.
            ///   - keyPrefix: `KeyPrefix`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
            ///   - keyValueDelimiter: `KeyValueDelimiter`; 1 to 128 characters.
            ///   - nonMatchValue: `NonMatchValue`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
            ///   - overwriteIfExists: `OverwriteIfExists`.
            ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
            public init(
                destination: StringValue? = nil,
                fieldDelimiter: StringValue? = nil,
                keyPrefix: StringValue? = nil,
                keyValueDelimiter: StringValue? = nil,
                nonMatchValue: StringValue? = nil,
                overwriteIfExists: BoolValue? = nil,
                source: StringValue? = nil
            ) {
                var bag = PropertyBag()
                bag.set("Destination", destination)
                bag.set("FieldDelimiter", fieldDelimiter)
                bag.set("KeyPrefix", keyPrefix)
                bag.set("KeyValueDelimiter", keyValueDelimiter)
                bag.set("NonMatchValue", nonMatchValue)
                bag.set("OverwriteIfExists", overwriteIfExists)
                bag.set("Source", source)
                property = bag.property
            }
        }

        /// `RenameKeys`
        public struct RenameKeys: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - entries: `Entries`; 1 to 5 items.
            public init(entries: [RenameKeyEntry]) {
                var bag = PropertyBag()
                bag.set("Entries", entries)
                property = bag.property
            }
        }

        /// `SplitString`
        public struct SplitString: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - entries: `Entries`; 1 to 10 items.
            public init(entries: [SplitStringEntry]) {
                var bag = PropertyBag()
                bag.set("Entries", entries)
                property = bag.property
            }
        }

        /// `SubstituteString`
        public struct SubstituteString: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - entries: `Entries`; 1 to 10 items.
            public init(entries: [SubstituteStringEntry]) {
                var bag = PropertyBag()
                bag.set("Entries", entries)
                property = bag.property
            }
        }

        /// `TrimString`
        public struct TrimString: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - withKeys: `WithKeys`; 1 to 10 items.
            public init(withKeys: [StringValue]) {
                var bag = PropertyBag()
                bag.set("WithKeys", withKeys)
                property = bag.property
            }
        }

        /// `TypeConverter`
        public struct TypeConverter: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - entries: `Entries`; 1 to 5 items.
            public init(entries: [TypeConverterEntry]) {
                var bag = PropertyBag()
                bag.set("Entries", entries)
                property = bag.property
            }
        }

        /// `UpperCaseString`
        public struct UpperCaseString: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - withKeys: `WithKeys`; 1 to 10 items.
            public init(withKeys: [StringValue]) {
                var bag = PropertyBag()
                bag.set("WithKeys", withKeys)
                property = bag.property
            }
        }
    }

    /// `RenameKeyEntry`
    public struct RenameKeyEntry: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        ///   - overwriteIfExists: `OverwriteIfExists`.
        ///   - renameTo: `RenameTo`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        public init(
            key: StringValue,
            overwriteIfExists: BoolValue? = nil,
            renameTo: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("OverwriteIfExists", overwriteIfExists)
            bag.set("RenameTo", renameTo)
            property = bag.property
        }
    }

    /// `SplitStringEntry`
    public struct SplitStringEntry: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - delimiter: `Delimiter`; 1 to 128 characters.
        ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        public init(delimiter: StringValue, source: StringValue) {
            var bag = PropertyBag()
            bag.set("Delimiter", delimiter)
            bag.set("Source", source)
            property = bag.property
        }
    }

    /// `SubstituteStringEntry`
    public struct SubstituteStringEntry: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - from: `From`; 1 to 128 characters.
        ///   - source: `Source`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        ///   - to: `To`; 1 to 128 characters.
        public init(
            from: StringValue,
            source: StringValue,
            to: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("From", from)
            bag.set("Source", source)
            bag.set("To", to)
            property = bag.property
        }
    }

    /// `TypeConverterEntry`
    public struct TypeConverterEntry: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`; 1 to 128 characters; `^.*[a-zA-Z0-9]+.*$`.
        ///   - type: `Type`.
        public init(key: StringValue, type: TypeValue) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `boolean`
            public static var boolean: Self { Self("boolean") }
            /// `double`
            public static var double: Self { Self("double") }
            /// `integer`
            public static var integer: Self { Self("integer") }
            /// `string`
            public static var string: Self { Self("string") }
        }
    }
}
