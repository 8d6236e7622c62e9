import MainstayAssembly
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import Testing

@Suite("Stacks and resources")
struct StackTests {
    @Test("Tags are inherited down the tree; the nearest wins; a type without tags gets none")
    func tags() {
        let app = App()
        app.tag("Project", "SoleMate")
        app.tag("Owner", "platform")
        let stack = Stack("S", in: app)
        stack.tag("Owner", "web")
        bucket("B", in: stack, ["Tags": [Tag(key: "Project", value: "Other")]])
        UntypedResource("T", in: stack, type: "AWS::SNS::TopicPolicy")
        let result = app.synthesise()
        #expect(
            value("Resources.B.Properties.Tags", in: result)
                == [["Key": "Project", "Value": "Other"], ["Key": "Owner", "Value": "web"]])
        #expect(value("Resources.T.Properties", in: result) == nil)
        #expect(result.assembly.stacks[0].tags.map(\.value) == ["web", "SoleMate"])
    }

    @Test("What holds data is kept by default; the nearest policy decides otherwise")
    func removalPolicies() {
        let app = App()
        let stack = Stack("S", in: app)
        bucket("Kept", in: stack)
        UntypedResource("Database", in: stack, type: "AWS::RDS::DBInstance", data: .snapshot)
        UntypedResource("Free", in: stack, type: "AWS::SNS::Topic")
        let disposable = Group("G", in: stack)
        disposable.setRemovalPolicy(.delete)
        bucket("Gone", in: disposable).renamed(from: "Gone")
        let result = app.synthesise()
        #expect(value("Resources.Kept.DeletionPolicy", in: result) == "RetainExceptOnCreate")
        #expect(value("Resources.Kept.UpdateReplacePolicy", in: result) == "Retain")
        #expect(value("Resources.Database.DeletionPolicy", in: result) == "Snapshot")
        #expect(value("Resources.Free.DeletionPolicy", in: result) == nil)
        let gone = result.assembly.stacks[0].template["Resources"]?.object?.members.first { $0.key.hasPrefix("GGone") }
        #expect(gone?.value["DeletionPolicy"] == "Delete")
    }

    @Test("Overrides set, replace, remove and reach into lists; one that leads nowhere is an error")
    func overrides() {
        let app = App()
        let stack = Stack("S", in: app)
        let resource = bucket("B", in: stack, ["Rules": [["Id": "a"], ["Id": "b"]], "Name": "x"])
        resource.node.override("Properties.Rules.1.Id", with: "c")
        resource.node.override("Properties.New.Deep", with: ["k": 1])
        resource.node.removeOverride("Properties.Name")
        resource.node.override("DeletionPolicy", with: "Delete")
        let result = app.synthesise()
        #expect(result.diagnostics.isEmpty)
        #expect(
            value("Resources.B.Properties", in: result)
                == ["Rules": [["Id": "a"], ["Id": "c"]], "New": ["Deep": ["k": 1]]])
        #expect(value("Resources.B.DeletionPolicy", in: result) == "Delete")

        let other = App()
        bucket("B", in: Stack("S", in: other), ["Name": "x"]).node.override("Properties.Name.0", with: 1)
        #expect(rules(other.synthesise()) == ["invalid-override"])
    }

    @Test("Dependencies on components become DependsOn of their resources, sorted")
    func dependencies() {
        let app = App()
        let stack = Stack("S", in: app)
        let group = Group("G", in: stack)
        bucket("Y", in: group)
        bucket("X", in: group)
        bucket("Last", in: stack).depend(on: group)
        let ids = value("Resources.Last.DependsOn", in: app.synthesise())?.array?.compactMap(\.string) ?? []
        #expect(ids.count == 2)
        #expect(ids[0].hasPrefix("GX") && ids[1].hasPrefix("GY"))
    }

    @Test("A waiver travels in the metadata with reason and owner")
    func waivers() {
        let app = App()
        let stack = Stack("S", in: app)
        bucket("B", in: stack).waive("single-zone", because: "Disposable.", owner: "data", until: "2027-06-30")
        #expect(
            value("Resources.B.Metadata.Mainstay.Waivers.0", in: app.synthesise())
                == ["Rule": "single-zone", "Reason": "Disposable.", "Owner": "data", "Until": "2027-06-30"])
    }

    @Test("More than CloudFormation allows is refused with the way out")
    func limits() {
        let app = App()
        let stack = Stack("S", in: app)
        for index in 0..<501 { bucket("B\(index)", in: stack) }
        for index in 0..<201 { Output("O\(index)", in: stack, "x") }
        let result = app.synthesise()
        #expect(rules(result) == ["too-many-resources", "too-many-outputs"])
        #expect(result.diagnostics[0].message.contains("501"))
        #expect(result.diagnostics[0].help?.contains("another Stack") == true)
    }

    @Test("Mistakes in declaring are reported where they were made, and nothing stops at the first")
    func mistakes() {
        let app = App()
        let stack = Stack("S", in: app)
        bucket("B", in: stack)
        bucket("B", in: stack)
        bucket("a/b", in: stack)
        bucket("", in: stack)
        bucket("Outside", in: app)
        UntypedResource("Odd", in: stack, type: "Bucket")
        Stack("Inner", in: stack)
        let result = app.synthesise()
        #expect(
            Set(rules(result)) == [
                "duplicate-construct-id", "invalid-construct-id", "resource-outside-stack", "invalid-resource-type",
                "stack-in-stack", "empty-stack",
            ])
        #expect(result.diagnostics.allSatisfy { $0.location?.file.hasSuffix(".swift") == true })
    }

    @Test("A component's resources point at the line that declared the component")
    func componentLocation() {
        let app = App()
        let stack = Stack("S", in: app)
        let component = Node(component: "C", in: stack, "My/File.swift", 12, 3)
        bucket("Inner", in: Group(node: component))
        let source = app.synthesise().assembly.stacks[0].sources.first { $0.path == "S/C/Inner" }
        #expect(source?.location?.description == "My/File.swift:12:3")
    }
}
