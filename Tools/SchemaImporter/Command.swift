import Foundation
import MainstaySchema

@main
enum Command {
    static let usage = """
        usage: mainstay-import-schemas import <cfnlint/data/schemas> <source name> <database>
               mainstay-import-schemas check  <cfnlint/data/schemas> <source name> <database>
               mainstay-import-schemas dump   <resource type>|--all

        import  writes the database; the source name is kept in it ("cfn-lint 1.58.0")
        check   compares the database with what import would write
        dump    prints what the database of this build knows about a type as JSON, or about each type on a line
        """

    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("error: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) throws {
        switch (arguments.first, arguments.count) {
        case ("import", 4):
            let bytes = try Importer.database(from: URL(filePath: arguments[1]), source: arguments[2])
            try Data(bytes).write(to: URL(filePath: arguments[3]))
            print("\(arguments[3]): \(bytes.count) bytes")
        case ("check", 4):
            let bytes = try Importer.database(from: URL(filePath: arguments[1]), source: arguments[2])
            guard try Data(contentsOf: URL(filePath: arguments[3])) == Data(bytes) else {
                throw ImportError("\(arguments[3]) is not what the import gives; run Tools/import-schemas")
            }
            print("\(arguments[3]) is current")
        case ("dump", 2): try dump(arguments[1])
        default: throw ImportError(usage)
        }
    }

    private static func dump(_ type: String) throws {
        let database = SchemaDatabase.bundled
        let all = type == "--all"
        for name in all ? Array(database.typeNames) : [type] {
            guard let schema = try database.decode(name) else { throw ImportError("there is no type \(name)") }
            let regions = database.regions(offering: name) ?? []
            let rules = try database.regionalRules(of: name)
            print(SchemaDump.json(schema, regions: regions, rules: rules, pretty: !all))
        }
    }
}
