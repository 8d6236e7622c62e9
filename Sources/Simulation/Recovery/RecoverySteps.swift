import MainstayFacts

/// Steps with their times and sources.
struct RecoverySteps {
    let assumptions: Assumptions
    private let times: RecoveryHours

    init(_ assumptions: Assumptions, _ facts: FactTables) {
        self.assumptions = assumptions
        times = RecoveryHours(facts: facts)
    }

    /// A step whose time is assumed.
    func assumed(_ name: RecoveryStep.Name, _ key: String) -> RecoveryStep {
        let range = assumptions[key]
        let unit = Assumption.byKey[key]?.unit == "hours" ? 3600.0 : 60
        return RecoveryStep(
            name: name, low: range.low * unit, high: range.high * unit, source: "assumed (\(key))")
    }

    /// A step whose time is in the table of facts.
    func known(_ name: RecoveryStep.Name, _ mechanism: String, or usual: (Double, Double)) -> RecoveryStep {
        let (low, high) = times.seconds(mechanism, or: usual)
        return RecoveryStep(
            name: name, low: low, high: high, source: times.row(mechanism)?.source ?? "general knowledge, unverified")
    }

    /// A copy that is worked through at so many seconds for each 100 GB.
    func sized(_ name: RecoveryStep.Name, _ mechanism: String, gigabytes: Double?) -> RecoveryStep {
        let (low, high) = times.seconds(mechanism, or: (600, 3600))
        let hundreds = (gigabytes ?? 100) / 100
        let source = times.row(mechanism)?.source ?? "general knowledge, unverified"
        return RecoveryStep(name: name, low: low * hundreds, high: high * hundreds, source: source)
    }

    var detect: RecoveryStep { assumed(.detect, "recovery.detect.minutes") }
    var decide: RecoveryStep { assumed(.decide, "recovery.decide.minutes") }
    var redirect: RecoveryStep { assumed(.redirect, "recovery.redirect.minutes") }
    var warmup: RecoveryStep { assumed(.warmup, "recovery.warmup.minutes") }
    var rebuild: RecoveryStep { assumed(.rebuild, "recovery.rebuild.minutes") }
    var dns: RecoveryStep { known(.dns, "route53:record-ttl:recommended", or: (60, 120)) }

    func seconds(_ mechanism: String, or usual: (Double, Double)) -> ClosedRange<Double> {
        let (low, high) = times.seconds(mechanism, or: usual)
        return low...max(low, high)
    }
}
