# Written by `cargo faultcode client python`. Do not edit it: write it anew when
# the error codes change.

"""Reads what a service answered."""

import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Protocol, cast

from ._codes import ERROR_INFO, RETIRED_CODES, ErrorCategory, ErrorCode
from ._types import Fields, RetiredCode
from .fields import SHAPES


class Headers(Protocol):
    """The headers of a response, as HTTP libraries have them; or a ``dict``."""

    def items(self) -> Iterable[tuple[str, str]]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What went wrong, as a problem document (RFC 9457) or a header says it."""

    status: int | None
    """The HTTP status; of the response if it is known, else of the body."""

    code: ErrorCode | None
    """The code; none where there is none, or one that this package does not know."""

    category: ErrorCategory | None
    """The category; it may be known where the code is not."""

    code_text: str | None
    """The code as it was sent, be it known or not."""

    category_text: str | None
    """The category as it was sent, be it known or not."""

    type: str | None
    title: str | None
    detail: str | None
    instance: str | None

    retryable: bool | None
    """Whether the condition is transient; none where nobody said."""

    retry_after: int | None
    """How many seconds to wait before the next attempt."""

    request_id: str | None
    """What the service logged this occurrence under: tell it to its people."""

    fields: Fields | None
    """The public fields, for a code that has some: see the module ``fields``."""

    retired: RetiredCode | None
    """What the code once meant, where it was retired."""

    members: Mapping[str, object] = field(hash=False)
    """Everything that the body has, as it was sent."""

    @property
    def is_retryable(self) -> bool:
        """Whether the condition is transient; false where nobody said.

        It does not say that a request is safe to repeat.
        """
        return self.retryable is True


class ProblemError(Exception):
    """A problem to raise."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        problem = self.problem
        code = problem.code_text or f"HTTP {problem.status or 'error'}"
        return f"[{code}] {problem.detail or problem.title or 'no details'}"


def parse_problem(
    status: int | None = None,
    headers: Headers | None = None,
    body: object = None,
) -> Problem:
    """Reads a response, whose body is bytes, text or parsed JSON.

    It does not raise, whatever the body is.
    """
    members = _members(body)
    code_text = _string(members.get("code")) or _header(headers, "x-error-code")
    request_id = _string(members.get("request_id")) or _header(headers, "x-request-id")
    category_text = _string(members.get("category"))
    said = _boolean(members.get("retryable"))
    code = _code(code_text)
    retired = RETIRED_CODES.get(code_text or "")
    known = retired if code is None else ERROR_INFO[code]
    category = known.category if known else None
    declared = known.retryable if known else None
    if code is None:
        category = _category(category_text) or category
    return Problem(
        status=_integer(members.get("status")) if status is None else status,
        code=code,
        category=category,
        code_text=code_text,
        category_text=category_text,
        type=_string(members.get("type")),
        title=_string(members.get("title")),
        detail=_string(members.get("detail")),
        instance=_string(members.get("instance")),
        retryable=declared if said is None else said,
        retry_after=_delay(members.get("retry_after"), _header(headers, "retry-after")),
        request_id=request_id,
        fields=_fields(code, members),
        retired=retired,
        members=members,
    )


_RUN = re.compile(r"(?<!\w)[0-9A-Za-z](?:[0-9A-Za-z_.:-]*[0-9A-Za-z])?")
_WORD = re.compile(r"\w")


def parse_code(text: str | None) -> ErrorCode | None:
    """Finds a code in a text.

    It is the whole text, such as the header ``x-error-code``, or the first that
    stands in it as a word, as in a line of a log.
    """
    if text is None:
        return None
    whole = _code(text.strip())
    if whole is not None:
        return whole
    run = _RUN.search(text)
    while run is not None:
        found = _longest(text, run.start(), run.end())
        if found is not None:
            return found
        # A code may begin behind a mark inside of what was just looked at.
        run = _RUN.search(text, run.start() + 1)
    return None


def _longest(text: str, start: int, end: int) -> ErrorCode | None:
    for stop in range(min(end, start + 64), start, -1):
        found = _code(text[start:stop])
        if found is not None and not _WORD.match(text, stop):
            return found
    return None


_CODES = {str(code): code for code in ErrorCode}
_CATEGORIES = {str(category): category for category in ErrorCategory}


def _code(text: str | None) -> ErrorCode | None:
    return None if text is None else _CODES.get(text)


def _category(text: str | None) -> ErrorCategory | None:
    return None if text is None else _CATEGORIES.get(text)


def _members(body: object) -> Mapping[str, object]:
    if isinstance(body, (bytes, bytearray, str)):
        text = body.removeprefix("\ufeff") if isinstance(body, str) else body
        try:
            body = json.loads(text, parse_constant=_refuse)
        except (ValueError, RecursionError):
            return {}
    return cast(Mapping[str, object], body) if isinstance(body, Mapping) else {}


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def _header(headers: Headers | None, name: str) -> str | None:
    if headers is None:
        return None
    for key, value in headers.items():
        if key.lower() == name:
            return value.strip()
    return None


def _delay(member: object, header: str | None) -> int | None:
    """Seconds, of a member or of the header, which may be a date."""
    seconds = _integer(member)
    if seconds is not None and seconds >= 0:
        return seconds
    if header is None:
        return None
    if re.fullmatch(r"[0-9]{1,15}", header):
        return int(header)
    if not header.endswith("GMT"):
        return None
    try:
        date = parsedate_to_datetime(header)
    except (TypeError, ValueError, OverflowError):
        return None
    return max(0, math.ceil((date - datetime.now(UTC)).total_seconds()))


def _fields(code: ErrorCode | None, members: Mapping[str, object]) -> Fields | None:
    if code is None or code not in SHAPES:
        return None
    make, shape = SHAPES[code]
    return make(
        **{
            attribute: _TYPES[kind](members.get(name))
            for attribute, (name, kind) in shape.items()
        }
    )


# A member of a wrong type is ignored, as RFC 9457 demands.


def _string(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _boolean(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _number(value: object) -> float | None:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return cast(float, value) if is_number else None


def _integer(value: object) -> int | None:
    number = _number(value)
    if isinstance(number, float):
        return int(number) if number.is_integer() else None
    return number


_TYPES = {
    "string": _string,
    "boolean": _boolean,
    "number": _number,
    "integer": _integer,
}
