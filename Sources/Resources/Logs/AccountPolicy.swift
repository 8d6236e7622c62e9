// Generated from the schema of AWS::Logs::AccountPolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Logs {
    /// `AWS::Logs::AccountPolicy`
    public struct AccountPolicy: Resource {
        public static let resourceType = ResourceType("AWS::Logs::AccountPolicy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - policyDocument: `PolicyDocument`; 1 to 30720 characters.
        ///   - policyName: `PolicyName`; replaces the resource when changed; 1 to 256 characters; `^[^:*]{1,256}$`.
        ///   - policyType: `PolicyType`; replaces the resource when changed.
        ///   - scope: `Scope`.
        ///   - selectionCriteria: `SelectionCriteria`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            policyDocument: StringValue,
            policyName: StringValue,
            policyType: PolicyType,
            scope: Scope? = nil,
            selectionCriteria: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("PolicyDocument", policyDocument)
            node.set("PolicyName", policyName)
            node.set("PolicyType", policyType)
            node.set("Scope", scope)
            node.set("SelectionCriteria", selectionCriteria)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AccountId`.
        public var accountId: StringValue { StringValue(attribute: "AccountId", of: node) }
    }
}

extension Logs.AccountPolicy {
    /// `PolicyType`
    public struct PolicyType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DATA_PROTECTION_POLICY`
        public static var dataProtectionPolicy: Self { Self("DATA_PROTECTION_POLICY") }
        /// `FIELD_INDEX_POLICY`
        public static var fieldIndexPolicy: Self { Self("FIELD_INDEX_POLICY") }
        /// `METRIC_EXTRACTION_POLICY`
        public static var metricExtractionPolicy: Self { Self("METRIC_EXTRACTION_POLICY") }
        /// `SUBSCRIPTION_FILTER_POLICY`
        public static var subscriptionFilterPolicy: Self { Self("SUBSCRIPTION_FILTER_POLICY") }
        /// `TRANSFORMER_POLICY`
        public static var transformerPolicy: Self { Self("TRANSFORMER_POLICY") }
    }

    /// `Scope`
    public struct Scope: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ALL`
        public static var all: Self { Self("ALL") }
    }
}
