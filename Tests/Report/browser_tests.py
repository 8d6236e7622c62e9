"""Reports in a real browser: what a person does with them, and what a hostile template must not do to them.

browser_tests.py MAINSTAY ASSEMBLY [ASSEMBLY...]
"""

import contextlib
import pathlib
import shutil
import subprocess
import sys
import tempfile

import connected_checks
import dashboard_checks
import firefox
import firefox_checks
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


class Tally:
    """How many checks passed and failed."""

    passed = failed = 0

    def run(self, name: str, check, *arguments) -> None:
        try:
            check(*arguments)
            self.passed += 1
        except Exception as error:  # noqa: BLE001  a browser fails in many ways; each is told
            self.failed += 1
            print(f"FAILED {check.__name__} of {name}: {error}")


def look_in_firefox(tally: Tally, file: pathlib.Path, hostile: pathlib.Path) -> None:
    if not firefox.program():
        print("Firefox is not here: pages were looked at in Chromium alone")
        return
    for page_file, checks in ((file, firefox_checks.EVERY), (hostile, firefox_checks.HOSTILE)):
        with firefox.opened() as page:
            for check in checks:
                tally.run(f"{page_file.name} in Firefox", check, page, page_file)


def main() -> int:
    mainstay, *assemblies = sys.argv[1:]
    here = pathlib.Path(__file__).resolve().parent
    sources = [pathlib.Path(assembly).resolve() for assembly in assemblies]
    tally = Tally()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name)
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        with contextlib.closing(browser):
            for source in sources:
                catalogue = here.parents[1] / "Platforms" / source.name / "requirements.yaml"
                options = ["--catalogue", str(catalogue)] if catalogue.exists() else []
                file = report(mainstay, source, folder, *options)
                for check in page_checks.EVERY:
                    tally.run(file.name, check, browser, file)
            hostile = report(mainstay, here / "hostile.yaml", folder)
            look_in_firefox(tally, folder / f"{sources[0].stem}.html", hostile)
            for check in page_checks.HOSTILE:
                tally.run(hostile.name, check, browser, hostile)
            for source in sources[:1]:
                with dashboard_checks.served(mainstay, source, folder) as address:
                    for check in dashboard_checks.EVERY:
                        tally.run("the dashboard", check, browser, address)
            with connected_checks.reported(mainstay, folder) as (file, address):
                for check in connected_checks.EVERY:
                    tally.run("a deployed platform", check, browser, file, address)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
