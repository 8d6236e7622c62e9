import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Dashboard")
struct DashboardTests {
    private let requests = Metric(
        "AWS/ApplicationELB", "RequestCount", dimensions: ["LoadBalancer": "app/web/1"], .sum, label: "Requests")

    private func body(_ core: CoreStack) throws -> TemplateValue {
        try #require(try core.template().only("AWS::CloudWatch::Dashboard").properties["DashboardBody"])
    }

    private func parse(_ text: String) throws -> TemplateValue {
        let result = TemplateParser(file: "body.json", format: .json).parse(text)
        #expect(result.diagnostics.isEmpty)
        return try #require(result.value)
    }

    @Test("A body without references is JSON: rows from the top, columns of even width")
    func literal() throws {
        let core = CoreStack(region: "eu-central-1")
        Dashboard(
            "Overview", in: core.stack,
            rows: [
                [.text("# \"Shop\"\n${not} a \\ reference")], [],
                [.graph("Traffic", [requests]), .numbers("Now", [requests]), .graph("More", [requests])],
                [.logs("Errors", query: "filter @message like /\"x\"/", groups: ["/shop/web", "/shop/api"])],
            ])
        let text = try #require(try body(core).string)
        let widgets = try #require(try parse(text)["widgets"]?.array)
        #expect(widgets.count == 5)
        #expect(
            widgets[0] == [
                "type": "text", "x": 0, "y": 0, "width": 24, "height": 2,
                "properties": ["markdown": "# \"Shop\"\n${not} a \\ reference"],
            ])
        #expect(
            widgets[1] == [
                "type": "metric", "x": 0, "y": 2, "width": 8, "height": 6,
                "properties": [
                    "title": "Traffic", "view": "timeSeries", "stacked": false, "region": "eu-central-1",
                    "metrics": [
                        [
                            "AWS/ApplicationELB", "RequestCount", "LoadBalancer", "app/web/1",
                            ["stat": "Sum", "period": 60, "label": "Requests"],
                        ]
                    ],
                ],
            ])
        #expect(widgets[2]["x"] == 8 && widgets[2]["properties"]?["view"] == "singleValue")
        #expect(widgets[3]["x"] == 16 && widgets[3]["y"] == 2)
        #expect(widgets[4]["y"] == 8)
        #expect(
            widgets[4]["properties"]?["query"]
                == "SOURCE '/shop/web' | SOURCE '/shop/api' | filter @message like /\"x\"/")
    }

    @Test("References stay references, inside JSON that is whole once they are filled in")
    func references() throws {
        let core = CoreStack()
        let logs = LogGroup("Logs", in: core.stack)
        let alarm = Alarm("Busy", in: core.stack, requests, .above(1_000), description: "Busy")
        Dashboard(
            "Overview", in: core.stack,
            rows: [
                [.text("costs ${5}"), .alarms("State", [alarm])],
                [.logs("Errors", query: "limit 20", groups: [logs.name]), .graph("Traffic", [requests])],
            ])
        let value = try body(core)
        var text = try #require(value["Fn::Sub"]?.string)
        for (reference, stand) in [
            ("${Busy.Arn}", "arn:busy"), ("${Logs}", "/shop"), ("${AWS::Region}", "eu-west-1"), ("${!5}", "${5}"),
        ] {
            #expect(text.contains(reference))
            text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: stand)
        }
        let widgets = try #require(try parse(text)["widgets"]?.array)
        #expect(widgets[0]["properties"]?["markdown"] == "costs ${5}")
        #expect(widgets[1]["properties"] == ["title": "State", "alarms": ["arn:busy"]])
        #expect(widgets[2]["properties"]?["query"] == "SOURCE '/shop' | limit 20")
        #expect(widgets[3]["properties"]?["region"] == "eu-west-1")
    }

    @Test("Six widgets fit in a row, seven are reported")
    func wideRow() throws {
        let core = CoreStack(region: "eu-central-1")
        Dashboard("Six", in: core.stack, rows: [Array(repeating: .graph("A", [requests]), count: 6)])
        let text = try #require(try body(core).string)
        let widgets = try #require(try parse(text)["widgets"]?.array)
        #expect(widgets.map { $0["x"] } == [0, 4, 8, 12, 16, 20])
        Dashboard("Seven", in: core.stack, rows: [Array(repeating: .graph("A", [requests]), count: 7)])
        #expect(core.findings == ["invalid-dashboard"])
    }
}
