/// The settings of distributions of CloudFront.
enum DistributionSettings {
    /// How requests are answered: the default first, then what holds for single paths.
    static func behaviors(of resource: ResourceView) -> [PropertyView] {
        let configuration = resource["DistributionConfig"]
        return [configuration["DefaultCacheBehavior"]].filter(\.isPresent) + configuration["CacheBehaviors"].elements
    }

    /// Whether a distribution of the template writes its log into a bucket.
    static func writeLogs(to bucket: ResourceView) -> Bool {
        bucket.referrers(ofType: "AWS::CloudFront::Distribution").contains { distribution in
            distribution["DistributionConfig"]["Logging"]["Bucket"].reference == bucket.name
        }
    }
}
