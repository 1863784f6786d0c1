"""Looks which tests notice a mutant, quick tests first. Called by .ci/mutants.

A tier sees what those before it did not catch. The first one builds all mutants
into one test binary (see the package in `mutants`), the others are runs of
cargo-mutants. All work is done in copies of the sources, in `target/mutants`.
"""

import json
import math
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

OUT = Path("target/mutants").absolute()
SWITCHED, COPY = OUT / "switched", OUT / "copy"
PACKAGES = os.environ.get("PACKAGES", "faultcode faultcode-macros").split()

# Packages whose tests can be switched: their folders, and which tests.
SWITCHABLE = {
    "faultcode": ("error-core", ["--lib", "-p", "faultcode-behaviour", "--test", "behaviour"]),
    "faultcode-macros": ("error-macros", ["--lib"]),
    "faultcode-docs": ("error-docs", ["--lib"]),
    "faultcode-web": ("error-web", ["--lib", "--test", "web", "--all-features"]),
}

# Mutated once, where they lie: `error-macros/src/shared` links to the core, and
# the names of statuses in `error-web` to `error-docs`.
LINKS = ["--exclude", "error-macros/src/shared/**"]
LINKS += ["--exclude", "error-web/src/status/registered.rs"]


def tests_of(*packages):
    return [option for package in packages for option in ("--test-package", package)]


# The tiers of cargo-mutants: name, options, options of the tests, seconds to a test.
TIERS = [
    ("unit", [], ["--skip", "half_typed"], 60),
    ("behaviour", tests_of("faultcode-behaviour"), [], 120),
    ("hygiene", tests_of("faultcode-hygiene", "faultcode-macros"), [], 120),
    ("compiled", tests_of("faultcode-tests", "faultcode-docs", "faultcode-web"), [], 900),
]

ENVIRONMENT = os.environ | {
    # The same histories each time, and fewer of them.
    "FAULTCODE_SEED": "1",
    "FAULTCODE_HISTORIES": "100",
    "PROPTEST_CASES": "16",
    "PROPTEST_RNG_SEED": "1",
    "RUST_BACKTRACE": "0",
    "CARGO_INCREMENTAL": "1",
    "CARGO_PROFILE_DEV_DEBUG": "0",
}

# A derive that is built for each mutant is not worth optimizing.
CARGO = ["--cargo-arg=--config", "--cargo-arg=profile.dev.package.faultcode-macros.opt-level=0"]


