// Generated from the schema of AWS::GuardDuty::Filter by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension GuardDuty {
    /// `AWS::GuardDuty::Filter`
    public struct Filter: Resource {
        public static let resourceType = ResourceType("AWS::GuardDuty::Filter", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - description: `Description`; 0 to 512 characters.
        ///   - detectorId: `DetectorId`; replaces the resource when changed; 1 to 300 characters.
        ///   - findingCriteria: `FindingCriteria`.
        ///   - name: `Name`; replaces the resource when changed; 1 to 64 characters.
        ///   - rank: `Rank`; 1 to 100.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            action: Action? = nil,
            description: StringValue? = nil,
            detectorId: StringValue,
            findingCriteria: FindingCriteria,
            name: StringValue,
            rank: IntValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Action", action)
            node.set("Description", description)
            node.set("DetectorId", detectorId)
            node.set("FindingCriteria", findingCriteria)
            node.set("Name", name)
            node.set("Rank", rank)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension GuardDuty.Filter {
    /// `Action`
    public struct Action: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ARCHIVE`
        public static var archive: Self { Self("ARCHIVE") }
        /// `NOOP`
        public static var noop: Self { Self("NOOP") }
    }

    /// `Condition`
    public struct Condition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eq: `Eq`.
        ///   - equals: `Equals`.
        ///   - greaterThan: `GreaterThan`.
        ///   - greaterThanOrEqual: `GreaterThanOrEqual`.
        ///   - gt: `Gt`.
        ///   - gte: `Gte`.
        ///   - lessThan: `LessThan`.
        ///   - lessThanOrEqual: `LessThanOrEqual`.
        ///   - lt: `Lt`.
        ///   - lte: `Lte`.
        ///   - matches: `Matches`.
        ///   - neq: `Neq`.
        ///   - notEquals: `NotEquals`.
        ///   - notMatches: `NotMatches`.
        public init(
            eq: [StringValue]? = nil,
            equals: [StringValue]? = nil,
            greaterThan: IntValue? = nil,
            greaterThanOrEqual: IntValue? = nil,
            gt: IntValue? = nil,
            gte: IntValue? = nil,
            lessThan: IntValue? = nil,
            lessThanOrEqual: IntValue? = nil,
            lt: IntValue? = nil,
            lte: IntValue? = nil,
            matches: [StringValue]? = nil,
            neq: [StringValue]? = nil,
            notEquals: [StringValue]? = nil,
            notMatches: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Eq", eq)
            bag.set("Equals", equals)
            bag.set("GreaterThan", greaterThan)
            bag.set("GreaterThanOrEqual", greaterThanOrEqual)
            bag.set("Gt", gt)
            bag.set("Gte", gte)
            bag.set("LessThan", lessThan)
            bag.set("LessThanOrEqual", lessThanOrEqual)
            bag.set("Lt", lt)
            bag.set("Lte", lte)
            bag.set("Matches", matches)
            bag.set("Neq", neq)
            bag.set("NotEquals", notEquals)
            bag.set("NotMatches", notMatches)
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
        public init(criterion: [String: Condition]? = nil) {
            var bag = PropertyBag()
            bag.set("Criterion", criterion)
            property = bag.property
        }
    }
}
