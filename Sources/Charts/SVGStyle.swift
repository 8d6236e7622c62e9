/// What all charts look like: colours for light and dark pages, and the sizes of text.
enum SVGStyle {
    static let width = 760.0
    static let textSize = 13.0
    static let smallSize = 11.5
    static let titleSize = 16.0

    /// Colours that people who see no red or no green can tell apart (Okabe and Ito), a shade lighter on dark pages.
    private static let light = ["#0072b2", "#d55e00", "#009e73", "#a85a86", "#8a6d00", "#3b7fa8"]
    private static let dark = ["#56b4e9", "#ff9a4d", "#34d1a0", "#e39cc5", "#f0d24a", "#9fd3f5"]
    static var colours: Int { light.count }

    static func colour(_ number: Int) -> String { "c\(((number % colours) + colours) % colours)" }

    static let sheet: String = {
        func colours(_ list: [String]) -> String {
            list.enumerated().map { ".c\($0) { --c: \($1) }" }.joined(separator: " ")
        }
        return """
            <style>
            svg { --page: #ffffff; --ink: #1f2328; --soft: #57606a; --grid: #d8dee4; --rule: #b3261e; }
            \(colours(light))
            @media (prefers-color-scheme: dark) {
            svg { --page: #0d1117; --ink: #e6edf3; --soft: #9da7b3; --grid: #30363d; --rule: #ff8a80; }
            \(colours(dark))
            }
            text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: var(--ink); font-size: 13px; }
            .title { font-size: 16px; font-weight: 600; } .small { font-size: 11.5px; fill: var(--soft); }
            .page { fill: var(--page); } .grid { stroke: var(--grid); fill: none; } .axis { stroke: var(--soft); fill: none; }
            .line { stroke: var(--c); stroke-width: 2; fill: none; stroke-linejoin: round; }
            .dashed { stroke-dasharray: 6 4; } .fill { fill: var(--c); } .band { fill: var(--c); fill-opacity: 0.18; }
            .area { fill: var(--c); fill-opacity: 0.3; stroke: var(--c); stroke-width: 1.5; }
            .rule { stroke: var(--rule); stroke-width: 1.5; stroke-dasharray: 3 3; fill: none; } .ruletext { fill: var(--rule); font-size: 11.5px; paint-order: stroke; stroke: var(--page); stroke-width: 4px; }
            </style>

            """
    }()
}
