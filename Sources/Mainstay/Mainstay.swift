// What a platform needs in one import: the tree, the values and the components.
@_exported public import MainstayComponents
@_exported public import MainstayConstructs
