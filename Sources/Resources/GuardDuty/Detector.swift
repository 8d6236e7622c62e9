// Generated from the schema of AWS::GuardDuty::Detector by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension GuardDuty {
    /// `AWS::GuardDuty::Detector`
    public struct Detector: Resource {
        public static let resourceType = ResourceType("AWS::GuardDuty::Detector", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - dataSources: `DataSources`.
        ///   - enable: `Enable`.
        ///   - features: `Features`.
        ///   - findingPublishingFrequency: `FindingPublishingFrequency`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            dataSources: CFNDataSourceConfigurations? = nil,
            enable: BoolValue,
            features: [CFNFeatureConfiguration]? = nil,
            findingPublishingFrequency: FindingPublishingFrequency? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DataSources", dataSources)
            node.set("Enable", enable)
            node.set("Features", features)
            node.set("FindingPublishingFrequency", findingPublishingFrequency)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension GuardDuty.Detector {
    /// `CFNDataSourceConfigurations`
    public struct CFNDataSourceConfigurations: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kubernetes: `Kubernetes`.
        ///   - malwareProtection: `MalwareProtection`.
        ///   - s3Logs: `S3Logs`.
        public init(
            kubernetes: CFNKubernetesConfiguration? = nil,
            malwareProtection: CFNMalwareProtectionConfiguration? = nil,
            s3Logs: CFNS3LogsConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Kubernetes", kubernetes)
            bag.set("MalwareProtection", malwareProtection)
            bag.set("S3Logs", s3Logs)
            property = bag.property
        }
    }

    /// `CFNFeatureAdditionalConfiguration`
    public struct CFNFeatureAdditionalConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 256 characters.
        ///   - status: `Status`; 1 to 128 characters.
        public init(name: Name? = nil, status: Status? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Status", status)
            property = bag.property
        }

        /// `Name`
        public struct Name: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `EC2_AGENT_MANAGEMENT`
            public static var ec2AgentManagement: Self { Self("EC2_AGENT_MANAGEMENT") }
            /// `ECS_FARGATE_AGENT_MANAGEMENT`
            public static var ecsFargateAgentManagement: Self { Self("ECS_FARGATE_AGENT_MANAGEMENT") }
            /// `EKS_ADDON_MANAGEMENT`
            public static var eksAddonManagement: Self { Self("EKS_ADDON_MANAGEMENT") }
            /// `RDS_DATA_RISK`
            public static var rdsDataRisk: Self { Self("RDS_DATA_RISK") }
        }

        /// `Status`
        public struct Status: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `CFNFeatureConfiguration`
    public struct CFNFeatureConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - additionalConfiguration: `AdditionalConfiguration`.
        ///   - name: `Name`; at most 128 characters.
        ///   - status: `Status`.
        public init(
            additionalConfiguration: [CFNFeatureAdditionalConfiguration]? = nil,
            name: Name,
            status: Status
        ) {
            var bag = PropertyBag()
            bag.set("AdditionalConfiguration", additionalConfiguration)
            bag.set("Name", name)
            bag.set("Status", status)
            property = bag.property
        }

        /// `Name`
        public struct Name: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AI_ANALYST`
            public static var aiAnalyst: Self { Self("AI_ANALYST") }
            /// `AI_PROTECTION`
            public static var aiProtection: Self { Self("AI_PROTECTION") }
            /// `EBS_MALWARE_PROTECTION`
            public static var ebsMalwareProtection: Self { Self("EBS_MALWARE_PROTECTION") }
            /// `EKS_AUDIT_LOGS`
            public static var eksAuditLogs: Self { Self("EKS_AUDIT_LOGS") }
            /// `EKS_RUNTIME_MONITORING`
            public static var eksRuntimeMonitoring: Self { Self("EKS_RUNTIME_MONITORING") }
            /// `LAMBDA_NETWORK_LOGS`
            public static var lambdaNetworkLogs: Self { Self("LAMBDA_NETWORK_LOGS") }
            /// `RDS_LOGIN_EVENTS`
            public static var rdsLoginEvents: Self { Self("RDS_LOGIN_EVENTS") }
            /// `RUNTIME_MONITORING`
            public static var runtimeMonitoring: Self { Self("RUNTIME_MONITORING") }
            /// `S3_DATA_EVENTS`
            public static var s3DataEvents: Self { Self("S3_DATA_EVENTS") }
        }

        /// `Status`
        public struct Status: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `CFNKubernetesAuditLogsConfiguration`
    public struct CFNKubernetesAuditLogsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enable: `Enable`.
        public init(enable: BoolValue) {
            var bag = PropertyBag()
            bag.set("Enable", enable)
            property = bag.property
        }
    }

    /// `CFNKubernetesConfiguration`
    public struct CFNKubernetesConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - auditLogs: `AuditLogs`.
        public init(auditLogs: CFNKubernetesAuditLogsConfiguration) {
            var bag = PropertyBag()
            bag.set("AuditLogs", auditLogs)
            property = bag.property
        }
    }

    /// `CFNMalwareProtectionConfiguration`
    public struct CFNMalwareProtectionConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - scanEc2InstanceWithFindings: `ScanEc2InstanceWithFindings`.
        public init(
            scanEc2InstanceWithFindings: CFNScanEc2InstanceWithFindingsConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ScanEc2InstanceWithFindings", scanEc2InstanceWithFindings)
            property = bag.property
        }
    }

    /// `CFNS3LogsConfiguration`
    public struct CFNS3LogsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enable: `Enable`.
        public init(enable: BoolValue) {
            var bag = PropertyBag()
            bag.set("Enable", enable)
            property = bag.property
        }
    }

    /// `CFNScanEc2InstanceWithFindingsConfiguration`
    public struct CFNScanEc2InstanceWithFindingsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ebsVolumes: `EbsVolumes`.
        public init(ebsVolumes: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("EbsVolumes", ebsVolumes)
            property = bag.property
        }
    }

    /// `FindingPublishingFrequency`
    public struct FindingPublishingFrequency: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `FIFTEEN_MINUTES`
        public static var fifteenMinutes: Self { Self("FIFTEEN_MINUTES") }
        /// `ONE_HOUR`
        public static var oneHour: Self { Self("ONE_HOUR") }
        /// `SIX_HOURS`
        public static var sixHours: Self { Self("SIX_HOURS") }
    }
}
