import MainstayChecking
import MainstayDiagnostics
import MainstayEditing
import MainstayFiles
import MainstayPolicy
import MainstayReports
import MainstayTemplate

/// Works out the edits that mend what a check found, file by file.
struct FixSearch {
    /// The edits of one file.
    struct FileFixes {
        let editor: TemplateEditor
        let plan: EditPlan
        /// What the numbers in the plan stand for.
        let candidates: [FixCandidate]
    }

    /// A finding that cannot be mended here, and why.
    struct Refusal {
        let candidate: FixCandidate
        let reason: String
    }

    private let result: CheckSession.Result
    private let check: TemplateCheck

    init(_ result: CheckSession.Result, _ check: TemplateCheck) {
        self.result = result
        self.check = check
    }

    /// Fills in the fixes of the findings, each as if it were the only one.
    func describe(_ report: inout Report) {
        for (file, candidates) in byFile() {
            guard case .success(let editor) = editor(of: file) else { continue }
            let plan = EditPlan(candidates.map(\.change), in: editor)
            for number in plan.made {
                let candidate = candidates[number]
                guard let splices = try? editor.splices(for: [candidate.change]), !splices.isEmpty else { continue }
                let edits = splices.map { splice in
                    let (start, end) = editor.positions(of: splice)
                    return TextEdit(file: file, from: start, to: end, text: splice.text)
                }
                report.findings[candidate.finding].fix = Fix(candidate.description, edits)
            }
        }
    }

    /// The edits of all files that leave no finding behind and bring no other.
    func fixes() -> (files: [FileFixes], refusals: [Refusal]) {
        var files: [FileFixes] = []
        var refusals: [Refusal] = []
        for (file, candidates) in byFile() {
            switch editor(of: file) {
            case .failure(let refusal):
                refusals += candidates.map { Refusal(candidate: $0, reason: refusal.reason) }
            case .success(let editor):
                let judge = FixJudge(check, editor)
                let plan = EditPlan(candidates.map(\.change), in: editor) { made, value in
                    judge.objection(to: value, mending: made.map { finding(candidates[$0]) })
                }
                if !plan.made.isEmpty {
                    files.append(FileFixes(editor: editor, plan: plan, candidates: candidates))
                }
                refusals += plan.refused.sorted { $0.key < $1.key }
                    .map { Refusal(candidate: candidates[$0.key], reason: $0.value) }
            }
        }
        return (files, refusals)
    }

    func finding(_ candidate: FixCandidate) -> Finding { result.report.findings[candidate.finding] }

    /// What is new and has one right answer, by file.
    private func byFile() -> [(file: String, candidates: [FixCandidate])] {
        let open = result.mends.filter { finding($0).isNew }
        return Dictionary(grouping: open, by: \.file).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private struct FileRefusal: Error {
        let reason: String
    }

    private func editor(of file: String) -> Result<TemplateEditor, FileRefusal> {
        // Beside a manifest every template was written by a program, and so was what Swift lines lead to.
        guard result.report.files.contains(file), !AssemblyFolder.isAssembly(Paths.parent(of: Paths.absolute(file)))
        else { return .failure(FileRefusal(reason: "the template is generated: mend the program that writes it")) }
        do {
            let bytes = try result.streams[file] ?? FileSystem.read(file)
            let editor = try TemplateEditor(bytes, file: file)
            let transforms = editor.value["Transform"].map { $0.array ?? [$0] } ?? []
            guard transforms.allSatisfy({ $0.string == "AWS::LanguageExtensions" }) else {
                return .failure(FileRefusal(reason: "a transform makes other resources of what is written"))
            }
            return .success(editor)
        } catch {
            return .failure(FileRefusal(reason: "\(error)"))
        }
    }
}

/// Compares what is found in an edited template with what was found before.
struct FixJudge {
    private let check: TemplateCheck
    private let file: String
    private let before: [Fingerprint: Int]

    init(_ check: TemplateCheck, _ editor: TemplateEditor) {
        self.check = check
        file = editor.file
        before = Self.count(check.check(editor.value, file: editor.file)).mapValues(\.count)
    }

    /// Why an edited template is not better than it was; nil where it is.
    func objection(to value: TemplateValue, mending findings: [Finding]) -> String? {
        let after = Self.count(check.check(value, file: file))
        for (fingerprint, found) in after where found.count > before[fingerprint, default: 0] {
            return "it would bring another finding: \(found.rule)"
        }
        for (fingerprint, mended) in Dictionary(grouping: findings, by: \.fingerprint) {
            if (after[fingerprint]?.count ?? 0) + mended.count > before[fingerprint, default: 0] {
                return "the finding would stay"
            }
        }
        return nil
    }

    private static func count(_ checked: CheckedTemplate) -> [Fingerprint: (count: Int, rule: String)] {
        var counts: [Fingerprint: (count: Int, rule: String)] = [:]
        for finding in checked.findings {
            counts[Fingerprint(of: finding.diagnostic), default: (0, finding.diagnostic.rule)].count += 1
        }
        return counts
    }
}
