/// Where one call goes, and as whom it is signed there.
struct Endpoint: Hashable {
    var address: HTTPAddress
    var signingRegion: String
    var signingName: String

    /// Finds the endpoint of a service.
    ///
    /// - Parameter custom: An endpoint that the user set in place of AWS's.
    static func resolve(
        _ service: ServiceModel, region: String, custom: HTTPAddress?, fips: Bool, dualStack: Bool
    ) throws(AWSError) -> Endpoint {
        guard let partition = Partition.of(region: region) else {
            // Whoever sets an endpoint of their own may call the region as they like.
            guard let custom else {
                throw AWSError(
                    kind: .endpoint, service: service.id, code: "UnknownRegion",
                    message: "there is no region \"\(region)\"", hint: "a region's name is like eu-central-1")
            }
            return Endpoint(address: custom, signingRegion: region, signingName: service.signingName)
        }
        let found = service.endpoints.host(region: region, partition: partition, fips: fips, dualStack: dualStack)
        if let custom {
            return Endpoint(
                address: custom, signingRegion: found?.region ?? region, signingName: service.signingName)
        }
        guard let found else {
            let form = [fips ? "FIPS" : nil, dualStack ? "dual-stack" : nil].compactMap { $0 }.joined(separator: " ")
            throw AWSError(
                kind: .endpoint, service: service.id, code: "NoEndpoint",
                message: "\(service.id) has no \(form) endpoint in \(region)")
        }
        return Endpoint(
            address: HTTPAddress(host: found.host), signingRegion: found.region, signingName: service.signingName)
    }

    /// Puts a bucket into the endpoint of Amazon S3: into the host's name where that makes a valid one under AWS's own
    /// certificate, else in front of the path.
    func with(bucket: String, inPath: Bool) -> Endpoint {
        var endpoint = self
        if !inPath, Self.isHostLabel(bucket) {
            endpoint.address.host = "\(bucket).\(address.host)"
        } else {
            endpoint.address.path = Self.join(address.path, "/\(PercentEncoding.encode(bucket))")
        }
        return endpoint
    }

    /// 3 to 63 small letters, digits and hyphens. Points would not be covered by the certificate.
    private static func isHostLabel(_ bucket: String) -> Bool {
        let bytes = Array(bucket.utf8)
        func isPlain(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard (3...63).contains(bytes.count), let first = bytes.first, let last = bytes.last else { return false }
        return isPlain(first) && isPlain(last) && bytes.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "-") }
    }

    static func join(_ base: String, _ path: String) -> String {
        (base.hasSuffix("/") ? String(base.dropLast()) : base) + (path.hasPrefix("/") ? path : "/" + path)
    }
}
