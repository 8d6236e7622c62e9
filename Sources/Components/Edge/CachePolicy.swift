public import MainstayConstructs

/// What CloudFront caches, and by which parts of a request: one of AWS's managed policies, or one by its id.
public struct CachePolicy {
    public let id: StringValue

    public init(id: StringValue) { self.id = id }

    /// By path alone, for a day unless the origin says otherwise, compressed: for files.
    public static var optimised: CachePolicy { CachePolicy(id: "658327ea-f89d-4fab-a63d-7e88639e58f6") }
    /// As ``optimised``, without compression: for what is compressed already.
    public static var optimisedForUncompressed: CachePolicy { CachePolicy(id: "b2884449-e4de-46a7-ac36-70bc7f1ddd6d") }
    /// Not at all: for APIs and pages of one user.
    public static var disabled: CachePolicy { CachePolicy(id: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad") }
    /// As the origin's `Cache-Control` says; not at all where it says nothing.
    public static var originHeaders: CachePolicy { CachePolicy(id: "83da9c7e-98b4-4e11-a168-04f0df8e2c65") }
    /// As ``originHeaders``, with the query string as a part of the key.
    public static var originHeadersAndQuery: CachePolicy { CachePolicy(id: "4cc15a8a-d715-48a4-82b8-cc0b614638fe") }
}

/// What CloudFront passes on to the origin beside what the cache policy does.
public struct OriginRequestPolicy {
    public let id: StringValue

    public init(id: StringValue) { self.id = id }

    /// Every header, cookie and query string, with the viewer's `Host`: for origins that answer to it.
    public static var allViewer: OriginRequestPolicy { OriginRequestPolicy(id: "216adef6-5c7f-47e4-b989-5492eafa07d3") }
    /// Everything but `Host`: for origins with a certificate for their own name.
    public static var allViewerExceptHostHeader: OriginRequestPolicy {
        OriginRequestPolicy(id: "b689b0a8-53d0-40ab-baf2-68738e2966ac")
    }
    /// The headers by which S3 answers requests from pages of other sites.
    public static var corsS3: OriginRequestPolicy { OriginRequestPolicy(id: "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf") }
}
