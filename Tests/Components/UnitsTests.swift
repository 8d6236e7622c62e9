import MainstayComponents
import Testing

@Suite("Units")
struct UnitsTests {
    @Test("Spans and sizes convert and compare")
    func conversions() {
        #expect(TimeSpan.hours(2) == .minutes(120))
        #expect(TimeSpan.days(1).seconds == 86_400)
        #expect(TimeSpan.hours(47).days == 1)
        #expect(TimeSpan.seconds(59) < .minutes(1))
        #expect(StorageSize.tebibytes(1) == .gibibytes(1_024))
        #expect(TimeSpan.days(.max).seconds == .max && TimeSpan.days(.min).seconds == .min)
    }
}
