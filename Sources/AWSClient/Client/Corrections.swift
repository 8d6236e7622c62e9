/// What a client mends by itself when AWS refuses a call, each kind once in a call: a wrong clock, credentials that
/// ended early, a bucket in another region.
struct Corrections {
    private var hasSetClock = false
    private var hasRenewed = false
    private var hasMoved = false

    /// How far apart the clocks may be before that is taken for the reason, in seconds; AWS allows five minutes.
    private static let skewLimit = 240.0
    private static let clockCodes: Set<String> = [
        "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture", "InvalidSignatureException",
        "SignatureDoesNotMatch", "AuthFailure",
    ]
    private static let expiryCodes: Set<String> = ["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"]

    /// Returns whether something was mended, so that the call is worth another try.
    mutating func apply(
        _ failure: AWSClient.Failure, to call: Call, of client: AWSClient, credentials: AWSCredentials?
    ) async throws(AWSError) -> Bool {
        guard failure.error.kind == .service else { return false }
        let code = failure.error.code
        if !hasSetClock, Self.clockCodes.contains(code),
            let date = failure.headers["Date"].flatMap({ AWSTimestamp($0) })
        {
            hasSetClock = true
            let skew = date.seconds - client.time.now().seconds
            return client.shared.setSkew(skew) > Self.skewLimit
        }
        if !hasRenewed, Self.expiryCodes.contains(code), let credentials {
            hasRenewed = true
            return await client.credentials.discard(credentials)
        }
        if !hasMoved, call.operation.service.name == "s3", let bucket = call.input["Bucket"]?.string,
            let region = failure.headers["x-amz-bucket-region"], region != call.endpoint.signingRegion
        {
            hasMoved = true
            client.shared.setRegion(region, ofBucket: bucket)
            try call.move(to: region)
            return true
        }
        return false
    }
}
