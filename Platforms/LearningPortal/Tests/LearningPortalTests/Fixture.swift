import Mainstay
import MainstayTesting

@testable import LearningPortal

/// The platform as it is synthesised, by environment and stack.
struct Fixture {
    static let environments = ["Production", "Staging"]
    static let stacks = ["Refuge", "", "Standby", "Edge"]

    let result = LearningPortal.synthesise()

    /// A stack of an environment: `("Staging", "Edge")`.
    func template(_ environment: String, _ stack: String = "") throws -> SynthesizedTemplate {
        try SynthesizedTemplate(in: result, stack: "LearningPortal\(environment)\(stack)")
    }

    func delivery() throws -> SynthesizedTemplate {
        try SynthesizedTemplate(in: result, stack: "LearningPortalDelivery")
    }

    /// Every stack of the assembly.
    func all() throws -> [SynthesizedTemplate] {
        try Self.environments.flatMap { environment in
            try Self.stacks.map { try template(environment, $0) }
        } + [delivery()]
    }

    /// The portal in both regions and environments.
    func portals() throws -> [SynthesizedTemplate] {
        try Self.environments.flatMap { [try template($0), try template($0, "Standby")] }
    }
}
