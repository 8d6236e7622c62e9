// Generated from the schema of AWS::AccessAnalyzer::Analyzer by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension AccessAnalyzer {
    /// `AWS::AccessAnalyzer::Analyzer`
    public struct Analyzer: Resource {
        public static let resourceType = ResourceType("AWS::AccessAnalyzer::Analyzer", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - analyzerConfiguration: `AnalyzerConfiguration`; may replace the resource when changed.
        ///   - analyzerName: `AnalyzerName`; replaces the resource when changed; 1 to 1024 characters;
        ///     `^[A-Za-z_][A-Za-z0-9_.-]*$`.
        ///   - archiveRules: `ArchiveRules`.
        ///   - tags: `Tags`; at most 50 items.
        ///   - type: `Type`; replaces the resource when changed; 0 to 1024 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            analyzerConfiguration: AnalyzerConfiguration? = nil,
            analyzerName: StringValue? = nil,
            archiveRules: [ArchiveRule]? = nil,
            tags: [Tag]? = nil,
            type: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AnalyzerConfiguration", analyzerConfiguration)
            node.set("AnalyzerName", analyzerName)
            node.set("ArchiveRules", archiveRules)
            node.set("Tags", tags)
            node.set("Type", type)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension AccessAnalyzer.Analyzer {
    /// `AnalysisRuleCriteria`
    public struct AnalysisRuleCriteria: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accountIds: `AccountIds`; may replace the resource when changed.
        ///   - resourceTags: `ResourceTags`; may replace the resource when changed.
        public init(accountIds: [StringValue]? = nil, resourceTags: [[Tag]]? = nil) {
            var bag = PropertyBag()
            bag.set("AccountIds", accountIds)
            bag.set("ResourceTags", resourceTags)
            property = bag.property
        }
    }

    /// `AnalyzerConfiguration`
    public struct AnalyzerConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - internalAccessConfiguration: `InternalAccessConfiguration`; may replace the resource when changed.
        ///   - unusedAccessConfiguration: `UnusedAccessConfiguration`; may replace the resource when changed.
        public init(
            internalAccessConfiguration: InternalAccessConfiguration? = nil,
            unusedAccessConfiguration: UnusedAccessConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("InternalAccessConfiguration", internalAccessConfiguration)
            bag.set("UnusedAccessConfiguration", unusedAccessConfiguration)
            property = bag.property
        }
    }

    /// `ArchiveRule`
    public struct ArchiveRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - filter: `Filter`; at least 1 items.
        ///   - ruleName: `RuleName`; 1 to 255 characters; `^[A-Za-z][A-Za-z0-9_.-]*$`.
        public init(filter: [Filter], ruleName: StringValue) {
            var bag = PropertyBag()
            bag.set("Filter", filter)
            bag.set("RuleName", ruleName)
            property = bag.property
        }
    }

    /// `Filter`
    public struct Filter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - contains: `Contains`.
        ///   - eq: `Eq`.
        ///   - exists: `Exists`.
        ///   - neq: `Neq`.
        ///   - propertyValue: `Property`.
        public init(
            contains: [StringValue]? = nil,
            eq: [StringValue]? = nil,
            exists: BoolValue? = nil,
            neq: [StringValue]? = nil,
            propertyValue: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Contains", contains)
            bag.set("Eq", eq)
            bag.set("Exists", exists)
            bag.set("Neq", neq)
            bag.set("Property", propertyValue)
            property = bag.property
        }
    }

    /// `InternalAccessAnalysisRuleCriteria`
    public struct InternalAccessAnalysisRuleCriteria: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accountIds: `AccountIds`; may replace the resource when changed.
        ///   - resourceArns: `ResourceArns`; may replace the resource when changed.
        ///   - resourceTypes: `ResourceTypes`; may replace the resource when changed.
        public init(
            accountIds: [StringValue]? = nil,
            resourceArns: [StringValue]? = nil,
            resourceTypes: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccountIds", accountIds)
            bag.set("ResourceArns", resourceArns)
            bag.set("ResourceTypes", resourceTypes)
            property = bag.property
        }
    }

    /// `InternalAccessConfiguration`
    public struct InternalAccessConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - internalAccessAnalysisRule: `InternalAccessAnalysisRule`; may replace the resource when changed.
        public init(internalAccessAnalysisRule: InternalAccessAnalysisRule? = nil) {
            var bag = PropertyBag()
            bag.set("InternalAccessAnalysisRule", internalAccessAnalysisRule)
            property = bag.property
        }

        /// `InternalAccessAnalysisRule`
        public struct InternalAccessAnalysisRule: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - inclusions: `Inclusions`; may replace the resource when changed.
            public init(inclusions: [InternalAccessAnalysisRuleCriteria]? = nil) {
                var bag = PropertyBag()
                bag.set("Inclusions", inclusions)
                property = bag.property
            }
        }
    }

    /// `UnusedAccessConfiguration`
    public struct UnusedAccessConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - analysisRule: `AnalysisRule`; may replace the resource when changed.
        ///   - unusedAccessAge: `UnusedAccessAge`; may replace the resource when changed; 1 to 365.
        public init(analysisRule: AnalysisRule? = nil, unusedAccessAge: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("AnalysisRule", analysisRule)
            bag.set("UnusedAccessAge", unusedAccessAge)
            property = bag.property
        }

        /// `AnalysisRule`
        public struct AnalysisRule: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - exclusions: `Exclusions`; may replace the resource when changed.
            public init(exclusions: [AnalysisRuleCriteria]? = nil) {
                var bag = PropertyBag()
                bag.set("Exclusions", exclusions)
                property = bag.property
            }
        }
    }
}
