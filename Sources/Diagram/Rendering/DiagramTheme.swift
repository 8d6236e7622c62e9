/// Whose colours a picture has.
public enum DiagramTheme: String, Sendable, Hashable, CaseIterable {
    /// Those of the page around it.
    case auto
    case light
    case dark
}

/// What diagrams look like; all selectors stay within the picture, so that it can stand in a page.
enum DiagramStyle {
    static let name = "mainstay-diagram"

    private static func variables(
        _ base: String, _ categories: [(String, String)]
    ) -> String { base + categories.map { " --\($0.0): \($0.1);" }.joined() }

    private static let light = variables(
        "--page: #ffffff; --card: #ffffff; --ink: #1f2328; --soft: #57606a; --line: #afb8c1; --wire: #6e7781;",
        [
            ("outside", "#57606a"), ("entry", "#007a5a"), ("compute", "#c2500a"), ("data", "#0067a8"),
            ("messaging", "#94467a"), ("security", "#7a6200"), ("operations", "#5b6b7b"),
            ("network", "#6a51b8"),
        ])
    private static let dark = variables(
        "--page: #0d1117; --card: #161b22; --ink: #e6edf3; --soft: #9da7b3; --line: #4a535e; --wire: #8b949e;",
        [
            ("outside", "#9da7b3"), ("entry", "#34d1a0"), ("compute", "#ff9a4d"), ("data", "#56b4e9"),
            ("messaging", "#e39cc5"), ("security", "#e3c341"), ("operations", "#93a4b5"),
            ("network", "#b3a1f0"),
        ])

    static func sheet(_ theme: DiagramTheme) -> String {
        let root = ".\(name)"
        let colours =
            switch theme {
            case .light: "\(root) { \(light) }"
            case .dark: "\(root) { \(dark) }"
            case .auto: "\(root) { \(light) }\n@media (prefers-color-scheme: dark) { \(root) { \(dark) } }"
            }
        let categories = DiagramKind.Category.allCases.map { "\(root) .\($0.rawValue) { --c: var(--\($0.rawValue)); }" }
        let wires = DiagramEdge.Kind.allCases.compactMap { kind in
            wire(kind).map { "\(root) .\(kind.rawValue)-edge { --w: var(--\($0.colour));\($0.dash) }" }
        }
        return """
            <style>
            \(colours)
            \(root) text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: var(--ink); font-size: 12.5px; }
            \(root) .title { font-size: 17px; font-weight: 600; } \(root) .label { font-weight: 600; }
            \(root) .detail { font-size: 11px; fill: var(--soft); } \(root) .page { fill: var(--page); }
            \(root) .box { fill: var(--soft); fill-opacity: 0.045; stroke: var(--line); stroke-width: 1.2; }
            \(root) .network-box { fill: var(--network); stroke: var(--network); } \(root) .zone-box { stroke-dasharray: 5 4; }
            \(root) .public-box { fill: var(--entry); fill-opacity: 0.08; stroke: var(--entry); stroke-opacity: 0.6; }
            \(root) .private-box { fill: var(--data); fill-opacity: 0.06; stroke: var(--data); stroke-opacity: 0.5; }
            \(root) .group-box { stroke-dasharray: 3 4; }
            \(root) .network-name { fill: var(--network); } \(root) .public-name { fill: var(--entry); } \(root) .private-name { fill: var(--data); }
            \(root) .card { fill: var(--card); stroke: var(--line); stroke-width: 1.2; }
            \(root) .tint { fill: var(--c); fill-opacity: 0.13; stroke: var(--c); stroke-width: 1.4; }
            \(root) .entry-card { stroke: var(--c); stroke-width: 2.6; }
            \(root) .back { fill: var(--card); stroke: var(--line); stroke-width: 1; }
            \(root) .disc { fill: var(--c); } \(root) .sign { fill: none; stroke: var(--card); stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
            \(root) .badge { fill: var(--card); stroke: var(--security); stroke-width: 1.6; }
            \(root) .wire { fill: none; stroke: var(--w, var(--wire)); stroke-width: 1.6; } \(root) .head { fill: var(--w, var(--wire)); }
            \(root) .halo { fill: none; stroke: var(--page); stroke-width: 4.5; stroke-opacity: 0.75; }
            \(categories.joined(separator: "\n"))
            \(wires.joined(separator: "\n"))
            </style>

            """
    }

    /// The colour of an edge, and how it is dashed.
    private static func wire(_ kind: DiagramEdge.Kind) -> (colour: String, dash: String)? {
        switch kind {
        case .traffic: ("entry", "")
        case .data: ("data", "")
        case .grant: ("soft", " stroke-dasharray: 3 3;")
        case .event: ("messaging", " stroke-dasharray: 7 3;")
        case .replication: ("compute", " stroke-dasharray: 10 3 2 3;")
        case .dependency: ("wire", "")
        case .read: ("data", "")
        case .write: ("compute", "")
        case .manage: ("messaging", " stroke-dasharray: 7 3;")
        case .order: nil
        }
    }

    /// What the legend says of a kind.
    static func meaning(of kind: DiagramEdge.Kind) -> String {
        switch kind {
        case .traffic: "requests"
        case .data: "data, over the network"
        case .grant: "permission only"
        case .event: "events and schedules"
        case .replication: "copies of data"
        case .dependency: "is deployed before"
        case .read: "may read"
        case .write: "may write (and read)"
        case .manage: "may do anything, or manage it"
        case .order: ""
        }
    }
}
