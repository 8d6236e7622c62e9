import MainstayAWSClient
import MainstayLocalAWS
import MainstaySchema
import MainstayTemplate
import Testing

/// Every resource type of the schema database, not only those that somebody thought of.
@Suite struct EveryTypeTests {
    private func template(_ types: [String], outputs: Bool) -> String {
        var resources: [TemplateObject.Member] = []
        var values: [TemplateObject.Member] = []
        for (number, type) in types.enumerated() {
            guard let schema = SchemaDatabase.bundled.schema(of: type) else { continue }
            let properties = SampleProperties(schema: schema).make()
            resources.append(
                .init("R\(number)", .object([.init("Type", .string(type)), .init("Properties", properties)])))
            guard outputs else { continue }
            values.append(
                .init("R\(number)", .object([.init("Value", .object([.init("Ref", .string("R\(number)"))]))])))
            for (index, attribute) in schema.attributes.filter({ !$0.name.hasSuffix("*") }).prefix(2).enumerated() {
                let call: TemplateValue = .array([.string("R\(number)"), .string(attribute.name)])
                values.append(
                    .init("A\(number)x\(index)", .object([.init("Value", .object([.init("Fn::GetAtt", call)]))])))
            }
        }
        var members: [TemplateObject.Member] = [.init("Resources", .object(resources))]
        if outputs { members.append(.init("Outputs", .object(values))) }
        return JSONPrinter.compact.string(.object(members))
    }

    private static let left: Set<String> = [
        // They wait for something that only a whole deployment has: another template, a signal, a macro's code.
        "AWS::CloudFormation::Stack", "AWS::CloudFormation::WaitCondition", "AWS::CloudFormation::Macro",
        "AWS::CloudFormation::CustomResource",
    ]

    @Test func eachIsMadeDescribedAndDeleted() throws {
        let types = SchemaDatabase.bundled.typeNames.filter { !Self.left.contains($0) }
        var made: [String] = []
        for start in stride(from: 0, to: types.count, by: 40) {
            let part = Array(types[start..<min(start + 40, types.count)])
            let local = Rehearsal()
            // Retired types are refused for the template as a whole, so each part is tried, and then one by one.
            if let statuses = try? statuses(part, local) {
                made += part.indices.filter { statuses["R\($0)"] == "CREATE_COMPLETE" }.map { part[$0] }
            } else {
                for type in part {
                    if let statuses = try? statuses([type], Rehearsal()), statuses["R0"] == "CREATE_COMPLETE" {
                        made.append(type)
                    }
                }
            }
        }
        print("\(made.count) of \(types.count) resource types are made from a sample of their schema")
        #expect(made.count * 100 >= types.count * 85)
        for start in stride(from: 0, to: made.count, by: 40) {
            let part = Array(made[start..<min(start + 40, made.count)])
            let local = Rehearsal()
            let body = template(part, outputs: true)
            local.put(body, bucket: "templates", key: "all")
            try local.settle(
                "CreateStack",
                [
                    "StackName": "all", "TemplateURL": "https://templates.s3.amazonaws.com/all",
                    "Capabilities": ["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
                ])
            #expect(try local.status("all") == "CREATE_COMPLETE", "\(try local.reasons("all"))")
            for output in try local.stack("all")["Outputs"]?.list ?? [] {
                #expect(output["OutputValue"]?.string?.isEmpty == false, "\(output) of \(part)")
            }
            try local.settle("DeleteStack", ["StackName": "all"])
            let left = try local.call("ListStacks", ["StackStatusFilter": ["DELETE_COMPLETE"]])
            #expect(left["StackSummaries"]?.list?.count == 1)
        }
    }

    private func statuses(_ types: [String], _ local: Rehearsal) throws -> [String: String] {
        local.put(template(types, outputs: false), bucket: "templates", key: "part")
        try local.settle(
            "CreateStack",
            [
                "StackName": "part", "TemplateURL": "https://templates.s3.amazonaws.com/part",
                "OnFailure": "DO_NOTHING",
                "Capabilities": ["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
            ])
        var result: [String: String] = [:]
        for resource in try local.call("ListStackResources", ["StackName": "part"])["StackResourceSummaries"]?.list
            ?? []
        {
            result[resource["LogicalResourceId"]?.string ?? ""] = resource["ResourceStatus"]?.string
        }
        return result
    }
}
