// Generated from the schema of AWS::Lambda::EventInvokeConfig by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Lambda {
    /// `AWS::Lambda::EventInvokeConfig`
    public struct EventInvokeConfig: Resource {
        public static let resourceType = ResourceType("AWS::Lambda::EventInvokeConfig")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - destinationConfig: `DestinationConfig`.
        ///   - functionName: `FunctionName`; replaces the resource when changed.
        ///   - maximumEventAgeInSeconds: `MaximumEventAgeInSeconds`; 60 to 21600.
        ///   - maximumRetryAttempts: `MaximumRetryAttempts`; 0 to 2.
        ///   - qualifier: `Qualifier`; replaces the resource when changed;
        ///     `^\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9$_-]{1,129}$`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            destinationConfig: DestinationConfig? = nil,
            functionName: StringValue,
            maximumEventAgeInSeconds: IntValue? = nil,
            maximumRetryAttempts: IntValue? = nil,
            qualifier: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DestinationConfig", destinationConfig)
            node.set("FunctionName", functionName)
            node.set("MaximumEventAgeInSeconds", maximumEventAgeInSeconds)
            node.set("MaximumRetryAttempts", maximumRetryAttempts)
            node.set("Qualifier", qualifier)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension Lambda.EventInvokeConfig {
    /// `DestinationConfig`
    public struct DestinationConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - onFailure: `OnFailure`.
        ///   - onSuccess: `OnSuccess`.
        public init(onFailure: OnFailure? = nil, onSuccess: OnSuccess? = nil) {
            var bag = PropertyBag()
            bag.set("OnFailure", onFailure)
            bag.set("OnSuccess", onSuccess)
            property = bag.property
        }
    }

    /// `OnFailure`
    public struct OnFailure: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destination: `Destination`; 0 to 350 characters.
        public init(destination: StringValue) {
            var bag = PropertyBag()
            bag.set("Destination", destination)
            property = bag.property
        }
    }

    /// `OnSuccess`
    public struct OnSuccess: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destination: `Destination`; 0 to 350 characters.
        public init(destination: StringValue) {
            var bag = PropertyBag()
            bag.set("Destination", destination)
            property = bag.property
        }
    }
}
