/// What the `awscc` provider has of CloudFormation's types, and where its schema differs from theirs.
///
/// The provider is generated from the same schemas, so a rule gives nearly all of it; the table holds the rest.
enum AwsccProvider {
    /// How an attribute is typed where the rule would say otherwise.
    enum Shape: String {
        case absent
        /// A map from text, its keys as written.
        case map
        /// An object with attributes.
        case object
        /// A JSON text.
        case json
    }

    /// Types that the provider does not have.
    static let missingTypes: Set<String> = Set(AwsccTable.missing.split(separator: "\n").map(String.init))

    /// By type and path: `AWS::Route53::RecordSet GeoProximityLocation`.
    private static let shapes: [String: Shape] = Dictionary(
        AwsccTable.differences.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard words.count == 3, let shape = Shape(rawValue: String(words[2])) else { return nil }
            return ("\(words[0]) \(words[1])", shape)
        }, uniquingKeysWith: { first, _ in first })

    static func shape(of path: String, in type: String) -> Shape? { shapes["\(type) \(path)"] }
}
