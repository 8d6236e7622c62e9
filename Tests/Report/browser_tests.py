"""Reports in a real browser: what a person does with them, and what a hostile template must not do to them.

browser_tests.py MAINSTAY ASSEMBLY [ASSEMBLY...]
"""

import contextlib
import pathlib
import shutil
import subprocess
import sys
import tempfile

import page_checks
from playwright.sync_api import sync_playwright


def report(mainstay: str, source: pathlib.Path, folder: pathlib.Path, *options: str) -> pathlib.Path:
    file = folder / f"{source.stem}.html"
    done = subprocess.run(
        [mainstay, "report", str(source), "--output", str(file), *options], capture_output=True, text=True, timeout=600
    )
    # 1 says that the platform has findings or violated requirements; the report is there all the same.
    if done.returncode not in (0, 1):
        raise SystemExit(f"mainstay report {source} failed with {done.returncode}:\n{done.stderr}")
    return file


def main() -> int:
    mainstay, *assemblies = sys.argv[1:]
    here = pathlib.Path(__file__).resolve().parent
    passed = failed = 0
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name)
        files = []
        for assembly in assemblies:
            source = pathlib.Path(assembly).resolve()
            catalogue = here.parents[1] / "Platforms" / source.name / "requirements.yaml"
            options = ["--catalogue", str(catalogue)] if catalogue.exists() else []
            files.append(report(mainstay, source, folder, *options))
        hostile = report(mainstay, here / "hostile.yaml", folder)
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        with contextlib.closing(browser):
            work = [(check, file) for file in files for check in page_checks.EVERY]
            work += [(check, hostile) for check in page_checks.HOSTILE]
            for check, file in work:
                try:
                    check(browser, file)
                    passed += 1
                except Exception as error:  # noqa: BLE001  a browser fails in many ways; each is told
                    failed += 1
                    print(f"FAILED {check.__name__} of {file.name}: {error}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
