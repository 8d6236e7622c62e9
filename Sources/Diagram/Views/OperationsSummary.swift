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
                ("AWS::KMS::Key", "key"), ("AWS::SecretsManager::Secret", "secret"),
                ("AWS::SSM::Parameter", "parameter"),
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
        addAlerts(&diagram)
    }

    /// Topics that only tell people, and the rules that lead to nothing else, are part of the operations.
    private static func addAlerts(_ diagram: inout ArchitectureDiagram) {
        let graph = diagram.builder.graph(title: "", description: "")
        var kinds: [String: DiagramKind] = [:]
        for node in graph.nodes { kinds[node.id] = node.kind }
        var others: Set<String> = []
        for edge in graph.edges {
            let isRule = kinds[edge.from] == .rule
            if isRule, kinds[edge.to] != .topic { others.insert(edge.from) }
            if kinds[edge.from] == .topic { others.insert(edge.from) }
            if !isRule { others.insert(edge.to) }
        }
        let topics = Set(graph.nodes.filter { $0.kind == .topic && !others.contains($0.id) }.map(\.id))
        for edge in graph.edges where kinds[edge.from] == .rule && !topics.contains(edge.to) {
            others.insert(edge.from)
        }
        for node in graph.nodes
        where topics.contains(node.id) || (node.kind == .rule && !others.contains(node.id)) {
            guard let parent = node.container, parent.hasPrefix("region:") else { continue }
            let group = "\(parent):operations"
            diagram.builder.add(DiagramContainer(id: group, label: "Operations", kind: .group, parent: parent))
            diagram.builder.update(node.id) { $0.container = group }
        }
    }

    private static func id(_ purpose: String, _ region: String?) -> String { "\(purpose):\(region ?? "")" }

    private static func add(_ purpose: Purpose, _ region: String?, _ diagram: inout ArchitectureDiagram) {
        let platform = diagram.platform
        var counts: [(noun: String, count: Int)] = []
        var resources: [String] = []
        for (type, noun) in purpose.nouns {
            let found = platform.resources(type).filter { platform.region(of: $0.name) == region }
            guard !found.isEmpty else { continue }
            resources += found.map(\.name)
            if let place = counts.firstIndex(where: { $0.noun == noun }) {
                counts[place].count += found.count
            } else {
                counts.append((noun, found.count))
            }
        }
        guard !counts.isEmpty else { return }
        let parent = diagram.regionContainer(region)
        let group = "\(parent):operations"
        diagram.builder.add(DiagramContainer(id: group, label: "Operations", kind: .group, parent: parent))
        let words = counts.map { ComponentWords.count($0.count, $0.noun) }
        var node = DiagramNode(
            id: id(purpose.id, region), label: purpose.label,
            details: stride(from: 0, to: words.count, by: 2).map {
                words[$0..<min($0 + 2, words.count)].joined(separator: ", ")
            }, kind: purpose.kind, container: group)
        node.resources = resources.sorted()
        diagram.builder.add(node)
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
