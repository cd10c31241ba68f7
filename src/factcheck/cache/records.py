"""Frozen records as JSON and back, strictly: what would not come back as it went in is refused. The only door to msgspec."""

from __future__ import annotations

from collections.abc import Hashable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from msgspec.json import Decoder, Encoder

Record = TypeVar("Record", bound=Hashable)


class Unfit(ValueError):
    """Bytes that are not the JSON of such a record."""


def encode(record: Hashable) -> bytes | None:
    """The one JSON of a record; None where it would come back as another (half a surrogate pair, an infinity)."""
    try:
        made = _encoder().encode(record)
        return made if decode(made, type(record)) == record else None
    except (UnicodeEncodeError, Unfit):
        return None


def decode(raw: bytes, form: type[Record]) -> Record:
    """The record of that type that a JSON is of. Raises `Unfit` for any other bytes than `encode` makes of a record."""
    try:
        made: Record = _decoder(form).decode(raw)
    except (ValueError, RecursionError) as error:  # not UTF-8, no JSON, another shape or type, endless brackets
        raise Unfit(str(error)) from error
    if _encoder().encode(made) != raw:
        raise Unfit("not written as it would be")
    return made


@cache
def _encoder() -> Encoder:
    from msgspec.json import Encoder

    return Encoder(order="deterministic")


@cache
def _decoder(form: type[Hashable]) -> Decoder[Any]:
    from msgspec.json import Decoder

    return Decoder(form)
