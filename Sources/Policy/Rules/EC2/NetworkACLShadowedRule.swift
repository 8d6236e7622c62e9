/// Finds entries of network ACLs that never have a say.
struct NetworkACLShadowedRule: TemplateRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "network-acl-shadowed-rule", .warning, .security, "the entry never has a say",
            why: """
                Entries are read by their numbers, and the first that fits decides. A deny after an allow of the \
                same traffic denies nothing; of two entries with one number, one is refused when it is deployed.
                """,
            mend: "give the deny a lower number than the allow",
            limits: """
                Only entries that allow everything from anywhere, and entries with the same number, are compared.
                """,
            controls: [.wellArchitected("SEC05-BP02")],
            equivalents: ["W71", "W72"])
    }

    func check(_ template: TemplateView, _ violations: Violations) {
        var entries: [String: [ResourceView]] = [:]
        for entry in template.resources(ofType: "AWS::EC2::NetworkAclEntry") {
            // Entries that exist in some cases only may take turns.
            guard entry.resource.condition == nil, let list = entry["NetworkAclId"].rendered,
                entry["RuleNumber"].int != nil,
                !entry["Egress"].isUnknown
            else { continue }
            entries[list + (entry["Egress"].isTrue ? " out" : " in"), default: []].append(entry)
        }
        for key in entries.keys.sorted() { compare(entries[key] ?? [], violations) }
    }

    private func compare(_ entries: [ResourceView], _ violations: Violations) {
        let sorted = entries.sorted { ($0["RuleNumber"].int ?? 0, $0.name) < ($1["RuleNumber"].int ?? 0, $1.name) }
        var opened: [String: ResourceView] = [:]
        var last: ResourceView?
        for entry in sorted {
            if let last, last["RuleNumber"].int == entry["RuleNumber"].int {
                violations.report(
                    entry["RuleNumber"], "the entry has the number of \(last.name)", help: "give it another number",
                    in: entry)
            }
            last = entry
            let family = entry["CidrBlock"].isPresent ? "CidrBlock" : "Ipv6CidrBlock"
            if entry["RuleAction"].is("deny"), let open = opened[family] {
                violations.report(
                    entry["RuleNumber"], "the entry denies what \(open.name) has already allowed", in: entry)
            }
            let isEverything = entry["Protocol"].int == -1 && entry[family].is("0.0.0.0/0", "::/0")
            if entry["RuleAction"].is("allow"), isEverything, opened[family] == nil { opened[family] = entry }
        }
    }

    var conforming: [String] {
        [
            """
            DenyMail:
              Type: AWS::EC2::NetworkAclEntry
              Properties:
                NetworkAclId: acl-0123456789abcdef0
                RuleNumber: 90
                Protocol: 6
                RuleAction: deny
                CidrBlock: 0.0.0.0/0
                PortRange:
                  From: 25
                  To: 25
            AllowAll:
              Type: AWS::EC2::NetworkAclEntry
              Properties:
                NetworkAclId: acl-0123456789abcdef0
                RuleNumber: 100
                Protocol: -1
                RuleAction: allow
                CidrBlock: 0.0.0.0/0
            """
        ]
    }

    var violating: [String] {
        [
            """
            AllowAll:
              Type: AWS::EC2::NetworkAclEntry
              Properties:
                NetworkAclId: acl-0123456789abcdef0
                RuleNumber: 100
                Protocol: -1
                RuleAction: allow
                CidrBlock: 0.0.0.0/0
            DenyMail:
              Type: AWS::EC2::NetworkAclEntry
              Properties:
                NetworkAclId: acl-0123456789abcdef0
                RuleNumber: 110
                Protocol: 6
                RuleAction: deny
                CidrBlock: 0.0.0.0/0
                PortRange:
                  From: 25
                  To: 25
            """,
            """
            AllowWeb:
              Type: AWS::EC2::NetworkAclEntry
              Properties:
                NetworkAclId: acl-0123456789abcdef0
                RuleNumber: 100
                Protocol: 6
                RuleAction: allow
                CidrBlock: 0.0.0.0/0
                PortRange:
                  From: 443
                  To: 443
            AllowMail:
              Type: AWS::EC2::NetworkAclEntry
              Properties:
                NetworkAclId: acl-0123456789abcdef0
                RuleNumber: 100
                Protocol: 6
                RuleAction: allow
                CidrBlock: 0.0.0.0/0
                PortRange:
                  From: 465
                  To: 465
            """,
        ]
    }
}
