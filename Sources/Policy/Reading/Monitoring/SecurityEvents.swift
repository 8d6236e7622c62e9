/// The changes in an account that the benchmark of CIS wants somebody to be told of at once.
struct SecurityEvent {
    /// Completes "nobody is told of …".
    let name: String
    /// A filter on the trail's events that holds one of these is taken to be about it.
    let marks: [String]

    static let all = [
        SecurityEvent(name: "use of the root user", marks: ["\"Root\""]),
        SecurityEvent(name: "refused calls", marks: ["UnauthorizedOperation", "AccessDenied"]),
        SecurityEvent(name: "sign-ins without MFA", marks: ["MFAUsed"]),
        SecurityEvent(name: "changes of IAM policies", marks: ["PutRolePolicy", "AttachRolePolicy", "CreatePolicy"]),
        SecurityEvent(name: "changes of trails", marks: ["StopLogging", "UpdateTrail", "DeleteTrail"]),
        SecurityEvent(name: "failed sign-ins", marks: ["Failed authentication"]),
        SecurityEvent(name: "keys that are disabled or deleted", marks: ["ScheduleKeyDeletion", "DisableKey"]),
        SecurityEvent(name: "changes of bucket policies", marks: ["PutBucketPolicy", "DeleteBucketPolicy"]),
        SecurityEvent(name: "changes of AWS Config", marks: ["StopConfigurationRecorder", "PutConfigurationRecorder"]),
        SecurityEvent(name: "changes of security groups", marks: ["AuthorizeSecurityGroupIngress"]),
        SecurityEvent(name: "changes of network ACLs", marks: ["NetworkAcl"]),
        SecurityEvent(name: "changes of gateways", marks: ["InternetGateway", "CustomerGateway"]),
        SecurityEvent(name: "changes of routes", marks: ["CreateRoute", "ReplaceRoute", "DeleteRoute"]),
        SecurityEvent(name: "changes of VPCs", marks: ["CreateVpc", "DeleteVpc", "ModifyVpcAttribute"]),
    ]
}
