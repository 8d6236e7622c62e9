import MainstayCapacity
import Testing

struct ScalingControllerTests {
    private func tracking(_ target: Double = 70, disablesScaleIn: Bool = false) -> ScalingPolicy {
        .targetTracking(TargetTracking(.processor, target: target, disablesScaleIn: disablesScaleIn))
    }

    /// Feeds one value a minute and lets the time pass.
    private func feed(_ controller: inout ScalingController, _ values: [Double], from minute: Int = 1) {
        for (index, value) in values.enumerated() {
            let time = Double(minute + index) * 60
            controller.advance(to: time)
            controller.observe(ScalingMetrics(processor: value, requestsPerTarget: value), at: time)
        }
    }

    @Test func scalesOutAfterThreeDataPoints() {
        var controller = ScalingController(
            AutoScaling(minimum: 2, maximum: 20, policies: [tracking()], startTime: 90))
        feed(&controller, [90, 90])
        #expect(controller.desired == 2)
        feed(&controller, [90], from: 3)
        // 2 × 90 / 70, rounded up.
        #expect(controller.desired == 3)
        #expect(controller.inService == 2)
        #expect(controller.pending == 1)
        controller.advance(to: 269)
        #expect(controller.inService == 2)
        controller.advance(to: 271)
        #expect(controller.inService == 3)
    }

    @Test func oneQuietMinuteStartsTheCountAgain() {
        var controller = ScalingController(AutoScaling(minimum: 2, maximum: 20, policies: [tracking()]))
        feed(&controller, [90, 90, 60, 90, 90])
        #expect(controller.desired == 2)
    }

    @Test func whatStartsIsNotAskedForTwice() {
        var controller = ScalingController(
            AutoScaling(minimum: 4, maximum: 50, policies: [tracking(50)], startTime: 600))
        feed(&controller, [100, 100, 100, 100, 100, 100])
        #expect(controller.desired == 8)
    }

    @Test func maximumHolds() {
        var controller = ScalingController(AutoScaling(minimum: 2, maximum: 3, policies: [tracking()]))
        feed(&controller, [100, 100, 100, 100, 100, 100])
        #expect(controller.desired == 3)
    }

    @Test func scalesInAfterFifteenDataPoints() {
        var controller = ScalingController(
            AutoScaling(minimum: 2, maximum: 20, initial: 10, policies: [tracking()]))
        feed(&controller, [Double](repeating: 14, count: 14))
        #expect(controller.desired == 10)
        feed(&controller, [14], from: 15)
        #expect(controller.desired == 2)
        #expect(controller.inService == 2)
    }

    @Test func nearTheTargetNothingGoes() {
        // 65 is below 70 and above nine tenths of it.
        var controller = ScalingController(
            AutoScaling(minimum: 2, maximum: 20, initial: 10, policies: [tracking()]))
        feed(&controller, [Double](repeating: 65, count: 40))
        #expect(controller.desired == 10)
    }

    @Test func allPoliciesMustAgreeOnScaleIn() {
        let memory = ScalingPolicy.targetTracking(TargetTracking(.memory, target: 75))
        var controller = ScalingController(
            AutoScaling(minimum: 2, maximum: 20, initial: 10, policies: [tracking(), memory]))
        for minute in 1...30 {
            controller.observe(
                ScalingMetrics(processor: 10, memory: 74, requestsPerTarget: 0), at: Double(minute) * 60)
        }
        #expect(controller.desired == 10)
    }

    @Test func protectionAndDisabledScaleInKeepUnits() {
        for scaling in [
            AutoScaling(minimum: 1, maximum: 9, initial: 9, policies: [tracking()], isProtectedFromScaleIn: true),
            AutoScaling(minimum: 1, maximum: 9, initial: 9, policies: [tracking(disablesScaleIn: true)]),
        ] {
            var controller = ScalingController(scaling)
            feed(&controller, [Double](repeating: 1, count: 40))
            #expect(controller.desired == 9)
        }
    }

    @Test func stepsAddByDistanceAndCoolDown() {
        let policy = ScalingPolicy.step(
            StepScaling(
                .processor, threshold: 60, isAbove: true, pointsToAlarm: 2, evaluationPeriods: 3,
                steps: [.init(from: 0, to: 20, change: 1), .init(from: 20, to: nil, change: 3)], cooldown: 300))
        var controller = ScalingController(AutoScaling(minimum: 2, maximum: 20, policies: [policy], startTime: 30))
        feed(&controller, [65])
        #expect(controller.desired == 2)
        feed(&controller, [50, 65], from: 2)
        #expect(controller.desired == 3)
        // In the cooldown the same step is not taken again; a larger one is.
        feed(&controller, [65], from: 4)
        #expect(controller.desired == 3)
        feed(&controller, [90], from: 5)
        #expect(controller.desired == 5)
    }

    @Test func percentagesHaveALeastChange() {
        let policy = ScalingPolicy.step(
            StepScaling(
                .processor, threshold: 60, isAbove: true, adjustment: .percentChangeInCapacity(atLeast: 2),
                steps: [.init(from: 0, to: nil, change: 10)]))
        var controller = ScalingController(AutoScaling(minimum: 4, maximum: 100, policies: [policy]))
        feed(&controller, [80])
        #expect(controller.desired == 6)
    }

    @Test func scheduleChangesBounds() {
        var controller = ScalingController(
            AutoScaling(
                minimum: 1, maximum: 4,
                schedule: [.init(at: 28_800, minimum: 3), .init(at: 72_000, minimum: 1, desired: 1)]))
        controller.advance(to: 28_799)
        #expect(controller.desired == 1)
        controller.advance(to: 28_800)
        #expect(controller.desired == 3)
        controller.advance(to: 72_001)
        #expect(controller.desired == 1)
    }

    @Test func warmInstancesAloneCount() {
        // Two warm instances; four start and warm up: these must not lead to more.
        var controller = ScalingController(
            AutoScaling(minimum: 2, maximum: 50, policies: [tracking(50)], startTime: 10, warmUp: 600))
        feed(&controller, [100, 100, 100, 100, 100, 100])
        #expect(controller.inService == 4)
        #expect(controller.desired == 4)
    }

    @Test func unitsStartAtTheirRate() {
        var controller = ScalingController(
            AutoScaling(minimum: 10, maximum: 1000, policies: [tracking(1)], startTime: 60, startsPerSecond: 10))
        feed(&controller, [90, 90, 90])
        #expect(controller.desired == 900)
        controller.advance(to: 180 + 60 + 80)
        #expect(controller.inService == 10)
        controller.advance(to: 180 + 60 + 90)
        #expect(controller.inService == 900)
    }

    @Test func wildConfigurationsDoNotTrap() {
        var controller = ScalingController(
            AutoScaling(
                minimum: .max, maximum: .max, initial: .min, policies: [tracking(-3)],
                schedule: [.init(at: 0, minimum: -5, maximum: .max, desired: .max)]))
        feed(&controller, [1e300, 1e300, 1e300, .infinity])
        #expect(controller.desired <= AutoScaling.mostUnits)
    }
}
