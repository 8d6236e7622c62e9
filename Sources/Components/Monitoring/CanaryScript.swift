public import MainstayConstructs

/// A page that a canary asks for.
public struct CanaryPage {
    public var url: StringValue
    public var status: Int
    /// What the answer must hold; nil for anything.
    public var text: String?
    /// How long it may take.
    public var within: TimeSpan

    public init(_ url: StringValue, status: Int = 200, text: String? = nil, within: TimeSpan = .seconds(5)) {
        self.url = url
        self.status = status
        self.text = text
        self.within = within
    }
}

/// The JavaScript of canaries. Addresses come by the environment, so that they may be known at deployment alone.
enum CanaryScript {
    static func pages(_ pages: [CanaryPage]) -> String {
        let expectations = pages.map { page in
            JSONValue.object([
                "seconds": page.within.seconds, "status": page.status, "text": page.text ?? "",
            ])
        }
        return """
            const EXPECTED = \(StringValue(json: JSONValue(expectations)).literal ?? "[]");
            \(body)
            """
    }

    private static let body = #"""
        const https = require('https');

        function ask(url, seconds) {
            return new Promise(function (resolve, reject) {
                const request = https.get(url, function (response) {
                    let body = '';
                    response.setEncoding('utf8');
                    response.on('data', function (part) {
                        if (body.length < 1048576) {
                            body += part;
                        }
                    });
                    response.on('end', function () {
                        resolve({ status: response.statusCode, body: body });
                    });
                });
                request.setTimeout(seconds * 1000, function () {
                    request.destroy(new Error(url + ' did not answer within ' + seconds + ' s'));
                });
                request.on('error', reject);
            });
        }

        exports.handler = async function () {
            for (let index = 0; index < EXPECTED.length; index += 1) {
                const expected = EXPECTED[index];
                const url = process.env['PAGE_' + index];
                const answer = await ask(url, expected.seconds);
                if (answer.status !== expected.status) {
                    throw new Error(url + ' answered ' + answer.status + ', not ' + expected.status);
                }
                if (expected.text !== '' && answer.body.indexOf(expected.text) === -1) {
                    throw new Error(url + ' does not say "' + expected.text + '"');
                }
            }
            return EXPECTED.length + ' pages are well';
        };
        """#
}
