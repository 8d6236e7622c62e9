// Generated from the schema of AWS::AutoScaling::LifecycleHook by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension AutoScaling {
    /// `AWS::AutoScaling::LifecycleHook`
    public struct LifecycleHook: Resource {
        public static let resourceType = ResourceType("AWS::AutoScaling::LifecycleHook")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - autoScalingGroupName: `AutoScalingGroupName`; replaces the resource when changed; 1 to 255 characters.
        ///   - defaultResult: `DefaultResult`.
        ///   - heartbeatTimeout: `HeartbeatTimeout`.
        ///   - lifecycleHookName: `LifecycleHookName`; replaces the resource when changed; 1 to 255 characters;
        ///     `^[A-Za-z0-9\-_\/]+$`.
        ///   - lifecycleTransition: `LifecycleTransition`.
        ///   - notificationMetadata: `NotificationMetadata`; 1 to 1023 characters;
        ///     `^[\u0009\u000A\u000D\u0020-\u007e]+$`.
        ///   - notificationTargetARN: `NotificationTargetARN`; 0 to 255 characters.
        ///   - roleARN: `RoleARN`; 1 to 255 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            autoScalingGroupName: StringValue,
            defaultResult: DefaultResult? = nil,
            heartbeatTimeout: IntValue? = nil,
            lifecycleHookName: StringValue? = nil,
            lifecycleTransition: LifecycleTransition,
            notificationMetadata: StringValue? = nil,
            notificationTargetARN: StringValue? = nil,
            roleARN: RoleARN? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AutoScalingGroupName", autoScalingGroupName)
            node.set("DefaultResult", defaultResult)
            node.set("HeartbeatTimeout", heartbeatTimeout)
            node.set("LifecycleHookName", lifecycleHookName)
            node.set("LifecycleTransition", lifecycleTransition)
            node.set("NotificationMetadata", notificationMetadata)
            node.set("NotificationTargetARN", notificationTargetARN)
            node.set("RoleARN", roleARN)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension AutoScaling.LifecycleHook {
    /// `DefaultResult`
    public struct DefaultResult: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ABANDON`
        public static var abandon: Self { Self("ABANDON") }
        /// `CONTINUE`
        public static var `continue`: Self { Self("CONTINUE") }
    }

    /// `LifecycleTransition`
    public struct LifecycleTransition: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `autoscaling:EC2_INSTANCE_LAUNCHING`
        public static var autoscalingEc2InstanceLaunching: Self { Self("autoscaling:EC2_INSTANCE_LAUNCHING") }
        /// `autoscaling:EC2_INSTANCE_TERMINATING`
        public static var autoscalingEc2InstanceTerminating: Self { Self("autoscaling:EC2_INSTANCE_TERMINATING") }
    }
}
