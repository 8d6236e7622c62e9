import Mainstay
import MainstayTesting

@testable import CloudConsulting

/// The platform as it is synthesised, by environment and stack.
struct Fixture {
    static let environments = ["Development", "Production", "Staging"]
    static let stacks = ["Refuge", "", "Delivery"]

    let result = CloudConsulting.synthesise()

    /// A stack of an environment: `("Staging", "Delivery")`.
    func template(_ environment: String, _ stack: String = "") throws -> SynthesizedTemplate {
        try SynthesizedTemplate(in: result, stack: "CloudConsulting\(environment)\(stack)")
    }

    /// Every stack of the assembly.
    func all() throws -> [SynthesizedTemplate] {
        try Self.environments.flatMap { environment in try Self.stacks.map { try template(environment, $0) } }
    }
}
