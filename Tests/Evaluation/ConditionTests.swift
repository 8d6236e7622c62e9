import MainstayEvaluation
import MainstayTemplate
import Testing

struct ConditionTests {
    private static func evaluator(_ text: String, region: String? = nil) throws -> Evaluator {
        let parsed = TemplateParser(file: "t.yaml").parse(text)
        try #require(parsed.diagnostics.isEmpty, "\(parsed.diagnostics)")
        return Evaluator(Template(try #require(parsed.value), file: "t.yaml"), region: region)
    }

    private static func combinations(_ evaluator: Evaluator, _ names: Set<String>) throws -> Set<String> {
        let scenarios = try #require(evaluator.conditions.scenarios(of: names))
        return Set(
            scenarios.map { scenario in
                evaluator.conditions.decided(scenario).map { "\($0.name)=\($0.isTrue)" }.sorted()
                    .joined(separator: " ")
            })
    }

    static let environments = """
        Parameters:
          Environment: {Type: String, AllowedValues: [dev, staging, production], Default: dev}
          Size: {Type: String, Default: small}
        Conditions:
          IsProduction: !Equals [!Ref Environment, production]
          IsDevelopment: !Equals [dev, !Ref Environment]
          IsLarge: !Or [!Condition IsProduction, !Equals [!Ref Size, large]]
          Never: !And [!Condition IsProduction, !Condition IsDevelopment]
        Resources: {}
        """

    @Test("Conditions on one parameter exclude each other")
    func exclusive() throws {
        let evaluator = try Self.evaluator(Self.environments)
        #expect(
            try Self.combinations(evaluator, ["IsProduction", "IsDevelopment"]) == [
                "IsDevelopment=false IsProduction=false", "IsDevelopment=true IsProduction=false",
                "IsDevelopment=false IsProduction=true",
            ])
        #expect(try Self.combinations(evaluator, ["Never"]) == ["Never=false"])
    }

    @Test("A parameter without allowed values takes those it is compared with, and one other")
    func open() throws {
        let evaluator = try Self.evaluator(Self.environments)
        #expect(
            try Self.combinations(evaluator, ["IsProduction", "IsLarge"]) == [
                "IsLarge=true IsProduction=true", "IsLarge=true IsProduction=false",
                "IsLarge=false IsProduction=false",
            ])
    }

    @Test("The defaults make one scenario")
    func defaults() throws {
        let evaluator = try Self.evaluator(Self.environments)
        let decided = evaluator.conditions.decided(evaluator.conditions.defaults)
        #expect(
            decided.map { "\($0.name)=\($0.isTrue)" } == [
                "IsProduction=false", "IsDevelopment=true", "IsLarge=false", "Never=false",
            ])
    }

    @Test("A comparison that nobody can know comes out both ways, but the same way everywhere")
    func free() throws {
        let evaluator = try Self.evaluator(
            """
            Conditions:
              A: !Equals [!Sub "${AWS::StackName}-x", a-x]
              B: !Equals [a-x, !Sub "${AWS::StackName}-x"]
              C: !Not [!Condition B]
            Resources: {}
            """)
        #expect(
            try Self.combinations(evaluator, ["A", "B", "C"]) == ["A=true B=true C=false", "A=false B=false C=true"])
    }

    @Test("A mapping decides a condition by the parameter it is looked up with")
    func mapped() throws {
        let evaluator = try Self.evaluator(
            """
            Parameters:
              Stage: {Type: String, AllowedValues: [a, b, c]}
            Mappings:
              Stages: {a: {Big: "no"}, b: {Big: "yes"}, c: {Big: "yes"}}
            Conditions:
              IsB: !Equals [!Ref Stage, b]
              IsBig: !Equals [!FindInMap [Stages, !Ref Stage, Big], "yes"]
            Resources: {}
            """)
        #expect(
            try Self.combinations(evaluator, ["IsB", "IsBig"]) == [
                "IsB=false IsBig=false", "IsB=true IsBig=true", "IsB=false IsBig=true",
            ])
    }

    @Test("A known region decides what is compared with it")
    func region() throws {
        let text = """
            Conditions:
              IsVirginia: !Equals [!Ref AWS::Region, us-east-1]
            Resources: {}
            """
        #expect(
            try Self.combinations(try Self.evaluator(text), ["IsVirginia"]) == ["IsVirginia=true", "IsVirginia=false"])
        #expect(
            try Self.combinations(try Self.evaluator(text, region: "eu-west-1"), ["IsVirginia"])
                == ["IsVirginia=false"])
    }

    @Test("More combinations than are tried are left open, in time")
    func bounded() throws {
        let names = (0..<40).map { "C\($0)" }
        let text =
            "Parameters:\n" + names.map { "  P\($0): {Type: String}\n" }.joined() + "Conditions:\n"
            + names.map { "  \($0): !Equals [!Ref P\($0), x]\n" }.joined() + "Resources: {}\n"
        let evaluator = try Self.evaluator(text)
        #expect(evaluator.conditions.scenarios(of: Set(names)) == nil)
        #expect(try Self.combinations(evaluator, ["C1", "C2"]).count == 4)
    }

    @Test("Conditions in a circle are unknown, and end")
    func circle() throws {
        let evaluator = try Self.evaluator(
            """
            Conditions:
              A: !Not [!Condition B]
              B: !Not [!Condition A]
            Resources: {}
            """)
        #expect(try Self.combinations(evaluator, ["A", "B"]) == [""])
    }
}

