# Written by `cargo faultcode client python`. Do not edit it: write it anew when
# the error codes change.

"""What is known of a code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._codes import ErrorCategory


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorInfo:
    """What was declared of a code."""

    category: ErrorCategory
    name: str
    status: int
    retryable: bool | None = None
    message: str
    since: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RetiredCode:
    """A code that is in use no more. An older service may still send it."""

    code: str
    category: ErrorCategory
    name: str
    status: int
    retryable: bool | None = None
    message: str
    reason: str
    replaced_by: str | None = None


@dataclass(frozen=True, slots=True)
class Fields:
    """The public fields of a code.

    Each may be missing: a response comes from outside, and an older service
    sends fewer of them.
    """
