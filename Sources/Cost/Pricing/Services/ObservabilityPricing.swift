internal import MainstayPolicy

/// Logs, alarms, dashboards and canaries.
enum ObservabilityPricing {
    static let table: [String: Pricing] = [
        "AWS::Logs::LogGroup": { bill in
            let isInfrequent = bill["LogGroupClass"].is("INFREQUENT_ACCESS")
            bill.used(
                "Logs written", "logIngestGB", "CloudWatchLogs",
                isInfrequent ? "ingest:infrequent-access" : "log-group:data-ingested")
            bill.used("Logs kept", "logStoredGB", "CloudWatchLogs", "log-group:archival-storage")
            if bill["RetentionInDays"].isAbsent { bill.keepsForever() }
        },
        "AWS::Logs::QueryDefinition": {
            $0.used(
                "Data that queries read", "logScannedGB", "CloudWatchLogs", "log-group:insights-queries-data-scanned")
        },
        "AWS::Logs::MetricFilter": { bill in
            let count = Double(max(1, bill["MetricTransformations"].elements.count))
            bill.fixed("Custom metrics", "CloudWatch", "metrics:custom:first-10k", CostRange(count))
        },
        "AWS::CloudWatch::Alarm": alarm,
        "AWS::CloudWatch::CompositeAlarm": { $0.fixed("Composite alarm", "CloudWatch", "alarm:composite") },
        "AWS::CloudWatch::Dashboard": {
            $0.fixed(
                "Dashboard", "CloudWatch", "dashboard:dashboard",
                note: "the three free ones of an account are counted too")
        },
        "AWS::CloudWatch::InsightRule": {
            $0.fixed("Contributor Insights rule", "CloudWatch", "contributor-insights:rule")
        },
        "AWS::ApplicationAutoScaling::ScalingPolicy": { bill in
            guard bill["PolicyType"].is("TargetTrackingScaling") else { return bill.isFree() }
            bill.fixed(
                "Alarms that it makes", "CloudWatch", "alarm:standard-resolution", CostRange(2),
                note: "target tracking makes two")
        },
        "AWS::Synthetics::Canary": canary,
        "AWS::XRay::SamplingRule": { $0.used("Traces", "traceMillions", "XRay", "traces:recorded") },
    ]

    @Sendable private static func alarm(_ bill: inout Bill) {
        let metrics = bill["Metrics"].elements.filter { $0["MetricStat"].isPresent }
        let periods = metrics.isEmpty ? [bill["Period"]] : metrics.map { $0["MetricStat"]["Period"] }
        let isFast = periods.contains { ($0.double ?? 60) < 60 }
        if bill["ThresholdMetricId"].isPresent {
            // The metric and the two edges of its band, which the standard price has in it.
            return isFast
                ? bill.fixed(
                    "Anomaly alarm (high resolution)", "CloudWatch", "alarm:high-resolution-anomaly-detection",
                    CostRange(3))
                : bill.fixed("Anomaly alarm", "CloudWatch", "alarm:anomaly-detection:standard")
        }
        bill.fixed(
            isFast ? "Alarm (high resolution)" : "Alarm", "CloudWatch",
            isFast ? "alarm:high-resolution" : "alarm:standard-resolution", CostRange(Double(max(1, metrics.count))))
    }

    @Sendable private static func canary(_ bill: inout Bill) {
        if bill["StartCanaryAfterCreation"].isFalse { return bill.isFree() }
        let expression = bill["Schedule"]["Expression"].string ?? ""
        guard let minutes = ScheduleRate.minutes(expression), minutes > 0 else {
            return bill.used("Runs", "canaryRuns", "CloudWatch", "synthetics:canary-run")
        }
        bill.fixed(
            "Runs", "CloudWatch", "synthetics:canary-run", CostRange(Bill.hoursPerMonth * 60 / minutes),
            note: "one every \(minutes.short) minutes")
    }
}

/// How often `rate(5 minutes)` is.
enum ScheduleRate {
    /// Nil for a schedule that is no rate; zero for one that runs once.
    static func minutes(_ expression: String) -> Double? {
        guard expression.hasPrefix("rate("), expression.hasSuffix(")") else { return nil }
        let words = expression.dropFirst(5).dropLast().split(separator: " ")
        guard words.count == 2, let number = Double(words[0]), number >= 0, number < 1e6 else { return nil }
        switch words[1] {
        case "minute", "minutes": return number
        case "hour", "hours": return number * 60
        case "day", "days": return number * 1_440
        default: return nil
        }
    }
}
