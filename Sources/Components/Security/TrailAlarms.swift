import MainstayConstructs

/// What of an account's activity somebody should be told of at once, as the CIS benchmark lists it.
public enum TrailEvent: String, Hashable, Sendable, CaseIterable {
    case unauthorisedCalls, signInWithoutMFA, rootUser, policyChanges, trailChanges, failedSignIns, keyDeletion
    case bucketPolicyChanges, recorderChanges, securityGroupChanges, networkACLChanges, gatewayChanges
    case routeTableChanges, networkChanges

    /// In CloudWatch Logs' syntax, on what CloudTrail writes.
    var pattern: String {
        switch self {
        case .unauthorisedCalls:
            "{ ($.errorCode = \"*UnauthorizedOperation\") || ($.errorCode = \"AccessDenied*\") }"
        case .signInWithoutMFA:
            "{ ($.eventName = \"ConsoleLogin\") && ($.additionalEventData.MFAUsed != \"Yes\") && "
                + "($.userIdentity.type = \"IAMUser\") && ($.responseElements.ConsoleLogin = \"Success\") }"
        case .rootUser:
            "{ ($.userIdentity.type = \"Root\") && ($.userIdentity.invokedBy NOT EXISTS) && "
                + "($.eventType != \"AwsServiceEvent\") }"
        case .failedSignIns:
            "{ ($.eventName = \"ConsoleLogin\") && ($.errorMessage = \"Failed authentication\") }"
        case .keyDeletion:
            "{ ($.eventSource = \"kms.amazonaws.com\") && "
                + "(($.eventName = \"DisableKey\") || ($.eventName = \"ScheduleKeyDeletion\")) }"
        default: Self.anyOf(calls)
        }
    }

    /// The calls that it is made of.
    private var calls: [String] {
        switch self {
        case .policyChanges:
            [
                "AttachGroupPolicy", "AttachRolePolicy", "AttachUserPolicy", "CreatePolicy", "CreatePolicyVersion",
                "DeleteGroupPolicy", "DeletePolicy", "DeletePolicyVersion", "DeleteRolePolicy", "DeleteUserPolicy",
                "DetachGroupPolicy", "DetachRolePolicy", "DetachUserPolicy", "PutGroupPolicy", "PutRolePolicy",
                "PutUserPolicy",
            ]
        case .trailChanges: ["CreateTrail", "DeleteTrail", "StartLogging", "StopLogging", "UpdateTrail"]
        case .bucketPolicyChanges:
            [
                "DeleteBucketCors", "DeleteBucketLifecycle", "DeleteBucketPolicy", "DeleteBucketReplication",
                "PutBucketAcl", "PutBucketCors", "PutBucketLifecycle", "PutBucketPolicy", "PutBucketReplication",
            ]
        case .recorderChanges:
            ["DeleteDeliveryChannel", "PutConfigurationRecorder", "PutDeliveryChannel", "StopConfigurationRecorder"]
        case .securityGroupChanges:
            [
                "AuthorizeSecurityGroupEgress", "AuthorizeSecurityGroupIngress", "CreateSecurityGroup",
                "DeleteSecurityGroup", "RevokeSecurityGroupEgress", "RevokeSecurityGroupIngress",
            ]
        case .networkACLChanges:
            [
                "CreateNetworkAcl", "CreateNetworkAclEntry", "DeleteNetworkAcl", "DeleteNetworkAclEntry",
                "ReplaceNetworkAclAssociation", "ReplaceNetworkAclEntry",
            ]
        case .gatewayChanges:
            [
                "AttachInternetGateway", "CreateCustomerGateway", "CreateInternetGateway", "DeleteCustomerGateway",
                "DeleteInternetGateway", "DetachInternetGateway",
            ]
        case .routeTableChanges:
            [
                "CreateRoute", "CreateRouteTable", "DeleteRoute", "DeleteRouteTable", "DisassociateRouteTable",
                "ReplaceRoute", "ReplaceRouteTableAssociation",
            ]
        case .networkChanges:
            [
                "AcceptVpcPeeringConnection", "CreateVpc", "CreateVpcPeeringConnection", "DeleteVpc",
                "DeleteVpcPeeringConnection", "ModifyVpcAttribute", "RejectVpcPeeringConnection",
            ]
        case .unauthorisedCalls, .signInWithoutMFA, .rootUser, .failedSignIns, .keyDeletion: []
        }
    }

    private static func anyOf(_ calls: [String]) -> String {
        "{ \(calls.map { "($.eventName = \"\($0)\")" }.joined(separator: " || ")) }"
    }

    /// How many in five minutes are worth telling: single wrong passwords and refused calls are not.
    var threshold: Double {
        switch self {
        case .unauthorisedCalls: 10
        case .failedSignIns: 3
        default: 1
        }
    }
}

extension AuditTrail {
    /// Tells a topic of what should not happen unnoticed: an alarm for each kind of event.
    ///
    /// - Parameter events: by default all of them. While a platform is being set up many of its changes are such events.
    /// - Returns: the alarms, in the order of ``TrailEvent/allCases``.
    @discardableResult
    public func alarms(
        of events: Set<TrailEvent> = Set(TrailEvent.allCases), topic: Topic
    ) -> [Alarm] {
        guard let logGroup else {
            node.report(
                "trail-without-log-group", "alarms look at a log group, which the trail does not have",
                help: "leave `logRetention` as it is")
            return []
        }
        let space = "Audit/\(node.explicitName(limit: 200))"
        return TrailEvent.allCases.filter(events.contains).map { event in
            let name = event.rawValue.capitalisedParts
            let metric = logGroup.metric(name, counting: event.pattern, namespace: space)
            return Alarm(
                "\(name)Alarm", in: self, metric, .atLeast(event.threshold), periods: 1,
                description: "The audit trail shows \(name)", topics: [topic])
        }
    }
}
