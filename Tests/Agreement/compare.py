"""Compares what three checkers say about the same templates.

usage: compare.py FOLDER MAINSTAY [--list false|missed|alone] [--id ID] [--json FILE]

An error-level finding of one tool is the same as another's where both speak of the same element and either of the same
kind of fault, or of the same place in it (path or line).
"""

import argparse
import collections
import json
import pathlib

import checkers
import coverage

# Ids of cloudformation-validate that name the fault of another id of cfn-lint. The others differ in their letter alone.
SAME = {
    "F1101": "E0000", "F0000": "E0000", "F0001": "E1001", "F0002": "E1001", "F0005": "E1001", "F0010": "E1019",
    "F0013": "E1028", "F0014": "E8003", "F0015": "E2015", "F0016": "E2015", "F2012": "E2015", "F0017": "E7001",
    "F0050": "E7001", "F0018": "E3036", "F3016": "E3035", "F0040": "E6001", "F1010": "E1020", "F1012": "E1011",
    "F1018": "E1019", "F1020": "E1010", "E9004": "E1010", "F1050": "E1017", "F6101": "E6101", "F0003": "E2010",
}
IGNORED = {"CRASH", "E0001", "E0002", "E0003"}


def kind(rule):
    return SAME.get(rule, "E" + rule[1:])


def parts(path):
    """The way to a value without the branches of conditions on it."""
    steps = [part for part in path.replace("[", "/").replace("]", "").split("/") if part and part != "Properties"]
    kept = []
    for index, part in enumerate(steps):
        if part == "Fn::If" or (index and steps[index - 1] == "Fn::If"):
            continue
        kept.append(part)
    return kept


def same(left, right, loose=False):
    if left[2] != right[2]:
        return left[4] == right[4] and left[4] > 0
    if left[4] == right[4] or kind(left[0]) == kind(right[0]):
        return True
    a, b = parts(left[3]), parts(right[3])
    shorter = min(len(a), len(b))
    return a == b or (loose and shorter > 0 and a[:shorter] == b[:shorter]) or (loose and shorter == 0)


def errors(findings):
    return [finding for finding in findings if finding[1] == "error" and finding[0] not in IGNORED]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("mainstay")
    parser.add_argument("--list", choices=["false", "missed", "alone"])
    parser.add_argument("--id")
    parser.add_argument("--source", default="")
    parser.add_argument("--only-run", action="store_true")
    options = parser.parse_args()
    cache = options.folder / "cache"
    paths = sorted(path for path in (options.folder / "templates" / options.source).rglob("*") if path.is_file())
    checkable = [
        path for path in paths
        if all((cache / name / (checkers.digest(path) + ".json")).exists() for name in checkers.CHECKERS)]
    # What is unwise is another matter: only what CloudFormation refuses is compared.
    validation = coverage.names() | {"CRASH"}
    ours = {
        path: [finding for finding in findings if finding[0] in validation]
        for path, findings in checkers.mainstay(options.mainstay, checkable).items()}
    false, missed, alone = collections.Counter(), collections.Counter(), collections.Counter()
    sound = unsound = agreed_count = found_count = crashes = 0
    for path in checkable:
        lint, validate = (errors(checkers.read(name, path, cache)) for name in checkers.CHECKERS)
        mine_all = ours.get(str(path), [])
        mine = [finding for finding in mine_all if finding[1] == "error"]
        if any(finding[0] == "CRASH" for finding in mine):
            crashes += 1
            print("CRASH", path)
        # What a tool could not look at says nothing.
        broken = any(
            finding[0] in IGNORED for name in checkers.CHECKERS for finding in checkers.read(name, path, cache))
        if not lint and not validate and not broken:
            sound += 1
            unsound += bool(mine)
            for finding in mine:
                false[finding[0]] += 1
                if options.list == "false" and options.id in (None, finding[0]):
                    print(path, *finding)
        elif options.list == "alone":
            for finding in mine:
                if not any(same(finding, other, True) for other in lint + validate):
                    alone[finding[0]] += 1
                    if options.id in (None, finding[0]):
                        print(path, *finding)
        for finding in lint:
            other = next((other for other in validate if same(finding, other)), None)
            if other is None:
                continue
            agreed_count += 1
            if any(same(finding, own, True) or same(other, own, True) for own in mine):
                found_count += 1
                continue
            pair = f"{finding[0]}/{other[0]}"
            missed[pair] += 1
            if options.list == "missed" and (options.id is None or options.id in pair):
                quiet = [own[0] for own in mine_all if own[1] != "error" and same(finding, own, True)]
                print(path, pair, *finding[2:], "| as less than an error:" if quiet else "", *quiet)
    print(f"{len(checkable)} of {len(paths)} templates, {crashes} crashes")
    print(f"both pass: {sound}, of these with errors of ours: {unsound}", dict(false.most_common()))
    share = 100 * found_count / agreed_count if agreed_count else 100
    print(f"agreed errors: {agreed_count}, found: {found_count} ({share:.1f} %)")
    for pair, count in missed.most_common(60):
        print(f"  missed {count:4} {pair}")
    if alone:
        print("alone", dict(alone.most_common()))


if __name__ == "__main__":
    main()
