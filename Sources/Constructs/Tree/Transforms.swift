extension Node {
    /// Adds a transform to the template of the node's stack, for components whose resources need one.
    public func requireTransform(_ name: String) {
        guard let state = stackState ?? stack?.stackState, !state.transforms.contains(name) else { return }
        // Sorted, because components are declared in any order.
        state.transforms = (state.transforms + [name]).sorted()
    }
}
