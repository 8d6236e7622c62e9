import MainstayDeployment
import MainstayFiles

/// The file of windows and freezes.
enum CalendarFile {
    private static let usual = "deploy-windows.yaml"

    static func read(_ path: String?) throws -> DeploymentCalendar {
        guard path != nil || FileSystem.exists(usual) else { return DeploymentCalendar() }
        let file = path ?? usual
        do {
            return try CalendarReader.read(try FileSystem.read(file, upTo: 1 << 20), file: file)
        } catch let error as FileError {
            throw Failure(error.description)
        }
    }
}
