// Generated from the schema of AWS::CE::CostCategory by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CE {
    /// `AWS::CE::CostCategory`
    public struct CostCategory: Resource {
        public static let resourceType = ResourceType("AWS::CE::CostCategory", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - defaultValue: `DefaultValue`; 1 to 50 characters.
        ///   - name: `Name`; replaces the resource when changed; 1 to 50 characters.
        ///   - rules: `Rules`.
        ///   - ruleVersion: `RuleVersion`.
        ///   - splitChargeRules: `SplitChargeRules`.
        ///   - tags: `Tags`; 0 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            defaultValue: StringValue? = nil,
            name: StringValue,
            rules: StringValue,
            ruleVersion: RuleVersion,
            splitChargeRules: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DefaultValue", defaultValue)
            node.set("Name", name)
            node.set("Rules", rules)
            node.set("RuleVersion", ruleVersion)
            node.set("SplitChargeRules", splitChargeRules)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `EffectiveStart`.
        public var effectiveStart: StringValue { StringValue(attribute: "EffectiveStart", of: node) }
    }
}

extension CE.CostCategory {
    /// `RuleVersion`
    public struct RuleVersion: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CostCategoryExpression.v1`
        public static var costCategoryExpressionV1: Self { Self("CostCategoryExpression.v1") }
    }
}
