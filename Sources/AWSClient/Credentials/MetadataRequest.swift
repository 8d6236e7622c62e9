extension CredentialChain {
    /// Asks a server beside the machine, which answers within a second or not at all.
    ///
    /// - Returns: nil where nobody answers.
    func askMetadata(
        _ method: String, _ address: HTTPAddress, _ headers: HTTPHeaders = [:], attempts: Int = 3
    ) async throws(AWSError) -> (status: Int, body: [UInt8])? {
        let timeouts = HTTPRequest.Timeouts(connect: .seconds(1), read: .seconds(2))
        let request = HTTPRequest(method: method, address: address, headers: headers, timeouts: timeouts)
        for attempt in 1...max(1, attempts) {
            do {
                let response = try await transport.send(request)
                let body = try await response.collect(limit: 1 << 20)
                if response.status < 500 || attempt == attempts { return (response.status, body) }
                try await time.sleep(.milliseconds(100 << min(attempt, 4)))
            } catch is HTTPTransportError {
                if attempt == attempts { return nil }
            } catch {
                throw AWSError(kind: .cancelled, code: "Cancelled", message: "the call was cancelled")
            }
        }
        return nil
    }

    /// Credentials as containers and instances give them.
    static func metadataCredentials(_ body: [UInt8], source: String) throws(AWSError) -> AWSCredentials {
        guard let answer = AWSValue(jsonBytes: body), let key = answer["AccessKeyId"]?.string,
            let secret = answer["SecretAccessKey"]?.string
        else { throw .credentials("NoCredentials", "\(source) gave no credentials") }
        return AWSCredentials(
            accessKeyID: key, secretAccessKey: secret, sessionToken: answer["Token"]?.string,
            expiration: answer["Expiration"]?.string.flatMap { AWSTimestamp($0) },
            accountID: answer["AccountId"]?.string, source: source)
    }
}
