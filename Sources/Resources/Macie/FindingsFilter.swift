// Generated from the schema of AWS::Macie::FindingsFilter by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Macie {
    /// `AWS::Macie::FindingsFilter`
    public struct FindingsFilter: Resource {
        public static let resourceType = ResourceType("AWS::Macie::FindingsFilter", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - description: `Description`.
        ///   - findingCriteria: `FindingCriteria`.
        ///   - name: `Name`.
        ///   - position: `Position`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            action: FindingFilterAction? = nil,
            description: StringValue? = nil,
            findingCriteria: FindingCriteria,
            name: StringValue,
            position: IntValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Action", action)
            node.set("Description", description)
            node.set("FindingCriteria", findingCriteria)
            node.set("Name", name)
            node.set("Position", position)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension Macie.FindingsFilter {
    /// `CriterionAdditionalProperties`
    public struct CriterionAdditionalProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eq: `eq`.
        ///   - gt: `gt`.
        ///   - gte: `gte`.
        ///   - lt: `lt`.
        ///   - lte: `lte`.
        ///   - neq: `neq`.
        public init(
            eq: [StringValue]? = nil,
            gt: IntValue? = nil,
            gte: IntValue? = nil,
            lt: IntValue? = nil,
            lte: IntValue? = nil,
            neq: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("eq", eq)
            bag.set("gt", gt)
            bag.set("gte", gte)
            bag.set("lt", lt)
            bag.set("lte", lte)
            bag.set("neq", neq)
            property = bag.property
        }
    }

    /// `FindingCriteria`
    public struct FindingCriteria: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - criterion: `Criterion`.
        public init(criterion: [String: CriterionAdditionalProperties]? = nil) {
            var bag = PropertyBag()
            bag.set("Criterion", criterion)
            property = bag.property
        }
    }

    /// `FindingFilterAction`
    public struct FindingFilterAction: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ARCHIVE`
        public static var archive: Self { Self("ARCHIVE") }
        /// `NOOP`
        public static var noop: Self { Self("NOOP") }
    }
}
