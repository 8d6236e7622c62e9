// Generated from the schema of AWS::Batch::JobQueue by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Batch {
    /// `AWS::Batch::JobQueue`
    public struct JobQueue: Resource {
        public static let resourceType = ResourceType("AWS::Batch::JobQueue", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - computeEnvironmentOrder: `ComputeEnvironmentOrder`.
        ///   - jobQueueName: `JobQueueName`; replaces the resource when changed; 1 to 128 characters.
        ///   - jobQueueType: `JobQueueType`; replaces the resource when changed.
        ///   - jobStateTimeLimitActions: `JobStateTimeLimitActions`.
        ///   - priority: `Priority`; 0 to 1000.
        ///   - schedulingPolicyArn: `SchedulingPolicyArn`.
        ///   - serviceEnvironmentOrder: `ServiceEnvironmentOrder`.
        ///   - state: `State`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            computeEnvironmentOrder: [ComputeEnvironmentOrder]? = nil,
            jobQueueName: StringValue? = nil,
            jobQueueType: StringValue? = nil,
            jobStateTimeLimitActions: [JobStateTimeLimitAction]? = nil,
            priority: IntValue,
            schedulingPolicyArn: StringValue? = nil,
            serviceEnvironmentOrder: [ServiceEnvironmentOrder]? = nil,
            state: State? = nil,
            tags: [String: StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ComputeEnvironmentOrder", computeEnvironmentOrder)
            node.set("JobQueueName", jobQueueName)
            node.set("JobQueueType", jobQueueType)
            node.set("JobStateTimeLimitActions", jobStateTimeLimitActions)
            node.set("Priority", priority)
            node.set("SchedulingPolicyArn", schedulingPolicyArn)
            node.set("ServiceEnvironmentOrder", serviceEnvironmentOrder)
            node.set("State", state)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `JobQueueArn`.
        public var jobQueueArn: StringValue { StringValue(attribute: "JobQueueArn", of: node) }
    }
}

extension Batch.JobQueue {
    /// `ComputeEnvironmentOrder`
    public struct ComputeEnvironmentOrder: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - computeEnvironment: `ComputeEnvironment`.
        ///   - order: `Order`.
        public init(computeEnvironment: StringValue, order: IntValue) {
            var bag = PropertyBag()
            bag.set("ComputeEnvironment", computeEnvironment)
            bag.set("Order", order)
            property = bag.property
        }
    }

    /// `JobStateTimeLimitAction`
    public struct JobStateTimeLimitAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - maxTimeSeconds: `MaxTimeSeconds`; 600 to 86400.
        ///   - reason: `Reason`.
        ///   - state: `State`.
        public init(
            action: StringValue,
            maxTimeSeconds: IntValue,
            reason: StringValue,
            state: State
        ) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("MaxTimeSeconds", maxTimeSeconds)
            bag.set("Reason", reason)
            bag.set("State", state)
            property = bag.property
        }

        /// `State`
        public struct State: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `RUNNABLE`
            public static var runnable: Self { Self("RUNNABLE") }
        }
    }

    /// `ServiceEnvironmentOrder`
    public struct ServiceEnvironmentOrder: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - order: `Order`.
        ///   - serviceEnvironment: `ServiceEnvironment`.
        public init(order: IntValue, serviceEnvironment: StringValue) {
            var bag = PropertyBag()
            bag.set("Order", order)
            bag.set("ServiceEnvironment", serviceEnvironment)
            property = bag.property
        }
    }

    /// `State`
    public struct State: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DISABLED`
        public static var disabled: Self { Self("DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
    }
}
