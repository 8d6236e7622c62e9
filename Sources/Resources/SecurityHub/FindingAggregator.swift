// Generated from the schema of AWS::SecurityHub::FindingAggregator by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SecurityHub {
    /// `AWS::SecurityHub::FindingAggregator`
    public struct FindingAggregator: Resource {
        public static let resourceType = ResourceType("AWS::SecurityHub::FindingAggregator")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - regionLinkingMode: `RegionLinkingMode`.
        ///   - regions: `Regions`; 1 to 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            regionLinkingMode: RegionLinkingMode,
            regions: [StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("RegionLinkingMode", regionLinkingMode)
            node.set("Regions", regions)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `FindingAggregationRegion`.
        public var findingAggregationRegion: StringValue {
            StringValue(attribute: "FindingAggregationRegion", of: node)
        }

        /// `Fn::GetAtt` of `FindingAggregatorArn`.
        public var findingAggregatorArn: StringValue { StringValue(attribute: "FindingAggregatorArn", of: node) }
    }
}

extension SecurityHub.FindingAggregator {
    /// `RegionLinkingMode`
    public struct RegionLinkingMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ALL_REGIONS`
        public static var allRegions: Self { Self("ALL_REGIONS") }
        /// `ALL_REGIONS_EXCEPT_SPECIFIED`
        public static var allRegionsExceptSpecified: Self { Self("ALL_REGIONS_EXCEPT_SPECIFIED") }
        /// `SPECIFIED_REGIONS`
        public static var specifiedRegions: Self { Self("SPECIFIED_REGIONS") }
    }
}
