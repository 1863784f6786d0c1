"""Reads a document with Python's tomllib and compares it, field by field, with
what `cargo faultcode docs --format json` makes of it."""

import json
import sys
import tomllib

document_path, json_path = sys.argv[1:]
with open(document_path, "rb") as file:
    document = tomllib.load(file)
with open(json_path, encoding="utf-8") as file:
    rendered = json.load(file)

flags = ("placeholders", "common", "custom", "optional", "internal")
codes = [code for category in rendered["categories"] for code in category["codes"]]
assert len(codes) == len(document["code"]) > 0
for ours, theirs in zip(codes, document["code"], strict=True):
    for key, value in ours.items():
        absent = False if key in flags else [] if key == "public" else None
        expected = theirs.get(key, "" if key == "explanation" else absent)
        assert value == expected, (document_path, ours["code"], key, value, expected)
for ours, theirs in zip(rendered["categories"], document["category"], strict=True):
    for key in ("name", "title", "format"):
        assert ours[key] == theirs[key], (document_path, ours["name"], key)
print(f"{document_path}: {len(codes)} codes are the same in Python")
