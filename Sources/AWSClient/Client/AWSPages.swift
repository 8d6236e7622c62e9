/// The pages of an operation, each fetched when the one before has been used.
public struct AWSPages: AsyncSequence, Sendable {
    public typealias Element = AWSResponse
    public typealias Failure = AWSError

    let client: AWSClient
    let operation: AWSOperation
    let input: AWSValue

    public func makeAsyncIterator() -> Iterator {
        Iterator(
            client: client, operation: operation, input: input, page: operation.service.operations[operation.name]?.page
        )
    }

    public struct Iterator: AsyncIteratorProtocol {
        let client: AWSClient
        let operation: AWSOperation
        var input: AWSValue
        let page: PageModel?
        private var isDone = false

        init(client: AWSClient, operation: AWSOperation, input: AWSValue, page: PageModel?) {
            self.client = client
            self.operation = operation
            self.input = input
            self.page = page
        }

        public mutating func next() async throws(AWSError) -> AWSResponse? {
            try await next(isolation: nil)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws(AWSError) -> AWSResponse? {
            guard !isDone else { return nil }
            let response = try await client.call(operation, input)
            isDone = try !advance(response.output)
            return response
        }

        /// Puts the place of the next page into the input; false where this was the last.
        private mutating func advance(_ output: AWSValue) throws(AWSError) -> Bool {
            guard let page else { return false }
            if let more = page.more, output[more]?.bool != true { return false }
            let tokens = page.outputTokens.map { name in output[name].flatMap { $0 == .string("") ? nil : $0 } }
            guard tokens.contains(where: { $0 != nil && $0?.isNull == false }) else { return false }
            let before = page.inputTokens.map { input[$0] }
            guard before != tokens else {
                throw AWSError(
                    kind: .response, service: operation.service.id, operation: operation.name, code: "PaginationLoop",
                    message: "AWS named the same page as the next one twice")
            }
            for (name, token) in zip(page.inputTokens, tokens) { input[name] = token }
            return true
        }
    }
}

/// The elements of an operation's pages, one after the other.
public struct AWSItems: AsyncSequence, Sendable {
    public typealias Element = AWSValue
    public typealias Failure = AWSError

    let pages: AWSPages
    let member: String

    public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator(), member: member) }

    public struct Iterator: AsyncIteratorProtocol {
        var pages: AWSPages.Iterator
        let member: String
        private var rest: ArraySlice<AWSValue> = []

        init(pages: AWSPages.Iterator, member: String) {
            self.pages = pages
            self.member = member
        }

        public mutating func next() async throws(AWSError) -> AWSValue? { try await next(isolation: nil) }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws(AWSError) -> AWSValue? {
            while rest.isEmpty {
                guard let page = try await pages.next(isolation: actor) else { return nil }
                rest = (page[member]?.list ?? [])[...]
            }
            return rest.popFirst()
        }
    }
}

extension AWSClient {
    /// Every page of an operation; one page where it has no more.
    public func pages(_ operation: AWSOperation, _ input: AWSValue = [:]) -> AWSPages {
        AWSPages(client: self, operation: operation, input: input)
    }

    /// Every element of the list that an operation's pages hold.
    ///
    /// - Parameter member: Which list, where the pages hold several; nil for the first.
    public func items(_ operation: AWSOperation, _ input: AWSValue = [:], in member: String? = nil) -> AWSItems {
        let usual = operation.service.operations[operation.name]?.page?.items.first
        return AWSItems(pages: pages(operation, input), member: member ?? usual ?? "")
    }
}
