/// The settings of distributions of CloudFront.
enum DistributionSettings {
    /// How requests are answered: the default first, then what holds for single paths.
    static func behaviors(of resource: ResourceView) -> [PropertyView] {
        let configuration = resource["DistributionConfig"]
        return [configuration["DefaultCacheBehavior"]].filter(\.isPresent) + configuration["CacheBehaviors"].elements
    }
}
