internal import AsyncHTTPClient
import MainstayAWSClient
internal import NIOCore
internal import NIOPosix
internal import NIOSSL

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the network's errors mean to who called.
enum TransportFailure {
    static func translated(_ error: any Error) -> any Error {
        switch error {
        case is CancellationError: return CancellationError()
        case let error as HTTPClientError where error == .cancelled: return CancellationError()
        case let error as HTTPClientError: return HTTPTransportError(code(of: error), error.shortDescription)
        case let error as ChannelError:
            if case .connectTimeout = error { return HTTPTransportError(.timeout, "no connection in the time allowed") }
            return HTTPTransportError(.interrupted, "the connection was closed")
        case let error as NIOConnectionError:
            let reason =
                error.dnsAError != nil || error.dnsAAAAError != nil ? "its name does not resolve" : "nobody answers"
            return HTTPTransportError(.connection, reason)
        case let error as NIOSSLError:
            return HTTPTransportError(.connection, "the server's certificate was refused, or TLS failed: \(error)")
        case is NIOSSLExtraError:
            return HTTPTransportError(.connection, "the server's certificate is for another name")
        case let error as IOError where unreachable.contains(error.errnoCode):
            return HTTPTransportError(.connection, "nobody answers")
        case let error as IOError: return HTTPTransportError(.interrupted, "\(error)")
        default: return HTTPTransportError(.connection, "\(error)")
        }
    }

    private static let unreachable: Set<CInt> = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EHOSTDOWN]

    private static func code(of error: HTTPClientError) -> HTTPTransportError.Code {
        switch error {
        case .connectTimeout, .readTimeout, .writeTimeout, .deadlineExceeded, .getConnectionFromPoolTimeout,
            .tlsHandshakeTimeout, .httpProxyHandshakeTimeout:
            .timeout
        case .proxyAuthenticationRequired, .invalidProxyResponse: .proxy
        case .remoteConnectionClosed: .interrupted
        default: .connection
        }
    }
}
