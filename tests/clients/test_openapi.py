"""OpenAPI documents, as other parsers read them: run by `.ci/clients`."""

import json
import os
import re
import subprocess
import tomllib
from pathlib import Path
from random import Random, SystemRandom
from typing import Any

import pytest
import yaml

FAULTCODE = os.environ["FAULTCODE"]
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

WORK = Path("target/clients/openapi")
BASES = Path("tests/clients/openapi")
DOCUMENTS = [Path("examples/eden/error-codes.toml"), *Path("target/clients/hostile").glob("*.toml")]
IDS = ["/".join(document.parts[-2:]) for document in DOCUMENTS]


def faultcode(*arguments: object) -> str:
    command = [FAULTCODE, "openapi", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def parsed(path: Path) -> Any:
    text = path.read_bytes().decode()
    return json.loads(text) if path.suffix == ".json" else yaml.load(text, Loader)


def without_ours(value: Any) -> Any:
    """What is left of a merged document without what was added, and empty maps."""
    if isinstance(value, list):
        return [without_ours(item) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {
        key: without_ours(item)
        for key, item in value.items()
        if not (isinstance(item, dict) and item.get("x-generated-by") == "cargo-faultcode")
    }
    return {key: item for key, item in kept.items() if item not in ({}, None)}


def bases(document: Path) -> list[Path]:
    """The documents to merge into, and the same in other layouts."""
    codes = tomllib.loads(document.read_text("utf-8")).get("code", [])
    listed = [code["code"] for code in codes if not code.get("internal")]
    texts = {"bare.yaml": "openapi: 3.1.0\ninfo: {title: Bare, version: '1'}\n"}
    if listed:
        texts |= {path.name: path.read_text("utf-8") for path in BASES.iterdir()}
    for name, text in texts.items():
        if "E0102" not in listed:
            # What the documents list are codes and categories of Eden.
            known = re.compile(r'"?\b(?:E0102|E0105|E0A06|Auth|Parse)\b"?')
            texts[name] = known.sub(json.dumps(listed[0]) if listed else "", text)
    if listed:
        texts["minified.json"] = json.dumps(json.loads(texts["api.json"]), separators=(",", ":"))
        texts["crlf.json"] = texts["api.json"].replace("\n", "\r\n")
        texts["crlf.yaml"] = texts["api.yaml"].replace("\n", "\r\n")
        texts["open.yaml"] = texts["api.yaml"].rstrip("\n")
    folder = WORK / document.parent.name / document.stem
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_bytes(text.encode())
    return [folder / name for name in texts]


def lost_lines(original: bytes, merged: bytes) -> list[bytes]:
    """The lines that did not stay, in their order."""
    lines, at, lost = merged.splitlines(keepends=True), 0, []
    for line in original.splitlines(keepends=True):
        if line in lines[at:]:
            at += lines[at:].index(line) + 1
        else:
            lost.append(line)
    return lost


@pytest.mark.parametrize("document", DOCUMENTS, ids=IDS)
def test_json_and_yaml_say_the_same(document: Path) -> None:
    made = json.loads(faultcode("--document", document))
    made_yaml = yaml.load(faultcode("--format", "yaml", "--document", document), Loader)
    assert made_yaml == made
    declared = tomllib.loads(document.read_text("utf-8"))
    categories = {category["name"]: category for category in declared["category"]}
    codes = [code for code in declared.get("code", []) if not code.get("internal")]
    examples = list(made["components"]["examples"].values())
    assert [example["value"]["code"] for example in examples] == [code["code"] for code in codes]
    for code, example in zip(codes, examples, strict=True):
        value = example["value"]
        assert value["category"] == code["category"]
        is_template = code.get("placeholders", False)
        title = categories[code["category"]]["title"] if is_template else code["message"]
        assert value["title"] == title
        assert value["status"] == code["http"]
        assert value.get("retryable") == code.get("retryable")


@pytest.mark.parametrize("document", DOCUMENTS, ids=IDS)
def test_merging_leaves_the_rest_alone(document: Path) -> None:
    for path in bases(document):
        before, original = parsed(path), path.read_bytes()
        faultcode("--merge", path, "--document", document)
        merged = path.read_bytes()
        after = parsed(path)
        assert without_ours(after) == without_ours(before)
        assert after["components"]["schemas"]["Problem"]["type"] == "object"
        faultcode("--merge", path, "--check", "--document", document)
        assert path.read_bytes() == merged
        lost = lost_lines(original, merged)
        # Where a map in braces, or the last value of one, stands in the line.
        may_change = (b"{", b"}", b"]")
        assert all(any(mark in line for mark in may_change) for line in lost[:-1]), lost
        assert len(lost) <= 5, lost


def mistreated(text: str, random: Random) -> str:
    """The same document as somebody else would have typed it, or nearly so."""
    out = []
    for line in text.split("\n"):
        chance = random.random()
        if chance < 0.1:
            out.append(random.choice(["", " " * random.randrange(12) + '# c: {x} "']))
        if 0.1 < chance < 0.15 and line and "#" not in line and line[-1] not in "|>+":
            line += "   # t"
        if 0.15 < chance < 0.2:
            line += "  "
        if 0.2 < chance < 0.23:
            continue
        if 0.23 < chance < 0.26:
            line = line.replace(": {", ": { # in\n                  ", 1)
        if 0.26 < chance < 0.28:
            line = line.replace("'200'", "200").replace("responses:", '"responses":')
        out.append(line)
    return "\n".join(out)


def test_merging_survives_odd_layouts() -> None:
    seed = int(os.environ.get("FAULTCODE_SEED", SystemRandom().getrandbits(32)))
    print(f"seed {seed}")
    random, merged = Random(seed), 0
    base = (BASES / "api.yaml").read_text("utf-8")
    path = WORK.parent / "odd.yaml"
    for _ in range(50):
        text = mistreated(base, random)
        path.write_text(text, "utf-8")
        try:
            before = parsed(path)
        except yaml.YAMLError:
            continue
        arguments = [FAULTCODE, "openapi", "--merge", path, "--document", DOCUMENTS[0]]
        done = subprocess.run(arguments, capture_output=True, check=False)
        if done.returncode == 2:
            # Two operations, say, became one with duplicate keys.
            assert path.read_text("utf-8") == text
            assert re.match(rb"error: [^:]+:\d+: ", done.stderr), done.stderr
            continue
        after = parsed(path)
        assert without_ours(after) == without_ours(before), text
        subprocess.run([*arguments, "--check"], check=True)
        merged += 1
    assert merged > 3
