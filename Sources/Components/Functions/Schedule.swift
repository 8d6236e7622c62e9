public import MainstayConstructs
public import MainstayScheduler

/// When something happens again and again, by the clock of a time zone.
public struct Recurrence: Hashable, Sendable {
    let expression: String
    let timeZone: String

    private init(_ expression: String, _ timeZone: String) {
        self.expression = expression
        self.timeZone = timeZone
    }

    /// Every so many minutes, hours or days, in whole minutes.
    public static func every(_ span: TimeSpan) -> Recurrence {
        let minutes = span.minutes
        return Recurrence("rate(\(minutes) minute\(minutes == 1 ? "" : "s"))", "Etc/UTC")
    }

    public static func daily(at hour: Int, _ minute: Int = 0, timeZone: String = "Etc/UTC") -> Recurrence {
        Recurrence("cron(\(minute) \(hour) * * ? *)", timeZone)
    }

    public static func weekly(
        on day: WeeklyWindow.Day, at hour: Int, _ minute: Int = 0, timeZone: String = "Etc/UTC"
    ) -> Recurrence {
        Recurrence("cron(\(minute) \(hour) ? * \(day.short.uppercased()) *)", timeZone)
    }

    /// - Parameter day: 1 to 28, which every month has.
    public static func monthly(day: Int = 1, at hour: Int, timeZone: String = "Etc/UTC") -> Recurrence {
        Recurrence("cron(0 \(hour) \(day) * ? *)", timeZone)
    }

    /// In AWS's own notation: `cron(0 4 1 */3 ? *)`.
    public static func expression(_ expression: String, timeZone: String = "Etc/UTC") -> Recurrence {
        Recurrence(expression, timeZone)
    }

    /// Reports what the scheduler would refuse.
    func check(for node: Node) {
        let isRate =
            expression.hasPrefix("rate(") && expression.hasSuffix(")") && !expression.hasPrefix("rate(0 ")
            && !expression.hasPrefix("rate(-")
        let fields = expression.dropFirst("cron(".count).dropLast().split(separator: " ")
        let isCron = expression.hasPrefix("cron(") && expression.hasSuffix(")") && fields.count == 6
        let numbers = fields.prefix(2).map { Int($0) }
        let isTime =
            !isCron
            || ((numbers[0].map { (0...59).contains($0) } ?? true)
                && (numbers[1].map { (0...23).contains($0) } ?? true))
        let isDay = !isCron || (Int(fields[2]).map { (1...31).contains($0) } ?? true)
        if isRate || (isCron && isTime && isDay) { return }
        node.report(
            "invalid-recurrence", "\"\(expression)\" is no time at which something can happen again",
            help: "use .daily(at: 4), .monthly(day: 1, at: 4), or cron() with six fields")
    }
}

extension InlineFunction {
    /// Runs the function again and again.
    ///
    /// - Parameter input: what the handler is given.
    @discardableResult
    public func run(_ recurrence: Recurrence, input: JSONValue? = nil) -> Scheduler.Schedule {
        recurrence.check(for: node)
        let caller = Role(
            "ScheduleRole", in: self, assumedBy: .service("scheduler.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Runs \(node.pathInStack) on its schedule")
        caller.allow(["lambda:InvokeFunction"], on: [arn])
        let schedule = Scheduler.Schedule(
            "Schedule", in: self, description: StringValue("Runs \(node.pathInStack)"),
            flexibleTimeWindow: .init(mode: .off), scheduleExpression: StringValue(recurrence.expression),
            scheduleExpressionTimezone: StringValue(recurrence.timeZone), state: .enabled,
            target: .init(
                arn: arn, input: input.map { StringValue(json: $0) },
                retryPolicy: .init(maximumEventAgeInSeconds: 3_600, maximumRetryAttempts: 3), roleArn: caller.arn))
        schedule.depend(on: caller)
        return schedule
    }
}
