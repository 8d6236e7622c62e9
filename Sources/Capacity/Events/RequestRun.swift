/// One run of a ``RequestSimulation``: everything that changes, in flat blocks of memory that only grow.
///
/// Between two calls of ``advance(to:orAnswered:)`` its caller may change the rate of arrivals and the number of tasks:
/// that is how traffic and Auto Scaling come in.
struct RequestRun: ~Copyable {
    private struct Request {
        var arrival: Double
        var route: Int32
        /// Of the route.
        var step: Int32
        var visitsLeft: Int32
        /// The queue it is in or served at, counted over all stages.
        var queue: Int32
        /// The next one in the same queue, or in the list of free places; -1 at the end.
        var next: Int32
    }

    private struct Queue {
        var first: Int32 = -1
        var last: Int32 = -1
        var idleServers: Int32
    }

    private struct StageShape {
        var firstQueue: Int
        /// Queues that take requests now.
        var active: Int
        var queues: Int
        var serviceTime: Double
        var variation: Double
        var wholeVisits: Int32
        var extraVisit: Double
        var probability: Double
        /// Seconds of work begun since it was last asked for.
        var work = 0.0
    }

    private static let arrivals: Int32 = -1
    private let routes: [RequestSimulation.Route]
    /// The shares of the routes up to each one, of 1 in all.
    private var shares: [Double] = []
    private var meanGap = Double.infinity
    private var random: RandomSource
    private var heap = EventHeap(capacity: 1 << 16)
    private var requests: [Request] = []
    private var queues: [Queue] = []
    private var stages: [StageShape] = []
    private var firstFree: Int32 = -1
    private var responses = TimeHistogram()
    private(set) var answered = 0
    private(set) var arrived = 0
    private(set) var events = 0
    private(set) var now = 0.0
    private(set) var isOverloaded = false
    private var isArriving = false

    init(_ simulation: RequestSimulation, seed: UInt64) {
        routes = simulation.routes
        random = RandomSource(seed: seed)
        let total = routes.reduce(0) { $0 + $1.share }
        var sum = 0.0
        for route in routes {
            sum += route.share
            shares.append(sum / total)
        }
        requests.reserveCapacity(1 << 16)
        for stage in simulation.stages {
            let whole = stage.visits.rounded(.down)
            stages.append(
                StageShape(
                    firstQueue: queues.count, active: stage.queues, queues: stage.queues,
                    serviceTime: stage.station.serviceTime, variation: stage.station.variation,
                    wholeVisits: Int32(whole), extraVisit: stage.visits - whole, probability: stage.probability))
            let servers = Int32(clamping: stage.station.servers)
            queues.append(contentsOf: repeatElement(Queue(idleServers: servers), count: stage.queues))
        }
    }

    /// Requests a second from now on.
    mutating func setRate(_ rate: Double) {
        meanGap = rate > 0 ? 1 / rate : .infinity
        if !isArriving, rate > 0 {
            isArriving = true
            heap.push(EventHeap.Event(time: now + random.exponential(mean: meanGap), subject: Self.arrivals))
        }
    }

    /// How many queues of a stage take requests from now on; what waits elsewhere is still served there.
    mutating func setActive(_ count: Int, of stage: Int) {
        stages[stage].active = max(1, min(count, stages[stage].queues))
    }

    /// Seconds of service that were begun at a stage since the last call.
    mutating func takeWork(of stage: Int) -> Double {
        defer { stages[stage].work = 0 }
        return stages[stage].work
    }

    /// The times of the answers since the last call.
    mutating func takeResponses() -> TimeHistogram {
        let taken = responses
        responses = TimeHistogram()
        return taken
    }

    /// Works on events until a time, or until so many requests were answered in all.
    mutating func advance(to end: Double, orAnswered wanted: Int = .max) {
        while answered < wanted, !isOverloaded, let next = heap.nextTime, next <= end, let event = heap.pop() {
            events += 1
            now = event.time
            if event.subject == Self.arrivals {
                arriveAndGoOn()
            } else {
                finishVisit(event.subject)
            }
        }
        if end.isFinite { now = max(now, end) }
    }

    @inline(__always) private mutating func arriveAndGoOn() {
        if meanGap.isFinite {
            heap.push(EventHeap.Event(time: now + random.exponential(mean: meanGap), subject: Self.arrivals))
        } else {
            isArriving = false
        }
        arrived += 1
        let place: Int32
        if firstFree >= 0 {
            place = firstFree
            firstFree = requests[Int(place)].next
        } else {
            guard requests.count < RequestSimulation.mostInFlight else {
                isOverloaded = true
                return
            }
            place = Int32(truncatingIfNeeded: requests.count)
            requests.append(Request(arrival: 0, route: 0, step: 0, visitsLeft: 0, queue: 0, next: -1))
        }
        var route = 0
        if routes.count > 1 {
            let draw = random.fraction()
            while route + 1 < routes.count, draw > shares[route] { route += 1 }
        }
        requests[Int(place)] = Request(
            arrival: now, route: Int32(truncatingIfNeeded: route), step: -1, visitsLeft: 0, queue: 0, next: -1)
        proceed(place)
    }

    /// Sends a request to its next visit, or out.
    @inline(__always) private mutating func proceed(_ place: Int32) {
        let index = Int(place)
        let route = Int(requests[index].route)
        while true {
            let step = Int(requests[index].step)
            if requests[index].visitsLeft > 0 {
                let stage = routes[route].stages[step]
                requests[index].visitsLeft -= 1
                let probability = stages[stage].probability
                if probability < 1, random.fraction() > probability { continue }
                return enter(place, stage)
            }
            guard step + 1 < routes[route].stages.count else { return leave(place) }
            requests[index].step += 1
            let stage = routes[route].stages[step + 1]
            let extra = stages[stage].extraVisit
            requests[index].visitsLeft =
                stages[stage].wholeVisits + (extra > 0 && random.fraction() <= extra ? 1 : 0)
        }
    }

    @inline(__always) private mutating func enter(_ place: Int32, _ stage: Int) {
        let count = stages[stage].active
        let queue = stages[stage].firstQueue + (count > 1 ? random.index(below: count) : 0)
        requests[Int(place)].queue = Int32(truncatingIfNeeded: queue)
        if queues[queue].idleServers > 0 {
            queues[queue].idleServers -= 1
            return serve(place, stage)
        }
        requests[Int(place)].next = -1
        if queues[queue].last >= 0 {
            requests[Int(queues[queue].last)].next = place
        } else {
            queues[queue].first = place
        }
        queues[queue].last = place
    }

    @inline(__always) private mutating func serve(_ place: Int32, _ stage: Int) {
        let time = random.gamma(mean: stages[stage].serviceTime, variation: stages[stage].variation)
        stages[stage].work += time
        heap.push(EventHeap.Event(time: now + time, subject: place))
    }

    @inline(__always) private mutating func finishVisit(_ place: Int32) {
        let queue = Int(requests[Int(place)].queue)
        let waiting = queues[queue].first
        if waiting >= 0 {
            queues[queue].first = requests[Int(waiting)].next
            if queues[queue].first < 0 { queues[queue].last = -1 }
            serve(waiting, routes[Int(requests[Int(waiting)].route)].stages[Int(requests[Int(waiting)].step)])
        } else {
            queues[queue].idleServers += 1
        }
        proceed(place)
    }

    @inline(__always) private mutating func leave(_ place: Int32) {
        answered += 1
        let request = requests[Int(place)]
        responses.add(now - request.arrival + routes[Int(request.route)].fixedTime)
        requests[Int(place)].next = firstFree
        firstFree = place
    }
}
