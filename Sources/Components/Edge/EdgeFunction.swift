public import MainstayCloudFront
public import MainstayConstructs

/// A CloudFront function: JavaScript that runs at the edge on every request or response, in less than a millisecond.
public struct EdgeFunction: Construct {
    /// When it runs.
    public enum Event: String, Hashable, Sendable {
        /// Before the cache is looked at.
        case viewerRequest = "viewer-request"
        /// Before the answer goes out.
        case viewerResponse = "viewer-response"
    }

    public let node: Node
    public let resource: CloudFront.Function
    public let event: Event

    /// - Parameter code: in JavaScript for the runtime `cloudfront-js-2.0`, with a function `handler(event)`; 10 KB at
    ///   most.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, on event: Event, code: String, comment: String? = nil,
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        self.event = event
        if code.utf8.count > 10_240 {
            node.report(
                "large-edge-function", "the function has \(code.utf8.count) bytes; CloudFront takes 10240",
                help: "shorten it, or move data into a key value store")
        }
        if !code.contains("function handler") && !code.contains("handler =") {
            node.report(
                "missing-edge-handler", "the function has no handler", help: "write `function handler(event) { … }`")
        }
        resource = CloudFront.Function(
            "Resource", in: Group(node: node), autoPublish: true, functionCode: StringValue(code),
            functionConfig: .init(
                comment: StringValue(comment ?? node.pathInStack), runtime: .cloudfrontJs2_0),
            name: StringValue(node.explicitName(limit: 64)))
    }

    public var arn: StringValue { resource.functionARN }

    /// Sends other names of the site to one, by a permanent redirect that keeps path and query, and moved paths to
    /// their new places.
    ///
    /// - Parameters:
    ///   - host: the one name; nil leaves names alone.
    ///   - paths: from old to new, as a whole path each: `["/courses.html": "/courses"]`.
    @discardableResult
    public static func redirects(
        _ id: String, in scope: any Construct, to host: String? = nil, paths: [String: String] = [:],
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) -> EdgeFunction {
        EdgeFunction(
            id, in: scope, on: .viewerRequest, code: EdgeFunctionCode.redirects(host: host, paths: paths),
            comment: "Redirects", fileID: fileID, line: line, column: column)
    }

    /// Adds headers to every answer that does not have them: for what depends on the answer, beside
    /// ``SecurityHeaders``, which need no function.
    ///
    /// - Parameters:
    ///   - headers: by name.
    ///   - html: only to answers of the type `text/html`.
    @discardableResult
    public static func headers(
        _ id: String, in scope: any Construct, _ headers: [String: String], html: [String: String] = [:],
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) -> EdgeFunction {
        EdgeFunction(
            id, in: scope, on: .viewerResponse, code: EdgeFunctionCode.headers(always: headers, html: html),
            comment: "Headers", fileID: fileID, line: line, column: column)
    }

    /// Finds the page of a folder: `/courses/` and `/courses` answer with `/courses/index.html`.
    @discardableResult
    public static func indexPages(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) -> EdgeFunction {
        EdgeFunction(
            id, in: scope, on: .viewerRequest, code: EdgeFunctionCode.indexPages, comment: "Index pages",
            fileID: fileID, line: line, column: column)
    }
}
