public import MainstayAssembly

/// Traces variants of one assembly, one after the other: stacks that are as they were are not worked out again.
///
/// Not for several threads at once; make one for each.
public final class RepeatedTrace {
    private let tracer: RequirementTracer
    private let day: String
    private var first: AssemblyFacts?

    init(tracer: RequirementTracer, day: String) {
        self.tracer = tracer
        self.day = day
    }

    /// Traces a variant; what it shares with the first one traced is looked at once.
    ///
    /// - Parameter documents: other files of the platform than the tracer has.
    public func trace(_ assembly: Assembly, documents: (any DocumentSource)? = nil) -> Trace {
        let facts = AssemblyFacts(assembly, day: day, reusing: first)
        if first == nil { first = facts }
        return tracer.with(documents).trace(facts)
    }
}
