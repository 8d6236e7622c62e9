import MainstayDifference
import Testing

@Suite struct GateTests {
    private static let old = """
        Resources:
          Orders: {Type: 'AWS::DynamoDB::Table'}
          Kept: {Type: 'AWS::DynamoDB::Table', DeletionPolicy: Retain, Properties: {BillingMode: PAY_PER_REQUEST}}
          Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: a}}
          Main: {Type: 'AWS::RDS::DBInstance', Properties: {MasterUsername: a}}
        """
    private static let new = """
        Resources:
          Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: b}}
          Main: {Type: 'AWS::RDS::DBInstance', Properties: {MasterUsername: b}}
        """

    private func difference() throws -> Difference { Difference([try Comparing.stack(Self.old, Self.new)]) }

    @Test func dataIsRefusedUnlessNamed() throws {
        let difference = try difference()
        #expect(DeploymentGate().refusals(of: difference).map(\.logicalID) == ["Main", "Orders"])
        #expect(DeploymentGate(allowed: ["Main"]).refusals(of: difference).map(\.logicalID) == ["Orders"])
        #expect(DeploymentGate(allowed: ["template.yaml/Main", "Orders"]).refusals(of: difference).isEmpty)
        #expect(
            DeploymentGate(allowed: ["other/Main", "Orders"]).refusals(of: difference).map(\.logicalID) == ["Main"])
    }

    @Test func aRenameOfDataIsRefusedByEitherName() throws {
        let renamed = Self.old.replacing("Orders:", "Purchases:")
        let difference = Difference([try Comparing.stack(Self.old, renamed)])
        #expect(DeploymentGate().refusals(of: difference).map(\.logicalID) == ["Purchases"])
        #expect(DeploymentGate(allowed: ["Orders"]).refusals(of: difference).isEmpty)
        #expect(DeploymentGate(allowed: ["Purchases"]).refusals(of: difference).isEmpty)
    }

    @Test(arguments: [
        (DeniedEffect.deletion, ["Kept", "Orders"]), (.replacement, ["Main", "Topic"]), (.data, ["Main", "Orders"]),
        (.permissions, []), (.exposure, []),
    ]) func deniesWhatItIsTold(_ effect: DeniedEffect, _ ids: [String]) throws {
        let denials = DeploymentGate(denied: [effect]).denials(of: try difference())
        #expect(denials.map(\.logicalID) == ids)
        #expect(denials.allSatisfy { $0.effect == effect })
    }

    @Test func nothingIsDeniedWithoutADifference() throws {
        let same = Difference([try Comparing.stack(Self.old, Self.old)])
        let gate = DeploymentGate(denied: Set(DeniedEffect.allCases))
        #expect(gate.refusals(of: same).isEmpty)
        #expect(gate.denials(of: same).isEmpty)
    }

    @Test func aStackThatLeavesTheAssemblyLosesNothing() throws {
        let gone = Difference([StackComparison().difference(try Comparing.state(Self.old), nil)])
        #expect(gone.stacks.first?.kind == .removed)
        #expect(gone.stacks.first?.resources.count == 4)
        let gate = DeploymentGate(denied: [.data, .deletion, .replacement])
        #expect(gate.refusals(of: gone).isEmpty)
        #expect(gate.denials(of: gone).isEmpty)
    }
}
