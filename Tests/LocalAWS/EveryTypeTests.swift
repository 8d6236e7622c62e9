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

    /// Schemas do not say all that a service asks for: about a quarter of the samples is refused, each for a property that
    /// is named. No type is refused for anything else.
    @Test func eachIsMadeOrRefusedForItsProperties() throws {
        let types = SchemaDatabase.bundled.typeNames.filter { type in
            !Self.left.contains(type) && SchemaDatabase.bundled.schema(of: type)?.lifecycleStatus != "shutdown"
                && SchemaDatabase.bundled.regions(offering: type)?.contains("us-east-1") ?? true
        }
        var made: [String] = []
        for start in stride(from: 0, to: types.count, by: 40) {
            let part = Array(types[start..<min(start + 40, types.count)])
            let refusals = try refusals(part)
            for (number, type) in part.enumerated() {
                guard let refusal = refusals["R\(number)"] else {
                    made.append(type)
                    continue
                }
                #expect(refusal.hasPrefix("Properties validation failed for resource R\(number) "), "\(type)")
            }
        }
        print("\(made.count) of \(types.count) resource types are made from a sample of their schema")
        #expect(made.count * 100 >= types.count * 70)
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
            let reasons = try local.reasons("all").joined(separator: "; ")
            #expect(try local.status("all") == "CREATE_COMPLETE", "\(reasons)")
            for output in try local.stack("all")["Outputs"]?.list ?? [] {
                #expect(output["OutputValue"]?.string?.isEmpty == false, "\(output) of \(part)")
            }
            try local.settle("DeleteStack", ["StackName": "all"])
            let left = try local.call("ListStacks", ["StackStatusFilter": ["DELETE_COMPLETE"]])
            #expect(left["StackSummaries"]?.list?.count == 1)
        }
    }

    /// Why resources of these types are not made, by logical id.
    private func refusals(_ types: [String]) throws -> [String: String] {
        let local = Rehearsal()
        local.put(template(types, outputs: false), bucket: "templates", key: "part")
        do {
            try local.settle(
                "CreateStack",
                [
                    "StackName": "part", "TemplateURL": "https://templates.s3.amazonaws.com/part",
                    "OnFailure": "DO_NOTHING",
                    "Capabilities": ["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
                ])
        } catch let fault as LocalFault {
            // The template as a whole is refused: which type is it?
            guard types.count > 1 else { return ["R0": fault.message] }
            var result: [String: String] = [:]
            for (number, type) in types.enumerated() { result["R\(number)"] = try refusals([type])["R0"] }
            return result
        }
        var result: [String: String] = [:]
        let list = try local.call("ListStackResources", ["StackName": "part"])["StackResourceSummaries"]?.list ?? []
        for resource in list where resource["ResourceStatus"] != "CREATE_COMPLETE" {
            result[resource["LogicalResourceId"]?.string ?? ""] = resource["ResourceStatusReason"]?.string ?? "?"
        }
        return result
    }
}
