internal import AsyncHTTPClient
import MainstayAWSClient
internal import NIOCore

/// The body of an answer as plain bytes, its failures told as the transport's own.
struct ByteSequence: AsyncSequence, Sendable {
    let base: HTTPClientResponse.Body

    struct Iterator: AsyncIteratorProtocol {
        var base: HTTPClientResponse.Body.AsyncIterator

        mutating func next() async throws -> [UInt8]? {
            do {
                return try await base.next().map { Array($0.readableBytesView) }
            } catch {
                throw TransportFailure.translated(error)
            }
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(base: base.makeAsyncIterator()) }
}

/// The body of a request as the network wants it.
struct BufferSequence: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    let base: any AsyncSequence<[UInt8], any Error> & Sendable

    struct Iterator: AsyncIteratorProtocol {
        var base: any AsyncIteratorProtocol<[UInt8], any Error>

        mutating func next() async throws -> ByteBuffer? {
            try await base.next(isolation: nil).map { ByteBuffer(bytes: $0) }
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(base: base.makeAsyncIterator()) }
}
