/// The tag of a stack that says from which commit it was deployed.
///
/// A stack that is otherwise as described is not deployed for it, so the tag is that of the commit which changed the stack
/// last; and two deployments that differ in nothing else are the same work.
package enum CommitTag {
    package static let key = "mainstay:commit"

    /// - Parameter isDirty: Whether there were changes that are in no commit.
    package static func value(_ commit: String, isDirty: Bool) -> String { isDirty ? "\(commit)-dirty" : commit }

    static func removed(from tags: [String: String]) -> [String: String] { tags.filter { $0.key != key } }
}
