// Generated from the list of resource types by `swift run mainstay-generate-resources`; do not edit.
/// Resource types of `AWS::CE`.
public enum CE {}
