/// How long resources usually take at AWS, in seconds: for estimates of deployments.
package enum UsualDurations {
    package static func creation(of type: String) -> Double { CreationTimes.bundled.times(of: type).create }
    package static func update(of type: String) -> Double { CreationTimes.bundled.times(of: type).update }
}
