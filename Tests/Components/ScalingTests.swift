import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Scaling by time, in steps and up to a cost")
struct ScalingTests {
    private let shop = ComputeStack()

    private static var scaling: Scaling {
        var scaling = Scaling.between(2, 20)
        scaling.schedules = [
            ScheduledCapacity(
                "Night", at: 20, 30, on: [.friday, .monday], timeZone: "Europe/Zurich", minimum: 1, maximum: 4),
            ScheduledCapacity("Day", at: 6, minimum: 4, maximum: 20),
        ]
        scaling.steps = ScalingSteps()
        return scaling
    }

    @Test("Tasks are scaled by targets, steps and the clock")
    func tasks() throws {
        ContainerService("Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27")) {
            $0.scaling = Self.scaling
        }
        let template = try shop.template()
        let target = try template.only("AWS::ApplicationAutoScaling::ScalableTarget").properties
        #expect(
            target["ScheduledActions"] == [
                [
                    "ScalableTargetAction": ["MaxCapacity": 20, "MinCapacity": 4], "Schedule": "cron(0 6 * * ? *)",
                    "ScheduledActionName": "Day", "Timezone": "Etc/UTC",
                ],
                [
                    "ScalableTargetAction": ["MaxCapacity": 4, "MinCapacity": 1],
                    "Schedule": "cron(30 20 ? * MON,FRI *)", "ScheduledActionName": "Night",
                    "Timezone": "Europe/Zurich",
                ],
            ])
        for (metric, value) in [("ECSServiceAverageCPUUtilization", 70), ("ECSServiceAverageMemoryUtilization", 75)] {
            try template.require(
                "AWS::ApplicationAutoScaling::ScalingPolicy",
                [
                    "TargetTrackingScalingPolicyConfiguration": [
                        "PredefinedMetricSpecification": ["PredefinedMetricType": .exactly(.string(metric))],
                        "TargetValue": .exactly(.int(value)),
                    ]
                ])
        }
        let steps = template.resources(
            "AWS::ApplicationAutoScaling::ScalingPolicy", ["PolicyType": "StepScaling"])
        let adjustments = steps.first?.properties["StepScalingPolicyConfiguration"]?["StepAdjustments"]
        #expect(
            adjustments == [
                ["MetricIntervalLowerBound": 0, "MetricIntervalUpperBound": 10, "ScalingAdjustment": 20],
                ["MetricIntervalLowerBound": 10, "ScalingAdjustment": 50],
            ])
        let alarm = try template.only("AWS::CloudWatch::Alarm")
        #expect(alarm.properties["Threshold"] == 85)
        #expect(alarm.properties["AlarmActions"] == [["Fn::GetAtt": [.string(steps[0].logicalID), "Arn"]]])
    }

    @Test("Instances are scaled by targets, steps and the clock, and may be protected")
    func instances() throws {
        InstanceService("Web", in: shop.stack, network: shop.network) {
            $0.scaling = Self.scaling
            $0.scaling.allowsScaleIn = false
            $0.protectsFromScaleIn = true
        }
        let template = try shop.template()
        try template.require(
            "AWS::AutoScaling::ScheduledAction",
            ["Recurrence": "30 20 * * 1,5", "TimeZone": "Europe/Zurich", "MinSize": 1, "MaxSize": 4])
        try template.require("AWS::AutoScaling::ScheduledAction", ["Recurrence": "0 6 * * *"])
        try template.require(
            "AWS::AutoScaling::ScalingPolicy",
            ["PolicyType": "StepScaling", "AdjustmentType": "PercentChangeInCapacity"])
        try template.require(
            "AWS::AutoScaling::ScalingPolicy", ["TargetTrackingConfiguration": ["DisableScaleIn": true]])
        try template.require("AWS::AutoScaling::AutoScalingGroup", ["NewInstancesProtectedFromScaleIn": true])
    }

    @Test("The maximum follows from what may be spent")
    func cost() {
        // 0.25 processors and 0.5 GiB: 730 * (0.25 * 0.04 + 0.5 * 0.004) = 8.76 dollars.
        let task = TaskPrice(processorHour: 0.04, memoryHour: 0.004).monthly(.quarter, .mebibytes(512))
        #expect(abs(task.dollars - 8.76) < 0.000_1)
        #expect(Scaling.between(2, costing: .dollars(100), each: task).maximum == 11)
        #expect(Scaling.between(2, costing: .dollars(8), each: task).maximum == 0)
    }

    @Test("A price that limits nothing is refused", arguments: [0, -1, Double.nan, Double.infinity])
    func unpriced(_ price: Double) {
        let scaling = Scaling.between(1, costing: .dollars(100), each: .dollars(price))
        ContainerService("Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27")) {
            $0.scaling = scaling
        }
        #expect(shop.findings == ["invalid-scaling-range"])
    }

    @Test("What Auto Scaling would refuse is reported")
    func refused() {
        func findings(_ change: (inout Scaling) -> Void) -> [String] {
            let shop = ComputeStack()
            var scaling = Scaling.between(1, 4)
            change(&scaling)
            InstanceService("Web", in: shop.stack, network: shop.network) { $0.scaling = scaling }
            return shop.findings
        }
        let late = ScheduledCapacity("Late", at: 24, minimum: 1, maximum: 2)
        let odd = ScheduledCapacity("Odd", at: 2, minimum: 3, maximum: 2)
        let nowhere = ScheduledCapacity("Nowhere", at: 2, timeZone: "Zurich", minimum: 1, maximum: 2)
        for schedule in [late, odd, nowhere] {
            #expect(findings { $0.schedules = [schedule] } == ["invalid-scaling-schedule"])
        }
        let steps = [
            ScalingSteps(above: 100), ScalingSteps(steps: []),
            ScalingSteps(steps: [.init(above: 5, addingPercent: 10)]),
            ScalingSteps(steps: [.init(above: 0, addingPercent: 10), .init(above: 0, addingPercent: 10)]),
            ScalingSteps(steps: [.init(above: 0, addingPercent: 0)]),
        ]
        for steps in steps { #expect(findings { $0.steps = steps }.contains("invalid-scaling-steps")) }
    }
}
