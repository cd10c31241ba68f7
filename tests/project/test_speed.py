"""The report step is a small part of a run; `bench/reports` measures it, in processor time of one run."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

MOST_OF_A_RUN = 10.0
"""Percent of a cold run that the report step may take."""

MOST_SECONDS = 0.15
"""Seconds that it may take on 500 assertions."""


def test_the_report_step_is_a_small_part_of_a_run() -> None:
    ran = subprocess.run([sys.executable, "bench/reports"], cwd=ROOT, capture_output=True, text=True, check=True)
    share, many, seconds = re.findall(r"([\d.]+)% of the run\n(\d+) assertions,.* report ([\d.]+) s", ran.stdout)[0]
    assert float(share) < MOST_OF_A_RUN
    assert int(many) >= 500
    assert float(seconds) < MOST_SECONDS


def test_a_plain_run_loads_no_data_frames(tmp_path: Path) -> None:
    code = f"""if True:
        import sys
        from factcheck.cli import main
        main(["corpus", "--reports", {str(tmp_path)!r}, "-q"])
        print([name for name in ("pandas", "xlsxwriter", "junitparser") if name in sys.modules])
    """
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "[]"
    assert (tmp_path / "findings.csv").exists()
