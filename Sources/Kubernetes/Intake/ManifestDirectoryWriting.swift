import MainstayAssembly
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate

/// Puts manifests that are there already into the artifact: the files as they are, the overlay as a kustomization, and
/// the objects with the overlay applied as kustomize applies it.
struct ManifestDirectoryWriting {
    let directory: ManifestDirectoryState
    let context: ArtifactContext

    struct Result {
        var folder: String
        var files: [KubernetesFile] = []
        var objects: [KubernetesObject] = []
    }

    func result() -> Result {
        let reader = ManifestReader(directory.path)
        for diagnostic in reader.diagnostics { context.report(diagnostic) }
        var result = Result(folder: directory.folder)
        for file in reader.files {
            result.files.append(KubernetesFile(path: "\(directory.folder)/base/\(file.path)", bytes: file.bytes))
        }
        var overlay = OverlayApplication(directory: directory, context: context)
        let values = overlay.apply(to: reader.objects.map(\.value))
        for (object, value) in zip(reader.objects, values) {
            result.objects.append(
                KubernetesObject(
                    value: value, file: "\(directory.folder)/base/\(object.file)", path: directory.node.path,
                    location: object.location))
        }
        let kustomization = overlay.kustomization(of: reader.files.map { "base/\($0.path)" })
        result.files.append(
            KubernetesFile(
                path: "\(directory.folder)/kustomization.yaml",
                bytes: YAMLPrinter(usesShortForms: false).print(kustomization)))
        return result
    }
}
