/// Signs of our own for the kinds of nodes: a few strokes in a square of 26 pixels, nobody's trademark.
enum Glyphs {
    /// The strokes, as the data of an SVG path.
    static func path(of kind: DiagramKind) -> String {
        switch kind {
        case .users: "M13 12.5a3.5 3.5 0 1 0 0-7a3.5 3.5 0 1 0 0 7M6 20c1-4 4-5 7-5s6 1 7 5"
        case .internet:
            "M13 5.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M5.5 13h15M13 5.5c-5 4-5 11 0 15M13 5.5c5 4 5 11 0 15"
        case .name: "M6 8h14M6 13h9M6 18h11M19 12l2 3"
        case .distribution: "M13 13l-6-6M13 13l6-6M13 13l-6 6M13 13l6 6M11 13a2 2 0 1 0 4 0a2 2 0 1 0-4 0"
        case .loadBalancer: "M13 6v5M13 11l-6 5v4M13 11l6 5v4M13 11v9"
        case .api: "M9 7l-4 6l4 6M17 7l4 6l-4 6M14.5 6l-3 14"
        case .service: "M7 7h5v5h-5zM14 7h5v5h-5zM7 14h5v5h-5zM14 14h5v5h-5z"
        case .instances: "M6 7h14v5h-14zM6 14h14v5h-14zM9 9.5h.1M9 16.5h.1"
        case .function: "M8 6h3l7 14M13 11l-5 9"
        case .cluster: "M13 5l7 4v8l-7 4l-7-4v-8zM13 13l7-4M13 13v8M13 13l-7-4"
        case .database: "M6 8c0-3 14-3 14 0v10c0 3-14 3-14 0zM6 8c0 3 14 3 14 0M6 13c0 3 14 3 14 0"
        case .cache: "M14 5l-6 9h5l-1 7l6-9h-5z"
        case .table: "M6 7h14v12h-14zM6 11h14M6 15h14M11 7v12"
        case .bucket: "M6 8h14l-2 12h-10zM6 8c0-3 14-3 14 0"
        case .fileSystem: "M6 8h5l2 2h7v10h-14z"
        case .search: "M11.5 16a4.5 4.5 0 1 0 0-9a4.5 4.5 0 1 0 0 9M15 15l5 5"
        case .queue: "M6 9h3v8h-3zM11.5 9h3v8h-3zM17 9h3v8h-3z"
        case .topic: "M6 11v4h3l7 4v-12l-7 4zM18.5 10c1.5 2 1.5 4 0 6"
        case .stream: "M6 9c4-3 6 3 14 0M6 14c4-3 6 3 14 0M6 19c4-3 6 3 14 0"
        case .workflow: "M10 6h6v4h-6zM5 16h6v4h-6zM15 16h6v4h-6zM13 10v3M8 16v-3h10v3"
        case .schedule: "M13 6a7 7 0 1 0 0 14a7 7 0 1 0 0-14M13 9v4l3 2"
        case .rule: "M7 6h12M13 6v5M13 11l5 4l-5 4l-5-4z"
        case .mail: "M6 8h14v10h-14zM6 8l7 6l7-6"
        case .model: "M13 5l2 6l6 2l-6 2l-2 6l-2-6l-6-2l6-2z"
        case .directory: "M7 6h12v14h-12zM13 12.5a2 2 0 1 0 0-4a2 2 0 1 0 0 4M9.5 17c.5-3 6.5-3 7 0"
        case .secret: "M7 12h12v8h-12zM9.5 12v-3c0-4 7-4 7 0v3M13 15v2"
        case .key: "M9.5 16a3.5 3.5 0 1 0 0-7a3.5 3.5 0 1 0 0 7M13 12.5h8v3M18 12.5v2"
        case .registry: "M6 9l7-4l7 4v8l-7 4l-7-4zM6 9l7 4l7-4M13 13v8"
        case .gateway: "M7 20v-9c0-7 12-7 12 0v9M5 20h16M13 12v4"
        case .endpoint: "M5 13h6M13 13a3 3 0 1 0 6 0a3 3 0 1 0-6 0M16 6v4M16 16v4"
        case .pipeline: "M5 9h5l3 4l-3 4h-5l3-4zM13 9h5l3 4l-3 4h-5"
        case .monitoring: "M5 14h4l2-7l4 12l2-5h4"
        case .audit: "M8 5h10v16h-10zM10.5 10h5M10.5 13.5h5M10.5 17h3"
        case .backup: "M6 13a7 7 0 1 1 2.5 5.4M6 9v4h4M13 9v4l3 2"
        case .cost: "M13 5v16M17 8.5c-2-2-8-2-8 1s8 3 8 6s-6 3-8 1"
        case .role: "M13 5l7 3v5c0 4-3 6-7 8c-4-2-7-4-7-8v-5zM10 13l2 2l4-4"
        case .outside: "M11 6h-5v14h14v-5M14 6h6v6M20 6l-9 9"
        case .anything: "M13 6v14M7 9.5l12 7M19 9.5l-12 7"
        case .stack: "M13 5l8 4l-8 4l-8-4zM5 13l8 4l8-4M5 17l8 4l8-4"
        case .other: "M8 8h10v10h-10z"
        }
    }
}
