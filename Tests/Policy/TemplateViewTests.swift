import MainstayEvaluation
import MainstayPolicy
import MainstayTemplate
import Synchronization
import Testing

/// What rules see of a template, and how long it lives.
struct TemplateViewTests {
    private static let text = """
        Resources:
          Network: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
          Group:
            Type: AWS::EC2::SecurityGroup
            Properties: {GroupDescription: A group., VpcId: !Ref Network, Tags: [{Key: a, Value: !Ref Network}]}
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}]
              Description: !Sub 'for ${Group.GroupId} in ${Network}, ${!Role}'
          Table:
            Type: AWS::EC2::RouteTable
            Properties: {VpcId: !GetAtt Network.VpcId}
        """

    private static func template() throws -> Template {
        Template(try #require(TemplateParser(file: "t.yaml").parse(text).value), file: "t.yaml")
    }

    @Test func referrersAreThoseWhosePropertiesNameAResource() throws {
        let template = try Self.template()
        let view = TemplateView(template, evaluator: Evaluator(template))
        #expect(view.referrers(of: "Network", type: "AWS::EC2::SecurityGroup").map(\.name) == ["Group"])
        #expect(view.referrers(of: "Network", type: "AWS::EC2::RouteTable").map(\.name) == ["Table"])
        #expect(view.referrers(of: "Network", type: "AWS::IAM::Role").map(\.name) == ["Role"])
        #expect(view.referrers(of: "Group", type: "AWS::IAM::Role").map(\.name) == ["Role"])
        #expect(view.referrers(of: "Nobody", type: "AWS::IAM::Role").isEmpty)
        #expect(view.isReferred(to: "Network") && view.isReferred(to: "Group") && !view.isReferred(to: "Role"))
    }

    @Test func manyReferrersAreToldApartByTheirTypes() throws {
        var text = "Resources:\n  Network: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n"
        for number in 0..<40 {
            let type = number % 2 == 0 ? "Subnet" : "RouteTable"
            text += "  R\(number): {Type: 'AWS::EC2::\(type)', Properties: {VpcId: !Ref Network}}\n"
        }
        let template = Template(try #require(TemplateParser(file: "t.yaml").parse(text).value), file: "t.yaml")
        let view = TemplateView(template, evaluator: Evaluator(template))
        for _ in 0..<2 {
            let subnets = view.referrers(of: "Network", type: "AWS::EC2::Subnet")
            #expect(subnets.map(\.name) == stride(from: 0, to: 40, by: 2).map { "R\($0)" })
        }
        #expect(view.referrers(of: "Network", type: "AWS::EC2::VPC").isEmpty)
    }

    private struct Spy: TemplateRule {
        final class Sight: Sendable {
            private struct Weak: @unchecked Sendable {
                weak var view: TemplateView?
            }
            private let weak = Mutex(Weak())
            var isGone: Bool { weak.withLock { $0.view == nil } }
            func look(_ view: TemplateView) {
                let seen = Weak(view: view)
                weak.withLock { $0 = seen }
            }
        }

        let sight = Sight()
        var metadata: RuleMetadata {
            RuleMetadata("spy", .note, .security, "nothing", why: "A test.", mend: "leave it", controls: [])
        }
        var conforming: [String] { [] }
        var violating: [String] { [] }
        func check(_ template: TemplateView, _ violations: Violations) { sight.look(template) }
    }

    /// Whoever checks again at each save would otherwise fill the memory.
    @Test func nothingOfATemplateIsLeftAfterItsCheck() throws {
        let spy = Spy()
        let template = try Self.template()
        let checker = PolicyChecker(rules: [spy] + PolicyChecker().rules)
        _ = checker.check(template, evaluator: Evaluator(template))
        #expect(spy.sight.isGone)
    }
}
