import MainstayAWSClient
import NIOSSL

/// Whose certificates are trusted: the system's authorities, and those of `AWS_CA_BUNDLE`.
enum TrustSettings {
    static func configuration(_ environment: ClientEnvironment) throws -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        if let path = environment.variable("AWS_CA_BUNDLE"), !path.isEmpty {
            do {
                configuration.additionalTrustRoots = [.certificates(try NIOSSLCertificate.fromPEMFile(path))]
            } catch {
                throw HTTPTransportError(.connection, "AWS_CA_BUNDLE is \(path), which cannot be read: \(error)")
            }
        }
        return configuration
    }
}
