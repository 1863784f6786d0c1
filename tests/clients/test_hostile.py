"""Clients of catalogs whose texts try to be more than text."""

import importlib.util
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path("target/clients/hostile")
NUMBERS = sorted(path.stem for path in FOLDER.glob("*.toml"))
VALUES = {"string": "a text", "integer": 7, "number": 0.5, "boolean": False}


def test_there_are_some() -> None:
    assert NUMBERS


def load(number: str) -> Any:
    name = f"catalog_{number}"
    path = FOLDER / number / f"catalog_{number}" / "__init__.py"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("number", NUMBERS)
def test_a_catalog(number: str) -> None:
    document = tomllib.loads((FOLDER / f"{number}.toml").read_text("utf-8"))
    client = load(number)
    codes = [code for code in document.get("code", []) if not code.get("internal")]
    assert [str(code) for code in client.ErrorCode] == [code["code"] for code in codes]
    categories = [category["name"] for category in document["category"]]
    assert {str(category) for category in client.ErrorCategory} <= set(categories)
    for code in codes:
        kinds = code.get("public", {})
        members = {name: VALUES[kind.removesuffix("?")] for name, kind in kinds.items()}
        problem = client.parse_problem(body={**members, "code": code["code"]})
        assert problem.code == code["code"]
        assert problem.category == code["category"]
        assert problem.retryable == code.get("retryable")
        found = [getattr(problem.fields, name) for name in slots(problem.fields)]
        expected = {**members, "code": code["code"]} if "code" in kinds else members
        kept = [value if kind_fits(value, kinds[name]) else None for name, value in expected.items()]
        assert found == kept
        info = client.ERROR_INFO[problem.code]
        assert (info.name, info.message) == (code["name"], code["message"])
        assert client.parse_code(f"({code['code']})") == code["code"]
    for code in document.get("retired", []):
        if code.get("internal"):
            continue
        retired = client.parse_problem(body={"code": code["code"]}).retired
        assert (retired.name, retired.reason) == (code["name"], code["reason"])
        assert retired.category == code["category"]


def slots(fields: Any) -> tuple[str, ...]:
    return getattr(fields, "__slots__", ())


def kind_fits(value: object, kind: str) -> bool:
    return isinstance(value, type(VALUES[kind.removesuffix("?")]))
