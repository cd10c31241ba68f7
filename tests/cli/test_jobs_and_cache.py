"""`--jobs` and the cache over the real pipeline: neither makes a difference to what is said, only to how long it takes."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import factcheck
from factcheck import cli, pipeline, reading, workers
from factcheck.cache import FILE, LARGEST, program
from factcheck.cli import main

Captured = pytest.CaptureFixture[str]

SENTENCES = (
    "About 9,000 islanders remain on Gull Island, Mayor Ilse Novak said on Tuesday.",
    "Relief agency chief Tom Okoro said on Thursday that 4,000 islanders remain on Gull Island.",
    "Only 1,800 islanders remain on Gull Island, Mayor Ilse Novak said on Wednesday.",
    "The ferry, which can carry 300 passengers, sailed with 412 people on 3 March.",
)
CHECK = ["check", "news", "--format", "json", "--all"]
EXTRACT = ["extract", "news", "--format", "json", "--all"]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Four articles, one of them without a day, and a cache that nobody has used yet."""
    (tmp_path / "news").mkdir()
    for number, sentence in enumerate(SENTENCES):
        day = f'"published": "2021-03-{number + 9:02}", ' if number != 3 else ""
        line = f'{{"id": "{number}", "outlet": "Post {number}", {day}"text": "{sentence}"}}\n'
        (tmp_path / "news" / f"{number}.jsonl").write_text(line, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "own"))
    return tmp_path


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the articles that this process reads from here on."""
    found: list[str] = []
    for name in ("asserted", "extracted"):

        def noted(task: reading.Task, made: object = getattr(reading, name)) -> object:
            found.append(task.article.id)
            return made(task)  # type: ignore[operator]

        monkeypatch.setattr(reading, name, noted)
    return found


def text(path: Path) -> str:
    """What a file holds."""
    return path.read_text(encoding="utf-8")


def said(capsys: Captured, *arguments: str) -> tuple[int, str, str]:
    """The exit code, what was printed, and what was told on stderr but for the time it took."""
    capsys.readouterr()
    code = main(arguments)
    out, errors = capsys.readouterr()
    return code, out, "".join(line for line in errors.splitlines(keepends=True) if "checked" not in line)


@pytest.mark.parametrize(("asked", "jobs"), [(CHECK, "3"), (EXTRACT, "2")], ids=["check", "extract"])
def test_any_number_of_jobs_says_the_same(desk: Path, capsys: Captured, asked: list[str], jobs: str) -> None:
    alone = said(capsys, *asked, "--no-cache", "--jobs", "1")
    assert len(alone[1]) > 2000
    assert said(capsys, *asked, "--no-cache", "--jobs", jobs) == alone
    assert not (desk / "own").exists()


@pytest.mark.parametrize("asked", [CHECK, EXTRACT], ids=["check", "extract"])
def test_what_was_read_is_not_read_again_and_says_the_same(
    desk: Path, capsys: Captured, read: list[str], asked: list[str]
) -> None:
    first = said(capsys, *asked)
    assert read == ["0", "1", "2", "3"]
    read.clear()
    assert said(capsys, *asked) == first
    assert read == []
    assert said(capsys, *asked, "--no-cache") == first
    assert read == ["0", "1", "2", "3"]


def test_only_what_changed_is_read_again(desk: Path, capsys: Captured, read: list[str]) -> None:
    main(CHECK)
    read.clear()
    changed = desk / "news" / "1.jsonl"
    changed.write_text(text(changed).replace("4,000", "4,100"), encoding="utf-8")
    with_cache = said(capsys, *CHECK)
    assert read == ["1"]
    assert said(capsys, *CHECK, "--no-cache") == with_cache


def test_a_day_that_is_inferred_from_another_article_counts(desk: Path, capsys: Captured, read: list[str]) -> None:
    dated, undated = desk / "news" / "0.jsonl", desk / "news" / "copy.jsonl"
    undated.write_text(re.sub('"published": "[^"]+", ', "", text(dated)).replace('"0"', '"copy"'), encoding="utf-8")
    main(CHECK)
    read.clear()
    dated.write_text(text(dated).replace("2021-03-09", "2021-04-13"), encoding="utf-8")
    with_cache = said(capsys, *CHECK)
    assert read == ["0", "copy"]
    assert said(capsys, *CHECK, "--no-cache") == with_cache


def test_another_version_reads_anew(desk: Path, capsys: Captured, read: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    first = said(capsys, *CHECK)
    read.clear()
    for name in ("running", "digest"):
        monkeypatch.setattr(program, name, lambda: "another")
    assert said(capsys, *CHECK) == first
    assert read == ["0", "1", "2", "3"]


@pytest.mark.parametrize("content", [b"letters " * 99, b"SQLite format 3\0" + b"\xff" * 5000], ids=["foreign", "broken"])
def test_a_cache_that_is_none_is_a_warning_and_no_more(desk: Path, capsys: Captured, content: bytes) -> None:
    right = said(capsys, *CHECK, "--no-cache")
    (desk / "kept").mkdir()
    (desk / "kept" / FILE).write_bytes(content)
    told = f"factcheck: kept/{FILE}: file is not a database; going on without a cache\n"
    assert said(capsys, *CHECK, "--cache-dir", "kept") == (*right[:2], told)
    assert said(capsys, *CHECK, "--cache-dir", "kept", "-q") == right
    assert (desk / "kept" / FILE).read_bytes() == content


def test_the_configuration_names_them(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "factcheck.toml").write_text('jobs = 2\ncache-dir = "kept"\n', encoding="utf-8")
    monkeypatch.chdir(desk / "news")
    assert main(["0.jsonl", "--format", "json"]) == 0
    assert (desk / "kept" / FILE).exists()
    (desk / "factcheck.toml").write_text('jobs = "auto"\nno-cache = true\ncache-dir = "none"\n', encoding="utf-8")
    assert main(["0.jsonl", "--format", "json"]) == 0
    assert not (desk / "none").exists()


@pytest.mark.parametrize("jobs", ["-1", "x", "", "1.5", "9" * 5000], ids=["less", "word", "nothing", "part", "long"])
@pytest.mark.parametrize("command", ["check", "extract"])
def test_what_is_no_number_of_jobs_is_an_error(desk: Path, capsys: Captured, command: str, jobs: str) -> None:
    told = f"factcheck: --jobs cannot be {jobs!r}: it is a number of processes, or auto\n"
    assert said(capsys, command, "news", f"--jobs={jobs}") == (2, "", told)
    (desk / "factcheck.toml").write_text(f'jobs = "{jobs}"\n', encoding="utf-8")
    assert said(capsys, command, "news") == (2, "", told)
    assert not (desk / "own").exists()


@pytest.mark.parametrize(
    ("jobs", "characters", "expected"),
    [("auto", 20_000, 1), ("auto", 110_000, 1), ("auto", 250_000, 2), ("0", 250_000, 2), ("3", 20_000, 3), ("1", 250_000, 1)],
)
def test_as_many_read_as_pay(desk: Path, monkeypatch: pytest.MonkeyPatch, jobs: str, characters: int, expected: int) -> None:
    asked: list[int] = []

    def each(work: object, items: object, jobs: int) -> None:
        asked.append(max(jobs, 1))
        raise workers.Lost("enough")

    monkeypatch.setattr(workers, "processors", lambda: 2)
    monkeypatch.setattr(workers, "each", each)
    (desk / "news" / "long.txt").write_text("No boat came. " * (characters // 14), encoding="utf-8")
    assert main(["news", "--jobs", jobs]) == 2
    assert asked == [expected]


def test_a_process_that_fails_is_told_in_one_line(desk: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(desk / "none"))
    told = "factcheck: no process could be started to read in (No such file or directory); one job needs none\n"
    assert said(capsys, "news", "--jobs", "2") == (2, "", told)


def test_the_readme_tells_the_limits() -> None:
    told = " ".join(text(Path(__file__).parents[2] / "README.md").split())
    assert f"from about {2 * pipeline.WORTH_A_WORKER:,} characters on" in told
    assert f"{LARGEST / 2**20:.0f} MB at most" in told


class TestCommand:
    def test_it_shows_and_clears(self, desk: Path, capsys: Captured) -> None:
        nothing = (0, f"{desk}/own/factcheck: 0 readings kept, 0.0 of 256 MB\n", "")
        assert said(capsys, "cache", "show") == nothing
        assert not (desk / "own").exists()
        main(CHECK)
        main(EXTRACT)
        assert said(capsys, "cache", "show")[1].startswith(f"{desk}/own/factcheck: 8 readings kept, 0.")
        assert said(capsys, "cache", "clear") == nothing
        assert said(capsys, "cache", "show") == nothing

    def test_it_takes_the_folder_that_the_flags_or_the_configuration_name(self, desk: Path, capsys: Captured) -> None:
        assert said(capsys, "cache", "show", "--cache-dir", "a")[1].startswith("a: 0 ")
        (desk / "factcheck.toml").write_text('cache-dir = "b"\nno-cache = true\n', encoding="utf-8")
        assert said(capsys, "cache", "clear")[1].startswith("b: 0 ")

    def test_it_leaves_what_is_not_ours(self, desk: Path, capsys: Captured) -> None:
        (desk / FILE).write_bytes(b"letters " * 99)
        for command in ("show", "clear"):
            told = f"factcheck: {FILE}: file is not a database\n"
            assert said(capsys, "cache", command, "--cache-dir", ".") == (2, "", told)
        assert (desk / FILE).exists()


class TestLibrary:
    def test_a_cache_changes_nothing(self, desk: Path, read: list[str]) -> None:
        report = factcheck.check("news")
        assert factcheck.check("news", cache=desk / "kept") == report
        read.clear()
        assert factcheck.check("news", cache="kept", jobs=2) == report
        assert read == []
        assert not (desk / "own").exists()

    def test_a_cache_that_is_none_is_a_warning(self, desk: Path) -> None:
        (desk / FILE).write_bytes(b"letters " * 99)
        with pytest.warns(RuntimeWarning, match="not a database; going on without a cache") as told:
            report = factcheck.check("news", cache=".")
        assert factcheck.check("news") == report
        assert [warning.filename for warning in told] == [__file__]

    def test_fewer_than_no_jobs_are_an_error(self, desk: Path) -> None:
        with pytest.raises(ValueError, match="-2 jobs"):
            factcheck.check("news", jobs=-2)

    def test_a_script_needs_no_guard_and_gets_the_same(self, desk: Path) -> None:
        script = 'import factcheck\nreport = factcheck.check("news", jobs=2, progress=print)\nprint(report.assertions)\n'
        (desk / "script.py").write_text(script, encoding="utf-8")
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        ran = subprocess.run([sys.executable, "script.py"], capture_output=True, text=True, check=False, env=environment)
        assert (ran.stdout, ran.stderr) == (f"1 4\n2 4\n3 4\n4 4\n{factcheck.check('news').assertions}\n", "")

    def test_progress_tells_of_what_is_known_at_once(self, desk: Path) -> None:
        told: list[tuple[int, int]] = []
        factcheck.check("news/2.jsonl", cache="kept")
        factcheck.check(["news/1.jsonl", "news/2.jsonl"], cache="kept")
        factcheck.check("news", cache="kept", progress=lambda done, total: told.append((done, total)))
        assert told == [(2, 4), (3, 4), (4, 4)]
        factcheck.check("news", cache="kept", progress=lambda done, total: told.append((done, total)))
        assert told[3:] == [(4, 4)]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are shown elsewhere here")
def test_an_interruption_is_one_line_and_leaves_nobody(desk: Path) -> None:
    for number in range(400):
        sentences = f"Some {number} boats and {number + 7} ships came in on 3 March 2021, and {number * 3} sailors. " * 3
        (desk / "news" / f"{number}.txt").write_text(sentences, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "factcheck", "news", "--jobs", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as running:
        children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
        until = time.monotonic() + 30
        while not (started := text(children).split()) and time.monotonic() < until:
            time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        out, errors = running.communicate(timeout=30)
    assert (running.returncode, out, errors) == (cli.INTERRUPTED, "", "factcheck: interrupted\n")
    assert started
    while left := [pid for pid in started if _lives(pid)]:
        assert time.monotonic() < until, left


def _lives(pid: str) -> bool:
    try:
        return text(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
