// Generated from the schema of AWS::XRay::SamplingRule by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension XRay {
    /// `AWS::XRay::SamplingRule`
    public struct SamplingRule: Resource {
        public static let resourceType = ResourceType("AWS::XRay::SamplingRule", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - ruleName: `RuleName`; deprecated; 1 to 32 characters.
        ///   - samplingRule: `SamplingRule`; may replace the resource when changed.
        ///   - samplingRuleRecord: `SamplingRuleRecord`; deprecated.
        ///   - samplingRuleUpdate: `SamplingRuleUpdate`; deprecated.
        ///   - tags: `Tags`; 0 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            ruleName: StringValue? = nil,
            samplingRule: SamplingRule? = nil,
            samplingRuleRecord: SamplingRuleRecord? = nil,
            samplingRuleUpdate: SamplingRuleUpdate? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("RuleName", ruleName)
            node.set("SamplingRule", samplingRule)
            node.set("SamplingRuleRecord", samplingRuleRecord)
            node.set("SamplingRuleUpdate", samplingRuleUpdate)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `RuleARN`.
        public var ruleARN: StringValue { StringValue(attribute: "RuleARN", of: node) }
    }
}

extension XRay.SamplingRule {
    /// `SamplingRateBoost`
    public struct SamplingRateBoost: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cooldownWindowMinutes: `CooldownWindowMinutes`; at least 1.
        ///   - maxRate: `MaxRate`; 0 to 1.
        public init(cooldownWindowMinutes: IntValue, maxRate: DoubleValue) {
            var bag = PropertyBag()
            bag.set("CooldownWindowMinutes", cooldownWindowMinutes)
            bag.set("MaxRate", maxRate)
            property = bag.property
        }
    }

    /// `SamplingRule`
    public struct SamplingRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attributes: `Attributes`.
        ///   - fixedRate: `FixedRate`; 0 to 1.
        ///   - host: `Host`; 0 to 64 characters.
        ///   - httpMethod: `HTTPMethod`; 0 to 10 characters.
        ///   - priority: `Priority`; 1 to 9999.
        ///   - reservoirSize: `ReservoirSize`.
        ///   - resourceARN: `ResourceARN`; 0 to 500 characters.
        ///   - ruleARN: `RuleARN`.
        ///   - ruleName: `RuleName`; 1 to 32 characters.
        ///   - samplingRateBoost: `SamplingRateBoost`.
        ///   - serviceName: `ServiceName`; 0 to 64 characters.
        ///   - serviceType: `ServiceType`; 0 to 64 characters.
        ///   - urlPath: `URLPath`; 0 to 128 characters.
        ///   - version: `Version`; at least 1.
        public init(
            attributes: [String: StringValue]? = nil,
            fixedRate: DoubleValue,
            host: StringValue,
            httpMethod: StringValue,
            priority: IntValue,
            reservoirSize: IntValue,
            resourceARN: StringValue,
            ruleARN: StringValue? = nil,
            ruleName: StringValue? = nil,
            samplingRateBoost: SamplingRateBoost? = nil,
            serviceName: StringValue,
            serviceType: StringValue,
            urlPath: StringValue,
            version: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Attributes", attributes)
            bag.set("FixedRate", fixedRate)
            bag.set("Host", host)
            bag.set("HTTPMethod", httpMethod)
            bag.set("Priority", priority)
            bag.set("ReservoirSize", reservoirSize)
            bag.set("ResourceARN", resourceARN)
            bag.set("RuleARN", ruleARN)
            bag.set("RuleName", ruleName)
            bag.set("SamplingRateBoost", samplingRateBoost)
            bag.set("ServiceName", serviceName)
            bag.set("ServiceType", serviceType)
            bag.set("URLPath", urlPath)
            bag.set("Version", version)
            property = bag.property
        }
    }

    /// `SamplingRuleRecord`
    public struct SamplingRuleRecord: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - createdAt: `CreatedAt`.
        ///   - modifiedAt: `ModifiedAt`.
        ///   - samplingRule: `SamplingRule`.
        public init(
            createdAt: StringValue? = nil,
            modifiedAt: StringValue? = nil,
            samplingRule: SamplingRule? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CreatedAt", createdAt)
            bag.set("ModifiedAt", modifiedAt)
            bag.set("SamplingRule", samplingRule)
            property = bag.property
        }
    }

    /// `SamplingRuleUpdate`
    public struct SamplingRuleUpdate: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attributes: `Attributes`.
        ///   - fixedRate: `FixedRate`; 0 to 1.
        ///   - host: `Host`; at most 64 characters.
        ///   - httpMethod: `HTTPMethod`; at most 10 characters.
        ///   - priority: `Priority`; 1 to 9999.
        ///   - reservoirSize: `ReservoirSize`.
        ///   - resourceARN: `ResourceARN`; at most 500 characters.
        ///   - ruleARN: `RuleARN`.
        ///   - ruleName: `RuleName`; 1 to 32 characters.
        ///   - samplingRateBoost: `SamplingRateBoost`.
        ///   - serviceName: `ServiceName`; at most 64 characters.
        ///   - serviceType: `ServiceType`; at most 64 characters.
        ///   - urlPath: `URLPath`; at most 128 characters.
        public init(
            attributes: [String: StringValue]? = nil,
            fixedRate: DoubleValue? = nil,
            host: StringValue? = nil,
            httpMethod: StringValue? = nil,
            priority: IntValue? = nil,
            reservoirSize: IntValue? = nil,
            resourceARN: StringValue? = nil,
            ruleARN: StringValue? = nil,
            ruleName: StringValue? = nil,
            samplingRateBoost: SamplingRateBoost? = nil,
            serviceName: StringValue? = nil,
            serviceType: StringValue? = nil,
            urlPath: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Attributes", attributes)
            bag.set("FixedRate", fixedRate)
            bag.set("Host", host)
            bag.set("HTTPMethod", httpMethod)
            bag.set("Priority", priority)
            bag.set("ReservoirSize", reservoirSize)
            bag.set("ResourceARN", resourceARN)
            bag.set("RuleARN", ruleARN)
            bag.set("RuleName", ruleName)
            bag.set("SamplingRateBoost", samplingRateBoost)
            bag.set("ServiceName", serviceName)
            bag.set("ServiceType", serviceType)
            bag.set("URLPath", urlPath)
            property = bag.property
        }
    }
}
