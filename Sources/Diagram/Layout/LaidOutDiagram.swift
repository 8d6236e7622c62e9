/// A diagram with the place of everything: what a picture, a page or a test needs to know of it.
///
/// Lengths are pixels of a picture at its natural size; the origin is the upper left corner.
public struct LaidOutDiagram: Sendable, Hashable {
    public struct Point: Sendable, Hashable {
        public var x: Double
        public var y: Double

        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    public struct Frame: Sendable, Hashable {
        public var x: Double
        public var y: Double
        public var width: Double
        public var height: Double

        public init(x: Double, y: Double, width: Double, height: Double) {
            self.x = x
            self.y = y
            self.width = width
            self.height = height
        }

        public var right: Double { x + width }
        public var bottom: Double { y + height }

        /// Whether they share more than a border.
        public func overlaps(_ other: Frame) -> Bool {
            x < other.right && other.x < right && y < other.bottom && other.y < bottom
        }

        public func contains(_ other: Frame) -> Bool {
            x <= other.x && other.right <= right && y <= other.y && other.bottom <= bottom
        }
    }

    public struct Route: Sendable, Hashable {
        public var edge: DiagramEdge
        /// From the border of the first node to that of the second, by straight lines along the axes.
        public var points: [Point]
    }

    public var graph: DiagramGraph
    /// By the nodes' ids.
    public var nodes: [String: Frame]
    /// By the containers' ids.
    public var containers: [String: Frame]
    /// Of the edges that are drawn, in their order.
    public var routes: [Route]
    public var width: Double
    public var height: Double
}
