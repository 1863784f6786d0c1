"""Compares the recipes of docs/recipes.md with the files that are compiled;
with --write, writes these into the page."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "recipes.md"
BLOCK = re.compile(r"```rust,ignore\n// (recipes/src/\w+\.rs)\n(.*?)\n```\n", re.DOTALL)


def shown(path):
    """A file without its own first words, which the page says in its own."""
    lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
    while lines and (lines[0].startswith("//!") or not lines[0]):
        lines.pop(0)
    return "\n".join(lines)


page = PAGE.read_text(encoding="utf-8")
fresh = BLOCK.sub(lambda found: f"```rust,ignore\n// {found[1]}\n{shown(found[1])}\n```\n", page)
if "--write" in sys.argv[1:]:
    PAGE.write_text(fresh, encoding="utf-8")
elif page != fresh:
    old, new = page.splitlines(), fresh.splitlines()
    line = next((at for at, pair in enumerate(zip(old, new), 1) if pair[0] != pair[1]), min(len(old), len(new)))
    sys.exit(f"docs/recipes.md:{line}: not what compiles; run python3 .ci/frameworks.py --write")
files = {f"recipes/src/{path.name}" for path in (ROOT / "recipes" / "src").glob("*.rs")}
missing = files - {"recipes/src/lib.rs"} - {found[1] for found in BLOCK.finditer(page)}
if missing:
    sys.exit(f"docs/recipes.md: lacks {', '.join(sorted(missing))}")
print("docs/recipes.md shows what compiles")
