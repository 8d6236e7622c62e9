import MainstayChecking
import MainstayPolicy
import MainstaySimulation
import MainstayTemplate

/// What keeps a platform under watch, one node a purpose and region, with numbers in place of names.
struct OperationsSummary {
    private struct Purpose {
        let id: String
        let label: String
        let kind: DiagramKind
        /// Types, or the beginnings of types, with what one of them is called.
        let nouns: [(type: String, noun: String)]
    }

    private static let purposes = [
        Purpose(
            id: "monitoring", label: "Monitoring", kind: .monitoring,
            nouns: [
                ("AWS::CloudWatch::Alarm", "alarm"), ("AWS::CloudWatch::CompositeAlarm", "alarm"),
                ("AWS::CloudWatch::Dashboard", "dashboard"), ("AWS::Logs::LogGroup", "log group"),
                ("AWS::Synthetics::Canary", "canary"), ("AWS::ApplicationSignals::ServiceLevelObjective", "objective"),
            ]),
        Purpose(
            id: "audit", label: "Audit and detection", kind: .audit,
            nouns: [
                ("AWS::CloudTrail::Trail", "trail"), ("AWS::Config::ConfigRule", "Config rule"),
                ("AWS::GuardDuty::Detector", "detector"), ("AWS::SecurityHub::Standard", "standard"),
                ("AWS::AccessAnalyzer::Analyzer", "analyzer"), ("AWS::Macie::Session", "Macie session"),
            ]),
        Purpose(
            id: "backup", label: "Backup", kind: .backup,
            nouns: [
                ("AWS::Backup::BackupPlan", "plan"), ("AWS::Backup::BackupVault", "vault"),
                ("AWS::Backup::RestoreTestingPlan", "restore test"),
            ]),
        Purpose(
            id: "keys", label: "Keys and secrets", kind: .key,
            nouns: [
                ("AWS::KMS::Key", "key"), ("AWS::SecretsManager::Secret", "secret"), ("AWS::SSM::Parameter", "parameter"),
                ("AWS::CertificateManager::Certificate", "certificate"),
            ]),
        Purpose(
            id: "images", label: "Container images", kind: .registry,
            nouns: [("AWS::ECR::Repository", "repository")]),
        Purpose(
            id: "delivery", label: "Delivery", kind: .pipeline,
            nouns: [
                ("AWS::CodePipeline::Pipeline", "pipeline"), ("AWS::CodeBuild::Project", "build"),
                ("AWS::CodeConnections::Connection", "connection"),
            ]),
        Purpose(
            id: "cost", label: "Cost control", kind: .cost,
            nouns: [
                ("AWS::Budgets::Budget", "budget"), ("AWS::CE::AnomalyMonitor", "anomaly monitor"),
                ("AWS::BCMDataExports::Export", "export"),
            ]),
    ]

    static func add(to diagram: inout ArchitectureDiagram) {
        let platform = diagram.platform
        let regions = Set(
            platform.environment.joined.template.resources.map { platform.region(of: $0.name) })
        for region in regions.sorted(by: { ($0 ?? "") < ($1 ?? "") }) {
            for purpose in purposes { add(purpose, region, &diagram) }
        }
        addCopies(&diagram)
    }

    private static func id(_ purpose: String, _ region: String?) -> String { "\(purpose):\(region ?? "")" }

    private static func add(_ purpose: Purpose, _ region: String?, _ diagram: inout ArchitectureDiagram) {
        let platform = diagram.platform
        var counts: [(noun: String, count: Int)] = []
        var resources: [String] = []
        var topics: Set<String> = []
        for (type, noun) in purpose.nouns {
            let found = platform.resources(type).filter { platform.region(of: $0.name) == region }
            guard !found.isEmpty else { continue }
            resources += found.map(\.name)
            if let place = counts.firstIndex(where: { $0.noun == noun }) {
                counts[place].count += found.count
            } else {
                counts.append((noun, found.count))
            }
            for alarm in found where noun == "alarm" {
                for action in alarm["AlarmActions"].elements {
                    if let topic = action.reference.flatMap({ diagram.environmentNode($0) }) { topics.insert(topic) }
                }
            }
        }
        guard !counts.isEmpty else { return }
        let parent = diagram.regionContainer(region)
        let group = "\(parent):operations"
        diagram.builder.add(DiagramContainer(id: group, label: "Operations", kind: .group, parent: parent))
        let words = counts.map { count, number in
            number == 1 ? "1 \(count)" : "\(number) \(count.hasSuffix("y") ? count.dropLast() + "ies" : count + "s")"
        }
        var node = DiagramNode(
            id: id(purpose.id, region), label: purpose.label,
            details: stride(from: 0, to: words.count, by: 2).map {
                words[$0..<min($0 + 2, words.count)].joined(separator: ", ")
            }, kind: purpose.kind, container: group)
        node.resources = resources.sorted()
        diagram.builder.add(node)
        for topic in topics.sorted() { diagram.builder.connect(node.id, topic, .event, "alarm") }
    }

    /// Backups that are copied to another region.
    private static func addCopies(_ diagram: inout ArchitectureDiagram) {
        let platform = diagram.platform
        for plan in platform.resources("AWS::Backup::BackupPlan") {
            let region = platform.region(of: plan.name)
            for rule in plan["BackupPlan"]["BackupPlanRule"].elements {
                for copy in rule["CopyActions"].elements {
                    for vault in copy["DestinationBackupVaultArn"].mentioned {
                        let target = platform.region(of: vault.name)
                        guard target != region else { continue }
                        diagram.builder.connect(id("backup", region), id("backup", target), .replication, "backup copy")
                    }
                }
            }
        }
    }
}
