import MainstayAssembly
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import Testing

@Suite("Logical ids")
struct LogicalIDTests {
    @Test("A construct directly in a stack keeps its id; deeper ones get a tail of their path")
    func shape() {
        let app = App()
        let stack = Stack("S", in: app)
        bucket("Assets", in: stack)
        let group = Group("Storage", in: stack)
        bucket("Assets", in: group)
        bucket("Resource", in: group)
        bucket("My-Bucket", in: stack)
        let ids = app.synthesise().assembly.stacks[0].template["Resources"]?.object?.keys ?? []
        #expect(ids.contains("Assets"))
        #expect(ids.count == 4)
        #expect(ids.contains { $0.hasPrefix("StorageAssets") && $0.utf8.count == "StorageAssets".utf8.count + 8 })
        #expect(ids.contains { $0.hasPrefix("Storage") && $0.utf8.count == "Storage".utf8.count + 8 })
        #expect(ids.contains { $0.hasPrefix("MyBucket") && $0.utf8.count == "MyBucket".utf8.count + 8 })
    }

    @Test("The order of declaration changes no byte")
    func orderOfDeclaration() {
        func synthesise(_ order: [Int]) -> [UInt8] {
            let app = App()
            let stack = Stack("S", in: app)
            stack.tag("Project", "P")
            let makers: [() -> Void] = [
                { bucket("A", in: stack, ["BucketName": "a"]) },
                { bucket("B", in: Group("G1", in: stack)) },
                { bucket("B", in: Group("G2", in: stack)) },
                { Output("O2", in: stack, "two") },
                { Output("O1", in: stack, "one") },
                { Parameter("P1", in: stack) },
                { Parameter("P0", in: stack) },
                { Mapping("M", in: stack, ["r": ["b": "2", "a": "1"]]) },
            ]
            for index in order { makers[index]() }
            return JSONPrinter.pretty.print(app.synthesise().assembly.stacks[0].template)
        }
        let expected = synthesise(Array(0..<8))
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<20 { #expect(synthesise((0..<8).shuffled(using: &generator)) == expected) }
    }

    @Test("A rename keeps the logical ids of everything inside")
    func rename() {
        func keys(_ id: String, formerly former: String? = nil) -> [String] {
            let app = App()
            let group = Group(id, in: Stack("S", in: app))
            if let former { group.renamed(from: former) }
            bucket("Bucket", in: group)
            return app.synthesise().assembly.stacks[0].template["Resources"]?.object?.keys ?? []
        }
        #expect(keys("New", formerly: "Old") == keys("Old"))
        #expect(keys("New") != keys("Old"))
    }

    @Test("Two paths with one logical id are an error that names both")
    func collision() {
        let app = App()
        let stack = Stack("S", in: app)
        bucket("A", in: stack)
        Parameter("A-", in: stack).renamed(from: "A")
        let result = app.synthesise()
        #expect(rules(result) == ["duplicate-logical-id"])
        #expect(result.diagnostics[0].message.contains("S/A"))
        #expect(result.diagnostics[0].message.contains("S/A-"))
    }
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
