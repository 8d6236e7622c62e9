import MainstayDiagnostics
import MainstayTemplate

/// `reversed-port-range`: a range of ports that ends before it begins.
enum PortRanges {
    static func checkGroup(_ subject: RuleSubject) {
        for key in ["SecurityGroupEgress", "SecurityGroupIngress"] {
            for rule in subject.places(key, "*") { check(rule, subject) }
        }
    }

    static func checkRule(_ subject: RuleSubject) {
        let value = TemplateValue(.object(subject.properties), at: subject.resource.position)
        check(RuleSubject.Place(value: value, path: ["Properties"]), subject)
    }

    private static func check(_ rule: RuleSubject.Place, _ subject: RuleSubject) {
        // For other protocols, the two are a type and a code.
        guard let proto = rule.value["IpProtocol"]?.literalText?.lowercased(),
            ["6", "17", "tcp", "udp"].contains(proto), let from = rule.value["FromPort"]?.literalInteger,
            let end = rule.value["ToPort"], let last = end.literalInteger, from >= 0, last >= 0, from > last
        else { return }
        subject.report(
            "reversed-port-range", at: end.position, rule.path + ["ToPort"],
            "the ports end at \(last) and begin at \(from)", help: "write the lower port as FromPort")
    }
}
