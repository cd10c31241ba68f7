"""The strings that every format is tried with: what an article, name, address or rule may hold to act on a reader."""

from __future__ import annotations

import io
import re
import zipfile

ATTACKS = {
    "colour": "\x1b[31mred\x1b[0m",
    "title": "\x1b]0;owned\x07",
    "link": "\x1b]8;;http://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "clear": "\x1bc\x1b[2J",
    "c1 escape": "\x9b31mred",
    "bell and backspace": "9\x08\x07\x000",
    "nul": "\x00",
    "delete": "a\x7fb",
    "rich markup": "[bold red]9[/] [link=http://evil.example]x[/link] :bomb: [/]",
    "unclosed markup": "[/nothing",
    "override": "1\u202e000,9\u202c",
    "isolate": "\u2066evil\u2069\u200f",
    "invisible": "9\u200b0\u2060\ufeff\U000e0041",
    "half a character": "\ud83d",
    "undecodable name": "caf\udce9.txt",
    "no character": "9\ufffe0\uffff",
    "marks": "9" + "\u0301" * 200,
    "percent": "50%0A::error::owned%25",
    "sarif link": "[x](http://evil.example) \\[y](2) {0}",
    "cdata": "]]><failure/>",
    "comment": "--><failure/><!--",
    "lines": "one\ntwo\r\nthree\rfour",
    "odd lines": "one\u2028two\u2029three\x0bfour\x0cfive\x85six",
    "log line": "x\nnews/one.txt:1:1: error fake [0000000000] nothing happened",
    "workflow command": "\n::error file=app::owned",
    "old workflow command": "##[error]owned ::set-output name=x::y",
    "formula": '=HYPERLINK("http://evil.example","click")',
    "dde": "=cmd|' /C calc'!A0",
    "plus": "+1+1",
    "minus": "-2+3",
    "at": "@SUM(A1:A9)",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "line end": "\n=1+1",
    "space": " =1+1",
    "marked": "\ufeff=1+1",
    "guarded": "'=1+1",
    "workbook escape": "_x003D_1+1_x000A_",
    "quotes": '"9,000";"x"',
    "separator": "9;=1+1;\t=1+1",
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "script end": "</script></style></textarea><svg onload=alert(1)>",
    "attribute": 'x" onmouseover="alert(1)" y=\'',
    "entity": "&lt;b&gt;&#x1b;",
    "script address": "javascript:alert(1)",
    "split script address": "java\nscript:alert(1)",
    "data address": "data:text/html,<script>alert(1)</script>",
    "file address": "file:///etc/passwd",
    "address": 'https://evil.example/"><script>alert(1)</script>',
    "template": "{{7*7}}${7*7}<%= 7*7 %>#{7*7}",
    "table": "a | b |\n| --- |",
    "heading": "# big\n## bigger",
    "setext heading": "big\n===\nbigger\n---",
    "fence": "```\nrm -rf\n```",
    "image": "![x](http://evil.example/x.png) [y](javascript:alert(1))",
    "bare link": "www.evil.example https://evil.example <https://evil.example> me@evil.example",
    "bullet": "- one\n- two",
    "indented": "    code\n\tcode",
    "reference": "[x]: http://evil.example\n[x]",
    "backslash": "\\| \\",
    "braces": "{subject} {0.__class__} %s %n",
    "json": '"}],"findings":[]}',
    "long": "9" * 5000,
    "too long for a cell": "long words " * 4000,
    "wide": "数" * 200,
    "empty": "",
}

UNSAFE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
"""What acts on a terminal, reorders or hides text, or cannot be encoded: in no format but as an escape."""

COMMAND = re.compile(r"^\s*::|##\[")
"""What a build server takes for a command in the lines it logs."""


def parts(file: bytes) -> dict[str, str]:
    """What a file holds as text: the parts of a workbook, else the whole."""
    if not zipfile.is_zipfile(io.BytesIO(file)):
        return {"": file.decode("utf-8").removeprefix("\ufeff")}
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
