public import MainstayCloudWatch
public import MainstayConstructs

/// Keeps alarms from telling anybody at times when work is done on what they watch. They still go off, and show it.
public struct AlarmMute: Construct {
    public let node: Node
    public let resource: CloudWatch.AlarmMuteRule

    /// - Parameters:
    ///   - alarms: up to 500.
    ///   - window: when it begins.
    ///   - duration: how long it lasts, in whole minutes, a minute to 15 days.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, of alarms: [Alarm], on day: WeeklyWindow.Day?, at hour: Int,
        _ minute: Int = 0, lasting duration: TimeSpan, timeZone: String = "Etc/UTC", fileID: String = #fileID,
        line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let days = day.map { $0.short.uppercased() } ?? "*"
        resource = CloudWatch.AlarmMuteRule(
            "Resource", in: Group(node: node), description: StringValue("Planned work: \(node.pathInStack)"),
            muteTargets: .init(alarmNames: alarms.sorted { $0.node.path < $1.node.path }.map(\.name)),
            name: StringValue(node.explicitName(limit: 255)),
            rule: .init(
                schedule: .init(
                    duration: StringValue("PT\(duration.minutes)M"),
                    expression: StringValue("cron(\(minute) \(hour) * * \(days))"), timezone: StringValue(timeZone))))
        if !(1...500).contains(alarms.count) {
            node.report(
                "invalid-alarm-mute", "\(alarms.count) alarms cannot be muted at once", help: "name 1 to 500")
        }
        if !(0...23).contains(hour) || !(0...59).contains(minute) || duration.seconds % 60 != 0
            || !(1...21_600).contains(duration.minutes)
        {
            node.report(
                "invalid-alarm-mute",
                "alarms cannot be muted at \(hour):\(minute) for \(duration.seconds) seconds",
                help: "use a time of the day, and whole minutes up to 15 days")
        }
    }
}

extension MaintenanceWindow {
    /// Mutes alarms while the window is open.
    @discardableResult
    public func mute(_ alarms: [Alarm]) -> AlarmMute {
        AlarmMute(
            "Mute", in: self, of: alarms, on: window.day, at: window.hour, lasting: .hours(window.hours),
            timeZone: window.timeZone)
    }
}
