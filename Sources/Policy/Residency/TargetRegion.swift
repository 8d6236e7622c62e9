internal import MainstayEvaluation
internal import MainstayTemplate

/// Reads the regions that properties lead to, as far as they say so.
struct TargetRegion {
    let residency: DataResidency
    private static let deepest = 32

    /// The regions that a property leads to; empty where that is unknown or nowhere else.
    func regions(of property: PropertyView, as kind: RegionFlow.Kind) -> [String] {
        if let region = stackOutputRegion(property) { return [region] }
        switch kind {
        case .region: return property.string.flatMap { RegionNames.isShaped($0) ? [$0] : nil } ?? []
        case .place: return property.rendered.flatMap(Self.region(inPlace:)).map { [$0] } ?? []
        case .bucket: return property.rendered.flatMap(region(ofBucket:)).map { [$0] } ?? []
        case .text: return Self.texts(in: property, depth: 0).flatMap(Self.regions(inText:))
        case .model: return property.rendered.flatMap(region(ofModel:)).map { [$0] } ?? []
        }
    }

    /// The region that a reference to another stack's output names.
    private func stackOutputRegion(_ property: PropertyView) -> String? {
        guard property.isUnknown, case .getStackOutput(_, _, let region?, _)? = property.value.intrinsic else {
            return nil
        }
        let context = property.context
        return context.evaluator.text(region, in: context.scenario)
    }

    /// The region in an ARN or in the name of a host of AWS: `arn:aws:sqs:us-east-1:…`,
    /// `https://sqs.us-east-1.amazonaws.com/…`, `com.amazonaws.us-east-1.s3`.
    static func region(inPlace text: String) -> String? {
        if let arn = ARNText(text) { return RegionNames.isShaped(arn.region) ? arn.region : nil }
        guard text.contains("amazonaws") else { return nil }
        for part in text.split(whereSeparator: { ".:/@".contains($0) }) {
            if RegionNames.isShaped(part) { return String(part) }
            // The older form of S3's hosts: s3-eu-west-1.amazonaws.com.
            if part.hasPrefix("s3-"), case let rest = part.dropFirst(3), RegionNames.isShaped(rest) {
                return String(rest)
            }
        }
        return nil
    }

    /// The region of a bucket that is named by its ARN, a URL of `s3:`, or its bare name.
    private func region(ofBucket text: String) -> String? {
        var name = text[...]
        if let arn = ARNText(text) {
            guard arn.service == "s3" else { return nil }
            name = arn.resource[...]
        } else if text.hasPrefix("s3://") {
            name = text.dropFirst(5)
        }
        return residency.bucketRegions[String(name.prefix { $0 != "/" })]
    }

    /// A profile across regions is named after the part of the world that it spreads requests over.
    private func region(ofModel text: String) -> String? {
        if let region = Self.region(inPlace: text), !residency.allows(region) { return region }
        let name =
            ARNText(text).map { arn in
                arn.resource.hasPrefix("inference-profile/") ? arn.resource.dropFirst(18) : ""
            } ?? text[...]
        guard let dot = name.firstIndex(of: ".") else { return nil }
        return switch name[..<dot] {
        case "global": "any region"
        case "us": residency.reaches("us") ? nil : "regions of the United States"
        case "eu": residency.reaches("eu") ? nil : "regions of Europe"
        case "apac": residency.reaches("ap") ? nil : "regions of Asia and the Pacific"
        case "jp": residency.reaches("ap-northeast") ? nil : "regions of Japan"
        case "au": residency.reaches("ap-southeast") ? nil : "regions of Australia"
        default: nil
        }
    }

    private static func texts(in property: PropertyView, depth: Int) -> [String] {
        guard depth < deepest else { return [] }
        if let text = property.rendered { return [text] }
        switch property.value.content {
        case .array: return property.elements.flatMap { texts(in: $0, depth: depth + 1) }
        case .object: return property.members.flatMap { texts(in: $0.value, depth: depth + 1) }
        default: return []
        }
    }

    /// The regions of all places in a longer text, such as a definition in JSON.
    private static func regions(inText text: String) -> [String] {
        guard text.contains("arn:") || text.contains("amazonaws") else { return [] }
        return text.split { character in character.isWhitespace || "\"',()[]\\".contains(character) }
            .compactMap { region(inPlace: String($0)) }
    }
}
