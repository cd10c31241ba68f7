"""Work spread over processes comes out as if one had done it; whatever goes wrong in them is told, and none outlives its use.

The work is done by functions of the standard library, which any process can import.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import time
import traceback
from functools import partial
from pathlib import Path

import pytest

from factcheck import workers

NUMBERS = [float(n) for n in range(40)]


@pytest.mark.parametrize("jobs", [0, 1, 2, 3, 100])
@pytest.mark.parametrize("many", [0, 1, 5])
def test_any_number_of_jobs_gives_the_same_in_the_same_order(jobs: int, many: int) -> None:
    assert list(workers.each(math.sqrt, NUMBERS[:many], jobs)) == [math.sqrt(n) for n in NUMBERS[:many]]


def test_one_job_or_one_item_starts_no_process() -> None:
    assert list(workers.each(_process, [0, 1], 1)) == [os.getpid()] * 2
    assert list(workers.each(_process, [0], 2)) == [os.getpid()]


def _process(_: object) -> int:
    return os.getpid()


def test_several_jobs_are_several_processes() -> None:
    slow = [f"__import__('time').sleep(0.2) or {n} and __import__('os').getpid()" for n in (1, 2)]
    found = set(workers.each(eval, slow, 2))
    assert len(found) == 2
    assert os.getpid() not in found


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_is_raised_when_its_turn_comes(jobs: int) -> None:
    made = workers.each(math.sqrt, [4.0, 9.0, -1.0, "x"], jobs)  # type: ignore[arg-type]
    assert [next(made), next(made)] == [2.0, 3.0]
    with pytest.raises(ValueError, match="math domain error") as caught:
        next(made)
    told = "".join(traceback.format_exception(caught.value))
    assert told.rstrip().endswith("ValueError: math domain error")


def test_the_traceback_of_another_process_is_told() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        list(workers.each(eval, ["1", "2 // 0"], 2))
    assert "_answer" in str(caught.value.__cause__)


def test_a_process_that_ends_is_told() -> None:
    with pytest.raises(workers.Lost, match=r"ended \(exit code 3\)"):
        list(workers.each(os._exit, [3, 3], 2))


def test_a_process_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "none"))
    with pytest.raises(workers.Lost, match=r"no process could be started .*No such file"):
        list(workers.each(math.sqrt, NUMBERS, 2))


def test_what_is_printed_does_not_get_among_the_answers(capfd: pytest.CaptureFixture[str]) -> None:
    assert list(workers.each(partial(os.write, 1), [b"one\n", b"two\n"], 2)) == [4, 4]
    assert list(workers.each(partial(print, end=""), ["three\n", "four\n"], 2)) == [None, None]
    out, errors = capfd.readouterr()
    assert out == ""
    assert sorted(errors.split()) == ["four", "one", "three", "two"]


def test_the_folder_it_runs_in_lends_no_modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [each for each in sys.path if each])
    for name in ("pickle", "subprocess", "factcheck", "traceback", "math"):
        (tmp_path / f"{name}.py").write_text("open('owned', 'w')\n", encoding="utf-8")
    assert list(workers.each(math.sqrt, NUMBERS, 2))[9] == 3.0
    assert not (tmp_path / "owned").exists()


def test_none_outlives_an_iterator_that_is_left(tmp_path: Path) -> None:
    made = workers.each(eval, ["__import__('os').getpid()"] * 2 + ["__import__('time').sleep(60)"] * 8, 2)
    first = next(made)
    started = time.monotonic()
    made.close()
    assert time.monotonic() - started < 20
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


def test_none_outlives_the_process_that_asked() -> None:
    code = """if True:
        from factcheck import workers
        told = "(os := __import__('os')).write(2, b'%d\\\\n' % os.getpid()), __import__('time').sleep(5)"
        list(workers.each(eval, [told] * 4, 2))
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE, text=True, env=environment) as asking:
        assert asking.stderr is not None
        started = [int(asking.stderr.readline()) for _ in range(2)]
        asking.kill()
        assert asking.stderr.read() == ""  # closed by the last of them, and nothing was complained of
    assert len(set(started)) == 2


def test_serving_ends_where_nobody_asks() -> None:
    ran = subprocess.run(
        [sys.executable, "-P", "-c", workers._START, *sys.path], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")


def test_there_is_a_processor() -> None:
    assert workers.processors() >= 1
