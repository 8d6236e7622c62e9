// Whoever writes rules for a platform writes them with everything that rules are made of.
@_exported public import MainstayPolicy
