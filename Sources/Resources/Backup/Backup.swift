// Generated from the list of resource types by `swift run mainstay-generate-resources`; do not edit.
/// Resource types of `AWS::Backup`.
public enum Backup {}
