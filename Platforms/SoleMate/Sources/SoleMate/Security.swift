import Mainstay

/// The firewalls, the audit trail and the record of configurations.
struct Security {
    /// Before the load balancer.
    let firewall: WebFirewall
    /// Before the distribution.
    let edgeFirewall: WebFirewall
    let trail: AuditTrail
    let recorder: ConfigurationRecorder
    let certificate: CertificateReference

    init(_ context: SolemateStack.Context) {
        let stack = context.stack
        certificate = .existing(StringValue(context.config.certificateArn))
        firewall = WebFirewall("SolemateFirewall", in: stack, scope: .regional)
        edgeFirewall = WebFirewall("SolemateEdgeFirewall", in: stack, scope: .cloudFront)
        trail = AuditTrail("SolemateTrail", in: stack)
        trail.bucket.waive(
            "bucket-without-access-log",
            because: "Not asked for; the policy of the bucket lets CloudTrail alone write to it.",
            owner: "platform-team")
        recorder = ConfigurationRecorder("SolemateConfiguration", in: stack)
    }
}