def copy(tree, follow):
    """Brings a copy up to date; what was built in it stays."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    files = {name for name in subprocess.check_output(listed, text=True).split("\0") if name}
    files = {name for name in files if os.path.lexists(name)}
    for folder, folders, names in os.walk(tree):
        folders[:] = [name for name in folders if name != "target"]
        for name in names:
            if str((Path(folder) / name).relative_to(tree)) not in files:
                (Path(folder) / name).unlink()
    for name in files:
        source, target = Path(name), tree / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_symlink() and not follow:
            if not target.is_symlink():
                target.symlink_to(os.readlink(source))
        elif not target.exists() or target.read_bytes() != source.read_bytes():
            shutil.copy(source, target)


def listed(chosen):
    """The mutants that are chosen, by name."""
    packages = [option for package in PACKAGES for option in ("--package", package)]
    command = ["cargo", "mutants", "--list", "--json", *packages, *LINKS, *chosen]
    return {mutant["name"]: mutant for mutant in json.loads(subprocess.check_output(command))}


def switch(mutants, results):
    """Runs the tests under mutants that are all in one binary."""
    command = ["cargo", "build", "--quiet", "--manifest-path", "mutants/Cargo.toml"]
    subprocess.run([*command, "--target-dir", OUT / "tool"], check=True)
    for package, (folder, tests) in SWITCHABLE.items():
        of_package = [mutant for mutant in mutants.values() if mutant["package"] == package]
        if not of_package:
            continue
        copy(SWITCHED, follow=True)
        (OUT / "list.json").write_text(json.dumps(of_package))
        tool = [OUT / "tool/debug/mutants", OUT / "list.json", package, folder]
        subprocess.run([*tool, OUT / "lines.json", *tests], cwd=SWITCHED, check=True)
        for line in (OUT / "lines.json").read_text().splitlines():
            of = json.loads(line)
            results[of["name"]] = {"became": of["became"], "tier": "switched", "by": of["by"]}


def exactly(names):
    """Options that choose some mutants by name."""
    # Not `<` and `>`, which are the ends of a word behind a backslash.
    escaped = (re.sub(r"([\\.+*?()|\[\]{}^$#&~-])", r"\\\1", name) for name in names)
    return [option for name in escaped for option in ("--re", f"^{name}$")]


def parted(tier, names, mutants):
    """The mutants of a tier with the options that they need, as far as there are any."""
    if tier[0] != "unit":
        return [(tier[1], names)] if names else []
    parts = {}
    for name in names:
        tests = SWITCHABLE[mutants[name]["package"]][1]
        options = tuple(f"--cargo-arg={option}" for option in tests)
        parts.setdefault(options, []).append(name)
    return [(list(options), of_part) for options, of_part in parts.items()]


BECAME = {"CaughtMutant": "killed", "Timeout": "late", "MissedMutant": "survived"}


def run(tier, names, results):
    """Runs a tier of cargo-mutants, and notes what became of each mutant."""
    name, options, of_tests, seconds = tier
    chosen = set(names)
    copy(COPY, follow=False)
    out = OUT / "mutants.out"
    shutil.rmtree(out, ignore_errors=True)
    packages = [option for package in PACKAGES for option in ("--package", package)]
    command = ["cargo", "mutants", "--in-place", "--baseline", "skip"]
    command += ["--timeout", str(seconds), *CARGO, *packages, *LINKS, *options]
    command += ["-o", str(OUT), *exactly(names), "--", "--", *of_tests]
    subprocess.run(command, cwd=COPY, env=ENVIRONMENT, stdout=sys.stderr, check=False)
    for outcome in json.loads((out / "outcomes.json").read_text())["outcomes"]:
        mutant = outcome["scenario"]["Mutant"]["name"]
        # Mutants of fields are run whatever is chosen.
        if mutant not in chosen:
            continue
        became = BECAME.get(outcome["summary"], "not viable")
        if became == "not viable" and results[mutant]["became"] == "survived":
            # It compiled, and what uses it does not.
            became = "killed"
        log = (out / outcome["log_path"]).read_text(errors="replace")
        red = re.search(r"^test (.*) \.\.\. FAILED$|^error(?:\[E\d+\])?: (.*)$", log, re.M)
        by = next((text for text in red.groups() if text), "") if red else ""
        results[mutant] = {"became": became, "tier": name, "by": by}


def share(killed, count):
    """A share in percent, with its interval of confidence of 95 % (Wilson)."""
    if count == 0:
        return "none"
    z, p = 1.96, killed / count
    middle = (p + z * z / (2 * count)) / (1 + z * z / count)
    half = z * math.sqrt(p * (1 - p) / count + z * z / (4 * count * count)) / (1 + z * z / count)
    return f"{100 * p:.1f} % (as a sample: {100 * (middle - half):.1f} to {100 * (middle + half):.1f} %)"


def report(results):
    """Prints what became of each mutant; gives back how many survived."""
    words = {"killed": "killed by", "late": "killed: no end in", "apart": "NOT RUN"}
    count = dict.fromkeys(("killed", "late", "survived", "not viable", "apart"), 0)
    for name, of in sorted(results.items()):
        count[of["became"]] += 1
        if of["became"] in words:
            print(f"{name}: {words[of['became']]} {of['tier']} {of['by']}")
    for name, of in sorted(results.items()):
        if of["became"] == "survived":
            print(f"SURVIVED: {name}")
    dead = count["killed"] + count["late"]
    viable = dead + count["survived"]
    print(
        f"{len(results)} mutants: {count['not viable']} do not compile, {count['apart']} not run; "
        f"of {viable}, {dead} killed ({count['late']} do not end), "
        f"{count['survived']} survived: {share(dead, viable)}"
    )
    return count["survived"] + count["apart"]


def main(command="all", *arguments):
    if command == "draw":
        seed = arguments[1] if len(arguments) > 1 else str(random.randrange(10**6))
        print(f"seed {seed}", flush=True)
        mutants = listed([])
        count = min(len(mutants), int(arguments[0]))
        drawn = random.Random(seed).sample(sorted(mutants), count)
        mutants = {name: mutants[name] for name in drawn}
    elif command in ("all", "shard", "file"):
        mutants = listed([option for of in arguments for option in (f"--{command}", of)])
    else:
        sys.exit(f"unknown: {command}")
    tiers = os.environ.get("TIERS", "switched,unit,behaviour,hygiene,compiled").split(",")
    results = {name: {"became": "apart", "tier": "", "by": ""} for name in mutants}
    if "switched" in tiers:
        switch(mutants, results)
    for tier in TIERS:
        # What was switched has seen its unit tests.
        unseen = ("apart",) if tier[0] == "unit" else ("apart", "survived")
        left = [name for name, of in results.items() if of["became"] in unseen]
        print(f"{tier[0]}: {len(left)} of {len(results)} are left", file=sys.stderr, flush=True)
        if tier[0] in tiers:
            for options, names in parted(tier, left, mutants):
                run((tier[0], options, *tier[2:]), names, results)
        (OUT / "results.json").write_text(json.dumps(results, indent=1))
    return 1 if report(results) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
