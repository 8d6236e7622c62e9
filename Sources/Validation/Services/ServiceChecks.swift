import MainstayTemplate

/// Runs the rules of each service on the resources of its types.
struct ServiceChecks {
    typealias Check = @Sendable (RuleSubject) -> Void

    let context: TemplateContext
    let sink: FindingSink

    func check() {
        for resource in context.template.resources {
            guard case .known? = context.kind(of: resource.name) else {
                if resource.type.hasPrefix("AWS::Serverless::") { check(resource) }
                continue
            }
            check(resource)
        }
        DuplicateIdentifiers(context: context, sink: sink).check()
        ConditionalDependencies(context: context, sink: sink).check()
        SubnetLayout(context: context, sink: sink).check()
        RouteTableAssociations(context: context, sink: sink).check()
    }

    private func check(_ resource: TemplateResource) {
        if let properties = resource.properties { return check(resource, properties) }
        // Each side of a condition around all properties is a resource of its own.
        guard case .if(_, let then, let otherwise)? = resource.value["Properties"]?.intrinsic else { return }
        for branch in [then, otherwise] where branch.intrinsic == nil {
            if let properties = branch.object { check(resource, properties) }
        }
    }

    private func check(_ resource: TemplateResource, _ properties: TemplateObject) {
        let subject = RuleSubject(context: context, sink: sink, resource: resource, properties: properties)
        for check in Self.checks[resource.type] ?? [] { check(subject) }
        if !resource.type.hasPrefix("Custom::") { RegionalOffers.check(subject) }
    }

    /// The rules of each type, in the order of the folders beside this file.
    private static let checks: [String: [Check]] = {
        var checks: [String: [Check]] = [:]
        func add(_ types: [String], _ check: @escaping Check) {
            for type in types { checks[type, default: []].append(check) }
        }
        for place in PolicyPlaces.all { add([place.type]) { PolicyPlaces.check(place, $0) } }
        add(["AWS::ApiGateway::Stage"], RestAPIConsistency.checkStage)
        add(["AWS::ApiGateway::Method"], RestAPIConsistency.checkMethod)
        add(["AWS::AutoScaling::AutoScalingGroup"], GroupSizes.check)
        add(["AWS::AutoScaling::ScalingPolicy"], GroupSizes.checkPolicy)
        add(["AWS::Backup::BackupPlan"], BackupLifecycles.check)
        add(["AWS::CloudFront::Distribution"], Distributions.check)
        add(["AWS::CodeBuild::Project"], ProjectRoles.check)
        add(["AWS::CodePipeline::Pipeline"], Pipelines.check)
        add(["AWS::DynamoDB::Table"], KeyAttributes.check)
        add(["AWS::ECS::Service"], ServiceTasks.check)
        add(["AWS::ECS::TaskDefinition"], TaskPorts.check)
        add(["AWS::Events::Rule"], ScheduleExpressions.check)
        add(["AWS::Lambda::Function", "AWS::Serverless::Function"], Runtimes.check)
        add(["AWS::Lambda::EventSourceMapping"], QueueMappings.check)
        add(["AWS::RDS::DBInstance"], ClusterMembers.check)
        add(["AWS::Route53::RecordSet"], RecordSets.check)
        add(["AWS::Route53::RecordSetGroup"], RecordSets.checkGroup)
        add(["AWS::SQS::Queue"], DeadLetterQueues.check)
        return checks
    }()
}
