import Mainstay

/// The model that writes recommendations: Amazon Nova Lite, asked in one region.
struct Model {
    let nova: FoundationModel
    let retries: ModelRetries
    let logging: ModelInvocationLogging
    let fallback = ModelFallback()

    static let modelID = "amazon.nova-lite-v1:0"
    /// Whatever region the platform is in.
    static let region = "us-east-1"

    init(_ place: Place, _ storage: Storage) {
        let scope = Group("Model", in: place.scope)
        nova = FoundationModel(
            "NovaLite", in: scope, Self.modelID, region: Self.region, prices: .init(input: 0.06, output: 0.24))
        logging = ModelInvocationLogging("Logging", in: scope, key: place.key)
        retries = ModelRetries(
            "Retries", in: scope, of: nova, fallback: fallback, into: storage.reports, key: place.key,
            topic: place.topic)
    }
}