/// Values that would take for ever, or all memory, are unknown.
@Suite("Calls that multiply")
struct MultiplyingCallTests {
    private static func nested(_ levels: Int, _ value: TemplateValue, _ wrap: (TemplateValue) -> TemplateValue)
        -> TemplateValue
    {
        (0..<levels).reduce(value) { value, _ in wrap(value) }
    }

    private let evaluator = Evaluator(Template(["Resources": [:]], file: "t.yaml"))

    @Test("Sixty joins in each other are worked out once each")
    func joins() {
        let known = Self.nested(30, "x") { ["Fn::Join": ["", [$0]]] }
        #expect(evaluator.text(known) == "x")
        let unknown = Self.nested(60, ["Ref": "Other"]) { ["Fn::Join": ["", [$0]]] }
        #expect(evaluator.text(unknown) == nil)
        #expect(evaluator.rendered(unknown) == "${Other}")
    }

    @Test("A text in which each variable stands twice, sixty levels deep, is unknown")
    func substitutions() {
        let wrap = { (value: TemplateValue) -> TemplateValue in ["Fn::Sub": ["${A}${A}", ["A": value]]] }
        #expect(evaluator.text(Self.nested(3, "x", wrap)) == "xxxxxxxx")
        #expect(evaluator.text(Self.nested(60, "x", wrap)) == nil)
        _ = evaluator.rendered(Self.nested(60, ["Ref": "Other"], wrap))
    }

    @Test("A text that doubles to more than a megabyte is unknown")
    func long() {
        let long = TemplateValue.string(String(repeating: "x", count: 100_000))
        let wrap = { (value: TemplateValue) -> TemplateValue in ["Fn::Sub": ["${A}${A}", ["A": value]]] }
        #expect(evaluator.text(Self.nested(2, long, wrap))?.utf8.count == 400_000)
        #expect(evaluator.text(Self.nested(10, long, wrap)) == nil)
    }

    @Test("An element of a list that is left out still is, and one is selected as before")
    func lists() {
        let list: TemplateValue = ["a", ["Ref": "AWS::NoValue"], ["Fn::Join": ["", ["b", "c"]]]]
        #expect(evaluator.text(["Fn::Join": ["-", list]]) == "a-bc")
        #expect(evaluator.text(["Fn::Select": [1, list]]) == "bc")
    }
}
