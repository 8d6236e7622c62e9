import MainstayDeployment
import Testing

@Suite struct GraphMachineTests {
    private func graph(_ needs: [String: Set<String>], weights: [String: Int] = [:]) throws -> StackGraph {
        try StackGraph(needs, weights: weights)
    }

    @Test func nothingStartsBeforeWhatItNeeds() throws {
        var machine = GraphMachine(try graph(["a": [], "b": ["a"], "c": ["b", "a"]]), limit: 10)
        #expect(machine.next() == "a")
        #expect(machine.next() == nil)
        machine.finished("a", succeeded: true)
        #expect(machine.next() == "b")
        #expect(machine.next() == nil)
        machine.finished("b", succeeded: true)
        #expect(machine.next() == "c")
        machine.finished("c", succeeded: true)
        #expect(machine.isDone)
    }

    @Test func noMoreRunThanAllowed() throws {
        var machine = GraphMachine(try graph(["a": [], "b": [], "c": []]), limit: 2)
        #expect([machine.next(), machine.next(), machine.next()] == ["a", "b", nil])
        machine.finished("a", succeeded: true)
        #expect(machine.next() == "c")
    }

    @Test func whatHasTheMostWorkBehindItComesFirst() throws {
        var machine = GraphMachine(
            try graph(["a": [], "b": [], "z": ["b"]], weights: ["a": 5, "b": 1, "z": 10]), limit: 1)
        #expect(machine.next() == "b")
    }

    @Test func aFailureLeavesOutAllThatNeedsItAndNothingElse() throws {
        var machine = GraphMachine(try graph(["a": [], "b": ["a"], "c": ["b"], "d": []]), limit: 10)
        #expect([machine.next(), machine.next()].compactMap { $0 }.sorted() == ["a", "d"])
        #expect(machine.finished("a", succeeded: false) == ["b", "c"])
        machine.finished("d", succeeded: true)
        #expect(machine.isDone)
        #expect(machine.states["c"] == .leftOut(because: "a"))
        #expect(machine.states["d"] == .succeeded)
    }

    @Test func aStoppedRunBeginsNothingMore() throws {
        var machine = GraphMachine(try graph(["a": [], "b": ["a"]]), limit: 10)
        _ = machine.next()
        machine.stop()
        machine.finished("a", succeeded: true)
        #expect(machine.next() == nil)
        #expect(machine.isDone)
        #expect(machine.states["b"] == .stopped)
    }

    @Test func aCircleIsNamed() {
        #expect(throws: DeploymentProblem.self) { try StackGraph(["a": ["b"], "b": ["a"], "c": []]) }
    }

    @Test func destructionGoesBackwards() throws {
        #expect(try graph(["a": [], "b": ["a"], "c": ["b"]]).reversed().order == ["c", "b", "a"])
    }

    /// Whatever the graph: each runs once, after what it needs, and never more than the limit.
    @Test(arguments: 0..<20) func everyGraphIsWorkedOff(seed: UInt64) throws {
        var random = seed &* 6_364_136_223_846_793_005 &+ 1
        func next(_ limit: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % limit
        }
        var needs: [String: Set<String>] = [:]
        for index in 0..<60 {
            needs["s\(index)"] = Set((0..<next(4)).compactMap { _ in index > 0 ? "s\(next(index))" : nil })
        }
        var machine = GraphMachine(try graph(needs), limit: 4)
        var running: [String] = []
        var done: Set<String> = []
        while !machine.isDone {
            while let id = machine.next() {
                #expect(needs[id]?.isSubset(of: done) == true)
                running.append(id)
            }
            #expect(running.count <= 4)
            let id = running.remove(at: next(running.count))
            #expect(done.insert(id).inserted)
            machine.finished(id, succeeded: true)
        }
        #expect(done.count == 60)
    }
}
