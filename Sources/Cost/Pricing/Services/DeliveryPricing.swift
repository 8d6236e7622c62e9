internal import MainstayPolicy

/// Builds, pipelines, budgets and stacks within stacks.
enum DeliveryPricing {
    static let table: [String: Pricing] = [
        "AWS::CodeBuild::Project": { bill in
            let environment = bill["Environment"]
            guard let size = bill.text(environment["ComputeType"], "ComputeType"),
                let type = bill.text(environment["Type"], "Type", default: "LINUX_CONTAINER")
            else { return }
            let name = size.lowercased().split(separator: "_").dropFirst().joined(separator: ".")
            let item =
                switch type {
                case "ARM_CONTAINER": "linux:arm:\(name)"
                case "WINDOWS_CONTAINER", "WINDOWS_SERVER_2019_CONTAINER": "project:windows-\(name)"
                default: "project:linux-\(name)"
                }
            bill.used("Minutes (\(name))", "buildMinutes", "CodeBuild", item)
        },
        "AWS::CodePipeline::Pipeline": { bill in
            if bill["PipelineType"].is("V2") {
                bill.used("Minutes", "pipelineActionMinutes", "CodePipeline", "v2:action-minute")
            } else {
                bill.fixed("Pipeline", "CodePipeline", "v1:active-pipeline")
            }
        },
        "AWS::CodeDeploy::Application": { bill in
            guard bill["ComputePlatform"].string ?? "Server" == "Server" else { return bill.isFree() }
            bill.used(
                "Updates of servers outside AWS", "onPremisesUpdates", "CodeDeploy", "deployment:on-premises")
        },
        "AWS::CloudFormation::Stack": {
            $0.isIndirect("the resources of the nested stack, whose template is its own estimate")
        },
        "AWS::Budgets::BudgetsAction": {
            $0.fixed(
                "Action", "Budgets", "action-enabled:over-2", CostRange(low: 0, expected: 0, high: 365 / 12),
                note: "two are free")
        },
        "AWS::CloudHSM::Cluster": { $0.isIndirect("its modules, which no template makes") },
    ]
}
