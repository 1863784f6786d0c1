"""Writes documents whose texts try to be more than text.

    python3 hostile.py FOLDER COUNT [SEED]

makes FOLDER/0.toml, FOLDER/1.toml and so on, each with a catalog of its own.
The seed is printed: with it, the same documents come out.
"""

import random
import sys
from pathlib import Path

PIECES = [
    '"', "'", '"""', "'''", "`", "${code}", "\\", "\\\\", "\\n", "\\u0041", "\n", "\n\n", "\r\n",
    "\r", "\t", " ", "   ", "*/", "/*", "//", "#", "# type: ignore", "# fmt: off", "# noqa",
    "@ts-expect-error", "\n@ts-nocheck", "\n * prettier-ignore", "@deprecated", "{@link x}",
    "\n    indented", "\n- item", "</script>", "<!--", "{{ code }}", "{% raw %}", "%s", "%(code)s",
    "{", "}", "[", "]", "(", ")", ",", ";", ":", "=", "x: 1", "- a", "&a", "*a", "!!str", "|", ">",
    "?", "null", "true", "no", "~", "0x1F", "1e3", "2026-11-25", "...", "---", "\0", "\x07", "\x1b[31m",
    "\x7f", "\x85", "\xa0", "\xad", "\u200b", "\u2028", "\u2029", "\u202e", "\u2066", "\ufeff", "\ufffd",
    "\U000e0001", "Überfluß", "ΐΣς", "Ёж", "漢字", "カナ", "한국어", "ﬁ", "ﬃ", "e\u0301", "İ", "ŉ",
    "🦀", "👩‍👩‍👧", "שלום", "مرحبا", "©®™", "word", "A" * 30, "é" * 40, "字" * 20, "long " * 20, "“quoted” – …",
]
NAMES = [
    "", "class", "None", "True", "constructor", "__proto__", "prototype", "toString", "hasOwnProperty",
    "ErrorCode", "Fields", "Self", "mro", "name", "value", "1st", "2", "_", "__", "a b", "a-b", "aB",
    "ÜberLauf", "名前", "Ɓad", "ℌ", "ǅ", "HTTPServer", "OAuth2", "default", "undefined", "type", "self",
    "import", "from", "str", "int", "status", "code", "0", "1", "r#type", "x" * 90, "retry_after",
]
CODE = "ABCXYZabcxyz0123456789"


def string(text):
    out = ['"']
    for c in text:
        if c in '"\\':
            out.append("\\" + c)
        elif ord(c) < 32 or ord(c) == 127:
            out.append(f"\\u{ord(c):04X}")
        else:
            out.append(c)
    return "".join(out) + '"'


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []

    def chance(self, share):
        return self.random.random() < share

    def text(self):
        return "".join(self.random.choices(PIECES, k=self.random.randrange(7)))

    def name(self, taken):
        while True:
            name = self.random.choice(NAMES) if self.chance(0.7) else self.text()
            if name not in taken:
                taken.add(name)
                return name

    def code(self, taken):
        while True:
            inner = self.random.choices(CODE + "_-.:", k=self.random.choice([0, 1, 2, 3, 62]))
            code = self.random.choice(CODE) + "".join(inner) + self.random.choice(CODE)
            if self.chance(0.1):
                code = self.random.choice(["toString", "constructor", "404", "22P02", "None"])
            if code not in taken:
                taken.add(code)
                return code

    def public(self):
        taken = set()
        types = ["string", "integer", "number", "boolean"]
        fields = [
            f"{string(self.name(taken))} = "
            + string(self.random.choice(types) + self.random.choice(["", "?"]))
            for _ in range(self.random.randrange(1, 4))
        ]
        return "{ " + ", ".join(fields) + " }"

    def put(self, key, value):
        self.lines.append(f"{key} = {value}")

    def block(self, kind, category, names, codes):
        self.lines += ["", f"[[{kind}]]"]
        code = self.code(codes)
        self.put("code", string(code))
        self.put("category", string(category))
        self.put("name", string(self.name(names)))
        self.put("http", self.random.choice([400, 404, 409, 429, 500, 503]))
        if self.chance(0.5):
            self.put("retryable", self.random.choice(["true", "false"]))
        self.put("message", string(self.text()))
        if self.chance(0.1):
            self.put("internal", "true")
        if self.chance(0.4):
            self.put("public", self.public())
        if self.chance(0.3):
            self.put("since", string("0.1.0"))
        if kind == "retired":
            self.put("retired", string("0.3.0"))
            self.put("date", string("2026-11-25"))
            self.put("reason", string(self.text()))
        else:
            self.put("declared", string("hostile::Error"))
        if self.chance(0.7):
            self.put("explanation", string(self.text()))

    def document(self):
        self.lines = ["schema = 1"]
        if self.chance(0.8):
            self.put("title", string(self.text()))
        codes, categories = set(), set()
        for _ in range(self.random.randrange(1, 6)):
            category = self.name(categories)
            self.lines += ["", "[[category]]"]
            self.put("name", string(category))
            self.put("title", string(self.text()))
            if self.chance(0.5):
                self.put("description", string(self.text()))
            names = set()
            for _ in range(self.random.randrange(8)):
                self.block("code", category, names, codes)
            for _ in range(self.random.randrange(2)):
                self.block("retired", category, names, codes)
        self.lines += ["", "# end of error codes", ""]
        return "\n".join(self.lines)


def main():
    folder = Path(sys.argv[1])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.SystemRandom().getrandbits(32)
    print(f"hostile documents: seed {seed}")
    folder.mkdir(parents=True, exist_ok=True)
    maker = Maker(seed)
    for number in range(int(sys.argv[2])):
        path = folder / f"{number}.toml"
        path.write_text(maker.document(), encoding="utf-8", newline="\n")


main()
