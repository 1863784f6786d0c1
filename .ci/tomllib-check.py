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
texts = ("declared", "explanation")


def check(ours, theirs):
    """A code or a tombstone: what was not written is none, false or empty."""
    tombstone = ours["retired"]
    if tombstone is not None:
        found = {"version": theirs["retired"], "replaced_by": theirs.get("replaced_by")}
        found |= {key: theirs[key] for key in ("date", "reason")}
        assert tombstone == found, (document_path, ours["code"], tombstone, found)
    for key, value in ours.items():
        absent = False if key in flags else {} if key == "public" else [] if key == "changed" else "" if key in texts else None
        if key != "retired":
            expected = theirs.get(key, absent)
            assert value == expected, (document_path, ours["code"], key, value, expected)


categories = rendered["categories"]
for list_name, block in (("codes", "code"), ("retired", "retired")):
    codes = [code for category in categories for code in category[list_name]]
    for ours, theirs in zip(codes, document.get(block, []), strict=True):
        check(ours, theirs)
codes = [code for category in categories for code in category["codes"]]
assert codes
for ours, theirs in zip(rendered["categories"], document["category"], strict=True):
    for key in ("name", "title", "format"):
        assert ours[key] == theirs.get(key), (document_path, ours["name"], key)
print(f"{document_path}: {len(codes)} codes are the same in Python")
