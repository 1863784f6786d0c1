# Written by `cargo faultcode client python`. Do not edit it: write it anew when
# the error codes change.

"""The error codes of a service, and a reader for what it answers.

``parse_problem`` reads a response, ``parse_code`` a header or a line of a log.
The public fields of the codes are in ``fields``.
"""

from . import fields
from ._codes import ERROR_INFO, RETIRED_CODES, ErrorCategory, ErrorCode
from ._problem import Problem, ProblemError, parse_code, parse_problem
from ._types import ErrorInfo, Fields, RetiredCode

__all__ = [
    "ERROR_INFO",
    "RETIRED_CODES",
    "ErrorCategory",
    "ErrorCode",
    "ErrorInfo",
    "Fields",
    "Problem",
    "ProblemError",
    "RetiredCode",
    "fields",
    "parse_code",
    "parse_problem",
]
