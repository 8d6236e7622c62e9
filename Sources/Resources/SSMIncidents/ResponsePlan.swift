// Generated from the schema of AWS::SSMIncidents::ResponsePlan by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SSMIncidents {
    /// `AWS::SSMIncidents::ResponsePlan`
    public struct ResponsePlan: Resource {
        public static let resourceType = ResourceType("AWS::SSMIncidents::ResponsePlan", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - actions: `Actions`; at most 1 items.
        ///   - chatChannel: `ChatChannel`.
        ///   - displayName: `DisplayName`; 1 to 200 characters.
        ///   - engagements: `Engagements`; at most 5 items.
        ///   - incidentTemplate: `IncidentTemplate`.
        ///   - integrations: `Integrations`; at most 1 items.
        ///   - name: `Name`; replaces the resource when changed; 1 to 200 characters; `^[a-zA-Z0-9_-]*$`.
        ///   - tags: `Tags`; at most 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            actions: [Action]? = nil,
            chatChannel: ChatChannel? = nil,
            displayName: StringValue? = nil,
            engagements: [StringValue]? = nil,
            incidentTemplate: IncidentTemplate,
            integrations: [Integration]? = nil,
            name: StringValue,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Actions", actions)
            node.set("ChatChannel", chatChannel)
            node.set("DisplayName", displayName)
            node.set("Engagements", engagements)
            node.set("IncidentTemplate", incidentTemplate)
            node.set("Integrations", integrations)
            node.set("Name", name)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension SSMIncidents.ResponsePlan {
    /// `Action`
    public struct Action: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ssmAutomation: `SsmAutomation`.
        public init(ssmAutomation: SsmAutomation? = nil) {
            var bag = PropertyBag()
            bag.set("SsmAutomation", ssmAutomation)
            property = bag.property
        }
    }

    /// `ChatChannel`
    public struct ChatChannel: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - chatbotSns: `ChatbotSns`.
        public init(chatbotSns: [TopicARN]? = nil) {
            var bag = PropertyBag()
            bag.set("ChatbotSns", chatbotSns)
            property = bag.property
        }
    }

    /// `DynamicSsmParameter`
    public struct DynamicSsmParameter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`; 1 to 50 characters.
        ///   - value: `Value`.
        public init(key: StringValue, value: DynamicSsmParameterValue) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `DynamicSsmParameterValue`
    public struct DynamicSsmParameterValue: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - variable: `Variable`.
        public init(variable: VariableType? = nil) {
            var bag = PropertyBag()
            bag.set("Variable", variable)
            property = bag.property
        }
    }

    /// `IncidentTemplate`
    public struct IncidentTemplate: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dedupeString: `DedupeString`; 1 to 1000 characters.
        ///   - impact: `Impact`; 1 to 5.
        ///   - incidentTags: `IncidentTags`; at most 50 items.
        ///   - notificationTargets: `NotificationTargets`; 0 to 10 items.
        ///   - summary: `Summary`; 1 to 4000 characters.
        ///   - title: `Title`; at most 200 characters.
        public init(
            dedupeString: StringValue? = nil,
            impact: IntValue,
            incidentTags: [Tag]? = nil,
            notificationTargets: [NotificationTargetItem]? = nil,
            summary: StringValue? = nil,
            title: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("DedupeString", dedupeString)
            bag.set("Impact", impact)
            bag.set("IncidentTags", incidentTags)
            bag.set("NotificationTargets", notificationTargets)
            bag.set("Summary", summary)
            bag.set("Title", title)
            property = bag.property
        }
    }

    /// `Integration`
    public struct Integration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - pagerDutyConfiguration: `PagerDutyConfiguration`.
        public init(pagerDutyConfiguration: PagerDutyConfiguration? = nil) {
            var bag = PropertyBag()
            bag.set("PagerDutyConfiguration", pagerDutyConfiguration)
            property = bag.property
        }
    }

    /// `NotificationTargetItem`
    public struct NotificationTargetItem: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - snsTopicArn: `SnsTopicArn`; at most 1000 characters.
        public init(snsTopicArn: TopicARN? = nil) {
            var bag = PropertyBag()
            bag.set("SnsTopicArn", snsTopicArn)
            property = bag.property
        }
    }

    /// `PagerDutyConfiguration`
    public struct PagerDutyConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 200 characters.
        ///   - pagerDutyIncidentConfiguration: `PagerDutyIncidentConfiguration`.
        ///   - secretId: `SecretId`; 1 to 512 characters.
        public init(
            name: StringValue,
            pagerDutyIncidentConfiguration: PagerDutyIncidentConfiguration,
            secretId: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("PagerDutyIncidentConfiguration", pagerDutyIncidentConfiguration)
            bag.set("SecretId", secretId)
            property = bag.property
        }
    }

    /// `PagerDutyIncidentConfiguration`
    public struct PagerDutyIncidentConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - serviceId: `ServiceId`; 1 to 200 characters.
        public init(serviceId: StringValue) {
            var bag = PropertyBag()
            bag.set("ServiceId", serviceId)
            property = bag.property
        }
    }

    /// `SsmAutomation`
    public struct SsmAutomation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - documentName: `DocumentName`; at most 128 characters.
        ///   - documentVersion: `DocumentVersion`; at most 128 characters.
        ///   - dynamicParameters: `DynamicParameters`; at most 200 items.
        ///   - parameters: `Parameters`; 1 to 200 items.
        ///   - roleArn: `RoleArn`; at most 1000 characters.
        ///   - targetAccount: `TargetAccount`.
        public init(
            documentName: StringValue,
            documentVersion: StringValue? = nil,
            dynamicParameters: [DynamicSsmParameter]? = nil,
            parameters: [SsmParameter]? = nil,
            roleArn: RoleARN,
            targetAccount: TargetAccount? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DocumentName", documentName)
            bag.set("DocumentVersion", documentVersion)
            bag.set("DynamicParameters", dynamicParameters)
            bag.set("Parameters", parameters)
            bag.set("RoleArn", roleArn)
            bag.set("TargetAccount", targetAccount)
            property = bag.property
        }

        /// `TargetAccount`
        public struct TargetAccount: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `IMPACTED_ACCOUNT`
            public static var impactedAccount: Self { Self("IMPACTED_ACCOUNT") }
            /// `RESPONSE_PLAN_OWNER_ACCOUNT`
            public static var responsePlanOwnerAccount: Self { Self("RESPONSE_PLAN_OWNER_ACCOUNT") }
        }
    }

    /// `SsmParameter`
    public struct SsmParameter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`; 1 to 50 characters.
        ///   - values: `Values`; at most 10 items.
        public init(key: StringValue, values: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Values", values)
            property = bag.property
        }
    }

    /// `VariableType`
    public struct VariableType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `INCIDENT_RECORD_ARN`
        public static var incidentRecordArn: Self { Self("INCIDENT_RECORD_ARN") }
        /// `INVOLVED_RESOURCES`
        public static var involvedResources: Self { Self("INVOLVED_RESOURCES") }
    }
}
