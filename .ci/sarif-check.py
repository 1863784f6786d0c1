"""Validates SARIF files against the published schema of SARIF 2.1.0."""

import json
import sys

from jsonschema import Draft4Validator

schema_path, *paths = sys.argv[1:]
with open(schema_path, encoding="utf-8") as file:
    validator = Draft4Validator(json.load(file))
# A schema that accepts everything would prove nothing.
assert not validator.is_valid({"version": "2.1.0", "runs": [{"results": [{}]}]})
for path in paths:
    with open(path, encoding="utf-8") as file:
        log = json.load(file)
    validator.validate(log)
    print(f"{path}: valid, {len(log['runs'][0]['results'])} results")
