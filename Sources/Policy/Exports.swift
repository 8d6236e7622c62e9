// Whoever writes a rule writes severities, controls and values: one import brings them all.
@_exported public import MainstayControls
@_exported public import MainstayDiagnostics
@_exported public import MainstayTemplate
