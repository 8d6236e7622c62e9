/// Gives every name of one scope a Swift name of its own.
///
/// The rule, applied to the facts of one resource type only:
/// 1. each name is translated by itself (``SwiftName``);
/// 2. of names whose translations are equal, or differ in case only, all keep CloudFormation's spelling, save the one
///    that is a single word where the others are not (`OnDemand` beside `ON_DEMAND`);
/// 3. a translation that is reserved gets `Value` appended.
package enum NameScope {
    package static func assign(
        _ names: [String], translation: (String) -> String, reserved: Set<String>
    ) -> [String: String] {
        let groups = Dictionary(grouping: Set(names)) { translation($0).lowercased() }
        var assigned: [String: String] = [:]
        var taken = reserved
        for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
            let words = group.filter(SwiftName.isOneWord)
            for name in group.sorted() {
                if group.count == 1 || words == [name] {
                    assigned[name] = unique(translation(name), in: &taken)
                } else {
                    assigned[name] = unique(spelling(of: name, among: group), in: &taken, exactly: true)
                }
            }
        }
        return assigned
    }

    /// CloudFormation's spelling; names that differ in nothing but signs meet again, and then the signs are spelled out.
    private static func spelling(of name: String, among group: [String]) -> String {
        let alike = group.filter { SwiftName.verbatim($0) == SwiftName.verbatim(name) }
        return alike.count == 1 ? SwiftName.verbatim(name) : SwiftName.spelledOut(name)
    }

    /// The name, with `Value` appended until it is free.
    ///
    /// - Parameter exactly: whether names that differ in case only are different names.
    package static func unique(_ name: String, in taken: inout Set<String>, exactly: Bool = false) -> String {
        var candidate = name
        while taken.contains(exactly ? candidate : candidate.lowercased()) { candidate += ReservedNames.suffix }
        taken.insert(exactly ? candidate : candidate.lowercased())
        return candidate
    }
}
