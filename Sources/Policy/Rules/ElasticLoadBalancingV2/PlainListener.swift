internal import MainstayDiagnostics

/// Finds listeners of load balancers that serve over plain HTTP.
struct PlainListener: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "plain-listener", .high, .security, "the load balancer serves over plain HTTP",
            why: "What goes over plain HTTP can be read and changed on the way, passwords and cookies included.",
            mend: "redirect to HTTPS in DefaultActions, and serve from a listener with a certificate",
            limits: """
                Behind a load balancer that is known to be internal it is a warning. Listeners for TCP are reported \
                on port 80 alone.
                """,
            controls: [.fsbp("ELB.1"), .fsbp("ELB.3"), .fsbp("ELB.18"), .wellArchitected("SEC09-BP02")],
            equivalents: [
                "CKV_AWS_2", "NIST.800.53.R5-ALBHttpToHttpsRedirection", "NIST.800.53.R4-ALBHttpToHttpsRedirection",
                "PCI.DSS.321-ALBHttpToHttpsRedirection", "HIPAA.Security-ALBHttpToHttpsRedirection",
                "AwsSolutions-ELB5", "NIST.800.53.R5-ELBTlsHttpsListenersOnly",
                "NIST.800.53.R4-ELBTlsHttpsListenersOnly", "PCI.DSS.321-ELBTlsHttpsListenersOnly",
                "HIPAA.Security-ELBTlsHttpsListenersOnly", "AwsSolutions-ELB1", "W56",
            ])
    }

    let types = ["AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancing::LoadBalancer"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::ElasticLoadBalancing::LoadBalancer" {
            let severity: Severity? = resource["Scheme"].is("internal") ? .warning : nil
            for listener in resource["Listeners"].elements {
                let `protocol` = listener["Protocol"]
                let isWeb = listener["LoadBalancerPort"].int == 80
                if `protocol`.is("HTTP", "http") || (isWeb && `protocol`.is("TCP", "tcp")) {
                    violations.report(`protocol`, severity: severity)
                }
            }
            return
        }
        let `protocol` = resource["Protocol"]
        guard `protocol`.is("HTTP") || (`protocol`.is("TCP") && resource["Port"].int == 80) else { return }
        let actions = resource["DefaultActions"]
        if actions.isUnknown || actions.elements.contains(where: Self.isHarmless) { return }
        let isInternal = resource["LoadBalancerArn"].resource?["Scheme"].is("internal") ?? false
        violations.report(`protocol`, severity: isInternal ? .warning : nil)
    }

    /// An action that serves nothing over the connection.
    private static func isHarmless(_ action: PropertyView) -> Bool {
        if action.isUnknown || action["Type"].isUnknown || action["Type"].is("fixed-response") { return true }
        guard action["Type"].is("redirect") else { return false }
        let redirect = action["RedirectConfig"]
        let target = redirect["Protocol"]
        return redirect.isUnknown || target.isUnknown || target.is("HTTPS")
    }

    var conforming: [String] {
        [
            """
            Redirect:
              Type: AWS::ElasticLoadBalancingV2::Listener
              Properties:
                LoadBalancerArn: arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/web/01234567
                Port: 80
                Protocol: HTTP
                DefaultActions:
                  - Type: redirect
                    RedirectConfig:
                      Protocol: HTTPS
                      Port: '443'
                      StatusCode: HTTP_301
            """
        ]
    }

    var violating: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::Listener
              Properties:
                LoadBalancerArn: arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/web/01234567
                Port: 80
                Protocol: HTTP
                DefaultActions:
                  - Type: forward
                    TargetGroupArn: arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/01234567
            """,
            """
            Old:
              Type: AWS::ElasticLoadBalancing::LoadBalancer
              Properties:
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
                Listeners:
                  - LoadBalancerPort: '80'
                    InstancePort: '80'
                    Protocol: HTTP
            """,
        ]
    }
}
