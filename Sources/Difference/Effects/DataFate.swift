import MainstaySchema
import MainstayTemplate

/// What becomes of the data of a resource that is deleted or replaced.
struct DataFate {
    let schema: ResourceSchema

    /// - Returns: nil where the resource holds no data, or stays.
    func loss(_ change: ResourceChange, old: TemplateResource, new: TemplateResource?) -> DataLoss? {
        guard schema.dataRetention != .none, change.losesResource else { return nil }
        let isReplaced = change.kind == .changed || change.kind == .dragged
        let attribute = isReplaced ? "UpdateReplacePolicy" : "DeletionPolicy"
        // Deletion goes by the template that is deployed, replacement by the one that comes.
        let written = isReplaced ? new?.updateReplacePolicy : old.deletionPolicy
        let fate = fate(written, old, isReplaced: isReplaced)
        return DataLoss(
            fate: fate, isCertain: !isReplaced || change.replacement == .certain, attribute: attribute,
            explanation: explanation(fate, attribute, written?.string, isReplaced, change.type))
    }

    private func fate(_ written: TemplateValue?, _ old: TemplateResource, isReplaced: Bool) -> DataLoss.Fate {
        guard let written else { return !isReplaced && Self.takesSnapshotUnasked(old) ? .snapshot : .deleted }
        switch written.string {
        case "Delete": return .deleted
        case "Snapshot": return .snapshot
        case "Retain", "RetainExceptOnCreate": return .retained
        default: return .unknown
        }
    }

    /// Databases of RDS are not deleted without a snapshot, unless they belong to a cluster.
    private static func takesSnapshotUnasked(_ resource: TemplateResource) -> Bool {
        switch resource.type {
        case "AWS::RDS::DBCluster": true
        case "AWS::RDS::DBInstance": resource.properties?["DBClusterIdentifier"] == nil
        default: false
        }
    }

    private func explanation(
        _ fate: DataLoss.Fate, _ attribute: String, _ value: String?, _ isReplaced: Bool, _ type: String
    ) -> String {
        let reason = value.map { "\(attribute) is \($0)" } ?? "\(attribute) is not set"
        let beginning = isReplaced ? "; the new one starts empty" : ""
        switch fate {
        case .deleted:
            if ["AWS::S3::Bucket", "AWS::ECR::Repository"].contains(type) {
                return "it is deleted if it is empty, else the deployment fails (\(reason))\(beginning)"
            }
            return "its data is deleted (\(reason))\(beginning)"
        case .snapshot: return "its data is kept in a snapshot (\(reason))\(beginning)"
        case .retained: return "it is kept, outside of any stack (\(reason))\(beginning)"
        case .unknown: return "deployment decides what becomes of its data: \(attribute) is a function\(beginning)"
        }
    }
}
