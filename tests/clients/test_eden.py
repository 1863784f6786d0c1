"""Eden's client against what a service answers: run by `.ci/clients`."""

import json
import pickle
import tomllib
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any, assert_never

import pytest
from eden_errors import (
    ERROR_INFO,
    ErrorCategory,
    ErrorCode,
    Problem,
    ProblemError,
    fields,
    parse_code,
    parse_problem,
)

DECLARED = tomllib.loads(Path("examples/eden/error-codes.toml").read_text("utf-8"))["code"]
RESPONSES = json.loads(Path("target/clients/responses.json").read_text("utf-8"))
HTML = "<html><body>502 Bad Gateway</body></html>"


def values(problem: Problem) -> dict[str, object]:
    names = getattr(problem.fields, "__slots__", ())
    return {name: getattr(problem.fields, name) for name in names}


def test_every_code_comes_back_from_its_response() -> None:
    seen = set()
    for response in RESPONSES:
        status, headers, text = response["status"], response["headers"], response["body"]
        body = json.loads(text)
        problem = parse_problem(status, headers, text.encode())
        (code,) = (code for code in DECLARED if code["code"] == problem.code_text)
        assert problem.code == code["code"]
        assert problem.category == code["category"]
        assert problem.status == code["http"]
        assert problem.retryable == code.get("retryable")
        assert problem.is_retryable == (code.get("retryable") is True)
        assert values(problem) == {name: body[name] for name in code.get("public", {})}
        assert problem.members == body
        assert problem.request_id
        assert parse_problem(status, headers, text) == problem
        # The same without a body, as `HEAD` answers.
        bare = parse_problem(status, headers)
        assert (bare.code, bare.retryable) == (problem.code, code.get("retryable"))
        assert parse_problem(body=body).status == status
        seen.add(problem.code)
    assert len(seen) == len(DECLARED)


def test_the_table_has_what_was_declared() -> None:
    assert [str(code) for code in ErrorCode] == [code["code"] for code in DECLARED]
    for declared in DECLARED:
        info = ERROR_INFO[ErrorCode(declared["code"])]
        assert info.name == declared["name"]
        assert info.message == declared["message"]
        assert info.retryable == declared.get("retryable")
        line = f"12:00:01 WARN [{declared['code']}] {declared['category']} error: text"
        assert parse_code(line) == declared["code"]


@pytest.mark.parametrize(
    "body",
    [HTML, "", "{", "null", "[]", '"E0A06"', "1e999", "NaN", "[" * 100_000, "9" * 5000]
    + [b"\xff\xfe\xff", b"", None, 7, b'{"a": NaN}'],
)
def test_nothing_that_comes_in_raises(body: object) -> None:
    problem = parse_problem(502, {"content-type": "text/plain"}, body)
    assert problem.code is None
    assert problem.status == 502
    assert not problem.is_retryable
    assert problem.members == {}


def test_members_of_a_wrong_type_are_ignored() -> None:
    body = {"code": "E0102", "title": 7, "detail": None, "status": True}
    problem = parse_problem(body={**body, "retryable": "yes", "retry_after": "soon"})
    assert problem.code is ErrorCode.API_RATE_LIMIT_EXCEEDED
    assert problem.fields == fields.ApiRateLimitExceeded()
    assert (problem.title, problem.detail, problem.status) == (None, None, None)
    assert problem.retryable is ERROR_INFO[ErrorCode.API_RATE_LIMIT_EXCEEDED].retryable


def test_an_unknown_code_falls_back_to_its_category() -> None:
    body = {"code": "E0AFE", "category": "Database", "retryable": True}
    problem = parse_problem(body=body)
    assert problem.code is None
    assert problem.code_text == "E0AFE"
    assert problem.category is ErrorCategory.DATABASE
    assert problem.is_retryable
    stranger = parse_problem(body={"code": "X1", "category": "Weather"})
    assert stranger.category is None
    assert stranger.category_text == "Weather"


def test_the_wait_is_a_member_a_number_or_a_date() -> None:
    def wait(header: str, body: object = None) -> int | None:
        return parse_problem(headers={"Retry-After": header}, body=body).retry_after

    assert wait("120") == 120
    assert wait("120", {"retry_after": 30}) == 30
    assert wait("120", {"retry_after": -1}) == 120
    date = datetime.now(UTC) + timedelta(seconds=90)
    assert wait(format_datetime(date, usegmt=True)) in (89, 90)
    assert wait("Thu, 01 Jan 1970 00:00:00 GMT") == 0
    for nonsense in ("", "soon", "-1", "1.5", "Sometime GMT", "\u0661"):
        assert wait(nonsense) is None


def test_a_code_is_found_as_a_word() -> None:
    assert parse_code(" E0A06\n") == "E0A06"
    assert parse_code("code=E0A06.") == "E0A06"
    assert parse_code("x:E0A06: text") == "E0A06"
    assert parse_code("E9999 then E0102") == "E0102"
    for text in ("E0A061", "xE0A06", "E0A06_old", "éE0A06", "e0a06", "", None):
        assert parse_code(text) is None


def test_a_problem_can_be_raised() -> None:
    body = {"code": "E0A06", "title": "Database Errors", "detail": "No user"}
    error = ProblemError(parse_problem(404, body=body))
    assert str(error) == "[E0A06] No user"
    copy: Any = pickle.loads(pickle.dumps(error))
    assert copy.problem == error.problem
    assert hash(copy.problem) == hash(error.problem)
    assert str(ProblemError(parse_problem(502))) == "[HTTP 502] no details"


def wait(problem: Problem) -> float:
    match problem.fields:
        case fields.ApiRateLimitExceeded(retry_after=int(seconds)):
            return seconds
    match problem.category:
        case ErrorCategory.DATABASE:
            return 1
        case None:
            return 2
        case _:
            return 3


def handled(category: ErrorCategory | None) -> bool:
    if category is None:
        return False
    if category is not None:
        return True
    assert_never(category)


def test_the_types_lead_to_values() -> None:
    assert wait(parse_problem(body={"code": "E0102", "retry_after": 5.0})) == 5
    assert wait(parse_problem(body={"code": "E0A06"})) == 1
    assert wait(parse_problem(502)) == 2
    assert handled(ErrorCategory.API)
