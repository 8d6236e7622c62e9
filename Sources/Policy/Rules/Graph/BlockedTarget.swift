/// Finds services that no security group lets their load balancer reach.
struct BlockedTarget: GraphRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "blocked-target", .high, .reliability, "the load balancer cannot reach its targets",
            why: """
                The load balancer's health checks never pass where the security group of its targets does not admit it. \
                CloudFormation then waits for a stable service until it gives up and rolls everything back.
                """,
            mend: "admit the load balancer's security group to the container's port in the group of the service",
            limits: "Where a group or a rule is of a stack outside of the assembly, nothing is reported.",
            controls: [.wellArchitected("REL06-BP01")])
    }

    func check(_ template: TemplateView, _ violations: Violations) {
        guard template.contains(type: "AWS::ECS::Service") else { return }
        let model = template.network
        let balancers = Dictionary(
            model.endpoints.filter { $0.kind == .loadBalancer }.map { ($0.resource.name, $0) },
            uniquingKeysWith: { first, _ in first })
        let paths = InternetPaths(model: model)
        for service in model.endpoints where service.resource.type == "AWS::ECS::Service" {
            for attachment in service.resource["LoadBalancers"].elements {
                guard let port = attachment["ContainerPort"].int,
                    let group = attachment["TargetGroupArn"].resource,
                    let balancer = balancer(of: group, among: balancers),
                    isWhollyKnown(service, model), isWhollyKnown(balancer, model),
                    paths.rule(from: balancer, to: service, port: port) == nil
                else { continue }
                violations.report(
                    attachment["ContainerPort"],
                    "no security group lets the load balancer \(balancer.resource.name) reach port \(port) of the "
                        + "service \(service.resource.name)",
                    trail: [
                        "load balancer \(balancer.resource.name)", "target group \(group.name)",
                        "service \(service.resource.name), port \(port): closed",
                    ], in: service.resource)
            }
        }
    }

    /// Whether everything that could let traffic in is known.
    private func isWhollyKnown(_ endpoint: NetworkEndpoint, _ model: NetworkModel) -> Bool {
        guard let groups = endpoint.groups, !groups.isEmpty else { return false }
        return groups.allSatisfy { name in
            guard let group = model.groups[name], group.isWhole else { return false }
            return group.ingress.allSatisfy { rule in
                guard rule.ports != nil else { return false }
                switch rule.peer {
                case .unknown: return false
                // Whether the balancer stands in such a block is not worked out for IPv6.
                case .block(let text): return AddressBlock(text) != nil || text == "::/0"
                case .group: return true
                }
            }
        }
    }

    private func balancer(
        of group: ResourceView, among balancers: [String: NetworkEndpoint]
    ) -> NetworkEndpoint? {
        for listener in group.referrers(ofType: "AWS::ElasticLoadBalancingV2::Listener") {
            if let name = listener["LoadBalancerArn"].reference, let found = balancers[name] { return found }
        }
        for rule in group.referrers(ofType: "AWS::ElasticLoadBalancingV2::ListenerRule") {
            guard let listener = rule["ListenerArn"].resource, let name = listener["LoadBalancerArn"].reference,
                let found = balancers[name]
            else { continue }
            return found
        }
        return nil
    }

    private static func example(port: Int) -> String {
        """
        Network:
          Type: AWS::EC2::VPC
          Properties: {CidrBlock: 10.0.0.0/16}
        SubnetA:
          Type: AWS::EC2::Subnet
          Properties: {VpcId: !Ref Network, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1a}
        SubnetB:
          Type: AWS::EC2::Subnet
          Properties: {VpcId: !Ref Network, CidrBlock: 10.0.2.0/24, AvailabilityZone: eu-west-1b}
        Front:
          Type: AWS::EC2::SecurityGroup
          Properties: {GroupDescription: The load balancer., VpcId: !Ref Network}
        Back:
          Type: AWS::EC2::SecurityGroup
          Properties:
            GroupDescription: The service.
            VpcId: !Ref Network
            SecurityGroupIngress:
              - IpProtocol: tcp
                FromPort: \(port)
                ToPort: \(port)
                SourceSecurityGroupId: !GetAtt Front.GroupId
        Balancer:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties:
            Scheme: internal
            Subnets: [!Ref SubnetA, !Ref SubnetB]
            SecurityGroups: [!GetAtt Front.GroupId]
        Targets:
          Type: AWS::ElasticLoadBalancingV2::TargetGroup
          Properties: {Port: 8080, Protocol: HTTP, TargetType: ip, VpcId: !Ref Network}
        Listener:
          Type: AWS::ElasticLoadBalancingV2::Listener
          Properties:
            LoadBalancerArn: !Ref Balancer
            Port: 80
            Protocol: HTTP
            DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]
        Cluster:
          Type: AWS::ECS::Cluster
        Task:
          Type: AWS::ECS::TaskDefinition
          Properties:
            Cpu: '256'
            Memory: '512'
            NetworkMode: awsvpc
            RequiresCompatibilities: [FARGATE]
            ContainerDefinitions: [{Name: web, Image: example, PortMappings: [{ContainerPort: 8080}]}]
        Service:
          Type: AWS::ECS::Service
          DependsOn: Listener
          Properties:
            Cluster: !Ref Cluster
            LaunchType: FARGATE
            DesiredCount: 2
            TaskDefinition: !Ref Task
            LoadBalancers: [{ContainerName: web, ContainerPort: 8080, TargetGroupArn: !Ref Targets}]
            NetworkConfiguration:
              AwsvpcConfiguration:
                Subnets: [!Ref SubnetA, !Ref SubnetB]
                SecurityGroups: [!GetAtt Back.GroupId]
        """
    }

    var conforming: [String] { [Self.example(port: 8080)] }
    var violating: [String] { [Self.example(port: 80)] }
}
