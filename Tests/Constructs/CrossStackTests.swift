import MainstayAssembly
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import Testing

@Suite("References between stacks")
struct CrossStackTests {
    @Test("A reference becomes an output that the other stack reads, and an order of deployment; no export")
    func sameRegion() {
        let app = App()
        let producer = Stack("Network", in: app)
        let consumer = Stack("Service", in: app)
        let shared = bucket("B", in: producer)
        bucket("C", in: consumer, ["Name": shared.ref, "Text": "x-\(shared.attribute("Arn"))" as StringValue])
        let result = app.synthesise()
        #expect(result.diagnostics.isEmpty)
        #expect(value("Outputs.SharedBRef.Value", in: result) == ["Ref": "B"])
        #expect(value("Outputs.SharedBRef.Export", in: result) == nil)
        #expect(
            value("Resources.C.Properties.Name", in: result, stack: 1)
                == ["Fn::GetStackOutput": ["StackName": "Network", "OutputName": "SharedBRef"]])
        #expect(
            value("Resources.C.Properties.Text", in: result, stack: 1) == [
                "Fn::Sub": [
                    "x-${Value1}",
                    ["Value1": ["Fn::GetStackOutput": ["StackName": "Network", "OutputName": "SharedBArn"]]],
                ]
            ])
        #expect(result.assembly.stacks[1].dependencies == ["Network"])
    }

    @Test("Another region is named; a list travels as one string")
    func otherRegionAndLists() {
        let app = App()
        let producer = Stack("A", in: app, destination: AnyDestination(account: "111111111111", region: "us-east-1"))
        let consumer = Stack("B", in: app, destination: AnyDestination(account: "111111111111", region: "eu-west-1"))
        let zone = UntypedResource("Zone", in: producer, type: "AWS::Route53::HostedZone")
        bucket("C", in: consumer, ["Servers": StringValue.list(attribute: "NameServers", of: zone.node)])
        let result = app.synthesise()
        #expect(result.diagnostics.isEmpty)
        #expect(
            value("Outputs.SharedZoneNameServers.Value", in: result)
                == ["Fn::Join": [",", ["Fn::GetAtt": ["Zone", "NameServers"]]]])
        #expect(
            value("Resources.C.Properties.Servers", in: result, stack: 1) == [
                "Fn::Split": [
                    ",",
                    [
                        "Fn::GetStackOutput": [
                            "StackName": "A", "OutputName": "SharedZoneNameServers", "Region": "us-east-1",
                        ]
                    ],
                ]
            ])
    }

    @Test("Stacks that need each other are reported once, with the references that close the cycle")
    func cycle() {
        let app = App()
        let one = Stack("One", in: app)
        let two = Stack("Two", in: app)
        let a = bucket("A", in: one)
        let b = bucket("B", in: two, ["X": a.ref])
        bucket("C", in: one, ["X": b.ref])
        let result = app.synthesise()
        #expect(rules(result) == ["cyclic-stacks"])
        #expect(result.diagnostics[0].message.contains("One → Two → One"))
        #expect(result.diagnostics[0].help?.contains("One/C refers to Two/B") == true)
        #expect(result.diagnostics[0].help?.contains("Two/B refers to One/A") == true)
    }

    @Test("Another environment, another account and another app are out of reach")
    func outOfReach() {
        let app = App()
        let staging = Stack("S", in: app, destination: AnyDestination(environmentName: "staging"))
        let production = Stack("P", in: app, destination: AnyDestination(environmentName: "production"))
        bucket("X", in: production, ["Name": bucket("B", in: staging).ref])
        #expect(rules(app.synthesise()) == ["cross-environment-reference"])

        let accounts = App()
        let first = Stack("A", in: accounts, destination: AnyDestination(account: "111111111111", region: "us-east-1"))
        let second = Stack("B", in: accounts, destination: AnyDestination(account: "222222222222", region: "us-east-1"))
        bucket("X", in: second, ["Name": bucket("B", in: first).ref])
        #expect(rules(accounts.synthesise()) == ["cross-account-reference"])

        let foreign = bucket("B", in: Stack("Other", in: App()))
        let own = App()
        bucket("X", in: Stack("S", in: own), ["Name": foreign.ref])
        #expect(rules(own.synthesise()) == ["foreign-reference"])
    }

    @Test("What is made under a condition is shared under it")
    func conditionalResource() {
        let app = App()
        let producer = Stack("A", in: app)
        let stage = Parameter("Stage", in: producer)
        let resource = bucket("B", in: producer)
        resource.node.setCondition(Condition("IsBig", in: producer, .equals(stage.value, "big")))
        bucket("C", in: Stack("B", in: app), ["Name": resource.ref])
        #expect(value("Outputs.SharedBRef", in: app.synthesise()) == ["Value": ["Ref": "B"], "Condition": "IsBig"])
    }

    @Test("Stacks have names that CloudFormation and the assembly take", arguments: ["1st", "Größe", "Tree"])
    func stackNames(name: String) {
        let app = App()
        bucket("B", in: Stack(name, in: app, name: name == "Tree" ? nil : name))
        #expect(rules(app.synthesise()) == ["invalid-stack-name"])
    }
}
