"""Files to articles: the registry of formats, and who says what of an article."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from factcheck.articles import (
    docx,
    files,
    frontmatter,
    html,
    jsonl,
    layout,
    lines,
    manifest,
    ours,
    outlets,
    pdf,
    plain,
    publication,
)
from factcheck.articles.decoding import NotText
from factcheck.articles.draft import Draft, Reader, Said
from factcheck.articles.files import STDIN, Found
from factcheck.articles.manifest import Manifest
from factcheck.articles.problem import Problem
from factcheck.model import Article, Basis, Published

FORMATS: Mapping[str, Reader] = {
    ".txt": plain.read,
    ".md": plain.read,
    ".jsonl": jsonl.read,
    ".html": html.read,
    ".htm": html.read,
    ".pdf": pdf.read,
    ".docx": docx.read,
}
"""Endings and what reads them. A new format is a file and a row."""

ENDINGS = tuple(FORMATS)
"""The endings of files that can be articles."""

NAMELESS: tuple[tuple[Callable[[bytes], bool], Reader], ...] = (
    (pdf.is_pdf, pdf.read),
    (docx.is_docx, docx.read),
    (html.is_html, html.read),
    (jsonl.is_jsonl, jsonl.read),
)
"""How standard input, which has no ending, is told; what is none of these is plain text."""

FIELDS = tuple(sorted(frontmatter.KEYS - {"published"}))


def read(paths: Sequence[str], stdin: Callable[[], bytes] | None = None) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Read the articles that `paths` mean: files, folders with all below them, and "-" for what `stdin` gives.

    Nothing is raised for what cannot be read: it is a `Problem`, and the other files are read all the same. Each article has
    an id of its own: its `.jsonl` id, else its path, with "-2" and so on added where an earlier one has it.
    """
    found, missing = files.find(paths, FORMATS.keys())
    problems = list(missing)
    manifests: dict[Path, Manifest | None] = {}
    articles: list[Article] = []
    taken: set[str] = set()
    for one in found:
        drafts = _drafts(one, stdin, problems)
        rows = _rows(one, manifests, problems) if drafts else ()
        articles.extend(_article(one.path, draft, rows, taken, problems) for draft in drafts)
    return tuple(articles), tuple(problems)


def _drafts(one: Found, stdin: Callable[[], bytes] | None, problems: list[Problem]) -> tuple[Draft, ...]:
    """The drafts of a file, or of standard input."""
    if one.path == STDIN:
        if stdin is None:
            problems.append(Problem(STDIN, None, "there is no standard input to read"))
            return ()
        raw = stdin()
        reader = next((reader for fits, reader in NAMELESS if fits(raw)), plain.read)
    else:
        try:
            raw = one.file.read_bytes()
        except OSError as error:
            problems.append(Problem(one.path, None, f"cannot be read: {error.strerror or error}"))
            return ()
        reader = FORMATS[one.file.suffix.lower()]
    if ours.written(raw):
        problems.append(Problem(one.path, None, ours.MESSAGE))
        return ()
    try:
        drafts, broken = reader(raw, one.path)
    except NotText as error:
        drafts, broken = (), (Problem(one.path, None, str(error)),)
    problems.extend(broken)
    return drafts


def _rows(one: Found, manifests: dict[Path, Manifest | None], problems: list[Problem]) -> tuple[Said, ...]:
    """What the manifests beside a file and in the folders above it, up to the one that was given, say of it."""
    if one.path == STDIN:
        return ()
    said: list[Said] = []
    shown = Path(one.path).parent
    folder = one.file.parent
    while True:
        if folder not in manifests:
            loaded = manifests[folder] = manifest.load(folder, shown.as_posix())
            problems.extend(loaded.problems if loaded else ())
        found = manifests[folder]
        row = found.rows.get(one.file.relative_to(folder).as_posix()) if found else None
        if found and row:
            said.append(Said(Basis.MANIFEST, f"{found.path}:{row.line}", row.fields))
        if folder == one.root or folder == folder.parent:
            return tuple(said)
        folder, shown = folder.parent, shown.parent


def _article(path: str, draft: Draft, rows: tuple[Said, ...], taken: set[str], problems: list[Problem]) -> Article:
    """An article from its draft: the surest place that says a thing is believed."""
    said = (*rows, *draft.said)
    listed = lines.split(draft.text, draft.body)
    fields = {name: next((s.fields[name] for s in said if s.fields.get(name)), "") for name in FIELDS}
    stated, own = _stated(path, draft, said, problems), publication.from_text(draft.text, listed)
    published = publication.doubted(stated, own) if stated and own else stated or own or publication.from_name(path)
    return Article(
        id=_own(draft.id or path, taken),
        path=path,
        text=draft.text,
        outlet=fields["outlet"] or outlets.named(draft.text, listed),
        title=fields["title"],
        url=fields["url"],
        author=fields["author"],
        published=publication.updated(published or Published(), listed),
        blocks=layout.blocks(draft.text, listed, draft.body),
    )


def _stated(path: str, draft: Draft, said: Sequence[Said], problems: list[Problem]) -> Published | None:
    """The publication day that a manifest, front matter or metadata states; a value that is no date is a problem."""
    for source in said:
        value = source.fields.get("published", "")
        if not value:
            continue
        published = publication.from_field(value, source.basis, source.where)
        if published:
            return published
        problems.append(Problem(path, draft.line, f"{source.where}: '{value[:40]}' is no date"))
    return None


def _own(wanted: str, taken: set[str]) -> str:
    """An id that no earlier article has."""
    own, n = wanted, 1
    while own in taken:
        n += 1
        own = f"{wanted}-{n}"
    taken.add(own)
    return own
