/// Finds streams whose records are gone before a broken reader is mended.
struct StreamForgetsSoon: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "stream-forgets-soon", .note, .reliability, "records are kept for less than a week",
            why: """
                A reader that fails on a Friday has lost records by Sunday; a longer time costs little beside that.
                """,
            mend: "set RetentionPeriodHours to 168 or more",
            controls: [.fsbp("Kinesis.3")])
    }

    let types = ["AWS::Kinesis::Stream"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let hours = resource["RetentionPeriodHours"]
        if hours.isAbsent {
            violations.report(hours, "records are kept for a day, the default")
        } else if let count = hours.int, count < 168 {
            violations.report(hours)
        }
    }

    var conforming: [String] {
        [
            """
            Clicks:
              Type: AWS::Kinesis::Stream
              Properties:
                StreamModeDetails: {StreamMode: ON_DEMAND}
                RetentionPeriodHours: 168
            """
        ]
    }

    var violating: [String] {
        [
            """
            Clicks:
              Type: AWS::Kinesis::Stream
              Properties:
                StreamModeDetails: {StreamMode: ON_DEMAND}
            """,
            """
            Clicks:
              Type: AWS::Kinesis::Stream
              Properties:
                StreamModeDetails: {StreamMode: ON_DEMAND}
                RetentionPeriodHours: '48'
            """,
        ]
    }
}
