"""Runs cfn-lint and cloudformation-validate on every gathered template that they have not seen.

usage: peers.py FOLDER
"""

import pathlib
import sys

import checkers

if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    templates = sorted(path for path in (folder / "templates").rglob("*") if path.is_file())
    for name in reversed(checkers.CHECKERS):
        checkers.run(name, templates, folder / "cache")
