"""Finds the assemblies that a conformance test is about, and counts what the tests proved."""

import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def given(arguments):
    """The folders named on the command line; else every assembly that `make run` wrote under out/."""
    folders = [pathlib.Path(argument) for argument in arguments]
    if not folders:
        folders = sorted(manifest.parent for manifest in (ROOT / "out").rglob("manifest.json"))
    if not folders:
        sys.exit("error: no assembly given, and none under out/: run `make run` first")
    for folder in folders:
        if not (folder / "manifest.json").is_file():
            sys.exit(f"error: {folder} holds no assembly (no manifest.json)")
    return folders


def name(folder):
    """The path by which reports and the table of accepted warnings call an assembly."""
    folder = folder.resolve()
    return str(folder.relative_to(ROOT)) if folder.is_relative_to(ROOT) else str(folder)


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def stacks(folder):
    """The manifest's stacks by artifact id."""
    artifacts = read(folder / "manifest.json")["artifacts"]
    return {key: value for key, value in artifacts.items() if value["type"] == "aws:cloudformation:stack"}


class Checks:
    """Collects what held and what did not; nothing stops at the first failure."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, holds, what, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED: {what}" + (f"\n    {detail}" if detail else ""))
        return holds

    def equal(self, found, expected, what):
        return self.check(found == expected, what, f"found {found!r}\n    expected {expected!r}")

    def finish(self):
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed else 0)
