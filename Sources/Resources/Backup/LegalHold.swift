// Generated from the schema of AWS::Backup::LegalHold by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Backup {
    /// `AWS::Backup::LegalHold`
    public struct LegalHold: Resource {
        public static let resourceType = ResourceType("AWS::Backup::LegalHold", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; replaces the resource when changed.
        ///   - recoveryPointSelection: `RecoveryPointSelection`; replaces the resource when changed.
        ///   - tags: `Tags`.
        ///   - title: `Title`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue,
            recoveryPointSelection: RecoveryPointSelection,
            tags: [Tag]? = nil,
            title: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("RecoveryPointSelection", recoveryPointSelection)
            node.set("Tags", tags)
            node.set("Title", title)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `CreationDate`.
        public var creationDate: StringValue { StringValue(attribute: "CreationDate", of: node) }

        /// `Fn::GetAtt` of `LegalHoldId`.
        public var legalHoldId: StringValue { StringValue(attribute: "LegalHoldId", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }
    }
}

extension Backup.LegalHold {
    /// `RecoveryPointSelection`
    public struct RecoveryPointSelection: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dateRange: `DateRange`; replaces the resource when changed.
        ///   - resourceIdentifiers: `ResourceIdentifiers`; replaces the resource when changed.
        ///   - vaultNames: `VaultNames`; replaces the resource when changed.
        public init(
            dateRange: DateRange? = nil,
            resourceIdentifiers: [StringValue]? = nil,
            vaultNames: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DateRange", dateRange)
            bag.set("ResourceIdentifiers", resourceIdentifiers)
            bag.set("VaultNames", vaultNames)
            property = bag.property
        }

        /// `DateRange`
        public struct DateRange: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - fromDate: `FromDate`; replaces the resource when changed.
            ///   - toDate: `ToDate`; replaces the resource when changed.
            public init(fromDate: StringValue, toDate: StringValue) {
                var bag = PropertyBag()
                bag.set("FromDate", fromDate)
                bag.set("ToDate", toDate)
                property = bag.property
            }
        }
    }
}
