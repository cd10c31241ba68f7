"""The command: arguments, files in and out, exit codes. Nothing else prints; all but cyclopts is imported when it is needed."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from cyclopts import CycloptsError

from factcheck.cli.command import app
from factcheck.cli.exits import COULD_NOT_CHECK, INTERRUPTED, NEW_FINDINGS, NOTHING_NEW, Failure
from factcheck.cli.output import to_stderr

__all__ = ["COULD_NOT_CHECK", "INTERRUPTED", "NEW_FINDINGS", "NOTHING_NEW", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 0 for nothing new, 1 for new findings, 2 for could not check, 130 for interrupted."""
    try:
        code = app(sys.argv[1:] if arguments is None else arguments, print_error=False, exit_on_error=False)
        sys.stdout.flush()
    except CycloptsError as error:
        to_stderr(" ".join(str(error).split()) or type(error).__name__)
        return COULD_NOT_CHECK
    except Failure as error:
        for line in str(error).splitlines():
            to_stderr(line)
        return COULD_NOT_CHECK
    except BrokenPipeError:
        # Whoever read us has seen enough. What is still buffered must not raise again when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOTHING_NEW
    except KeyboardInterrupt:
        to_stderr("interrupted")
        return INTERRUPTED
    except Exception:
        # A fault of our own must not pass for new findings, which is what Python's exit code 1 would say.
        import traceback

        traceback.print_exc()
        to_stderr("this is a fault in factcheck, not in your articles; please report it with the lines above")
        return COULD_NOT_CHECK
    return code if isinstance(code, int) else NOTHING_NEW
