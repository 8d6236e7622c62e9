import MainstayConstructs

/// The JavaScript of functions at the edge. Data goes in as JSON, which is JavaScript too.
enum EdgeFunctionCode {
    static func redirects(host: String?, paths: [String: String]) -> String {
        """
        const HOST = \(host.map { literal($0) } ?? "null");
        const PATHS = \(object(paths));
        \(redirectBody)
        """
    }

    static func headers(always: [String: String], html: [String: String]) -> String {
        let lowered = { (headers: [String: String]) in
            Dictionary(headers.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
        }
        return """
            const ALWAYS = \(object(lowered(always)));
            const HTML = \(object(lowered(html)));
            \(headerBody)
            """
    }

    private static let redirectBody = #"""
        function query(parameters) {
            const parts = [];
            Object.keys(parameters).forEach(function (name) {
                const parameter = parameters[name];
                const values = parameter.multiValue || [parameter];
                values.forEach(function (item) {
                    parts.push(item.value === '' ? name : name + '=' + item.value);
                });
            });
            return parts.length === 0 ? '' : '?' + parts.join('&');
        }

        function handler(event) {
            const request = event.request;
            const asked = request.headers.host ? request.headers.host.value : '';
            const moved = Object.prototype.hasOwnProperty.call(PATHS, request.uri) ? PATHS[request.uri] : null;
            const isOther = HOST !== null && asked !== HOST;
            if (moved === null && !isOther) {
                return request;
            }
            const host = HOST === null ? asked : HOST;
            const path = moved === null ? request.uri : moved;
            return {
                statusCode: 301,
                statusDescription: 'Moved Permanently',
                headers: {
                    'location': { value: 'https://' + host + path + query(request.querystring) },
                    'cache-control': { value: 'max-age=3600' }
                }
            };
        }
        """#

    private static let headerBody = #"""
        function add(headers, values) {
            Object.keys(values).forEach(function (name) {
                if (!headers[name]) {
                    headers[name] = { value: values[name] };
                }
            });
        }

        function handler(event) {
            const response = event.response;
            const headers = response.headers;
            add(headers, ALWAYS);
            const type = headers['content-type'] ? headers['content-type'].value : '';
            if (type.indexOf('text/html') === 0) {
                add(headers, HTML);
            }
            return response;
        }
        """#

    static let indexPages = #"""
        function handler(event) {
            const request = event.request;
            const last = request.uri.split('/').pop();
            if (last === '') {
                request.uri += 'index.html';
            } else if (last.indexOf('.') === -1) {
                request.uri += '/index.html';
            }
            return request;
        }
        """#

    private static func literal(_ text: String) -> String { StringValue(json: text).literal ?? "\"\"" }

    private static func object(_ values: [String: String]) -> String {
        StringValue(json: JSONValue(values)).literal ?? "{}"
    }
}
