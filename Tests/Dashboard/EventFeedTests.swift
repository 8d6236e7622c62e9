import MainstayDashboard
import Synchronization
import Testing

@Suite("What a dashboard tells its pages")
struct EventFeedTests {
    private final class Heard: Sendable {
        private let texts = Mutex<[String]>([])
        var all: [String] { texts.withLock { $0 } }
        func hear(_ text: String) -> Bool {
            texts.withLock { $0.append(text) }
            return true
        }
    }

    @Test("A page that comes later is told the latest of each key, and what happened")
    func catchesUp() {
        let feed = EventFeed()
        feed.publish("stack", key: "a", data: "1")
        feed.publish("stack", key: "b", data: "2")
        feed.publish("progress", data: "3")
        feed.publish("stack", key: "a", data: "4")
        let heard = Heard()
        #expect(feed.join(heard.hear) != nil)
        #expect(
            heard.all == [
                "event: stack\ndata: 4\n\nevent: stack\ndata: 2\n\nevent: progress\ndata: 3\n\n"
            ])
    }

    @Test("What has not changed is not told again")
    func staysQuiet() {
        let feed = EventFeed()
        let heard = Heard()
        _ = feed.join(heard.hear)
        for _ in 0..<3 { feed.publish("stack", key: "a", data: "1") }
        #expect(heard.all.count == 1)
    }

    @Test("A line break in data begins no event of its own")
    func oneLine() {
        let feed = EventFeed()
        let heard = Heard()
        _ = feed.join(heard.hear)
        feed.publish("progress", data: "a\n\nevent: b\r\ndata: c")
        #expect(heard.all == ["event: progress\ndata: a  event: b  data: c\n\n"])
    }

    @Test("Who takes no more is let go, and too many are not let in")
    func listeners() throws {
        let feed = EventFeed()
        _ = feed.join { _ in false }
        feed.publish("progress", data: "1")
        #expect(feed.listeners == 0)
        let numbers = (0..<40).map { _ in feed.join { _ in true } }
        #expect(numbers.compactMap { $0 }.count == 32)
        feed.leave(try #require(numbers[0]))
        #expect(feed.listeners == 31)
    }
}
