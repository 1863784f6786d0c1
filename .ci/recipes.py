"""Does what docs/checks.md shows, in scratch repositories: the steps of the
workflow, both hooks, the commands for a workspace, and a merge."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
# Outside of this workspace, which would claim the crates.
SCRATCH = Path(tempfile.mkdtemp(prefix="faultcode-"))
MANUAL = (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")
ENVIRONMENT = os.environ | {
    "BASE": "main",
    "CARGO_TARGET_DIR": str(ROOT / "target" / "recipes"),
    "PRE_COMMIT_HOME": str(ROOT / "target" / "pre-commit"),
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "a",
    "GIT_AUTHOR_EMAIL": "a@b.c",
    "GIT_COMMITTER_NAME": "a",
    "GIT_COMMITTER_EMAIL": "a@b.c",
}


def blocks(language):
    """The code blocks of a language in the manual."""
    return re.findall(rf"^```{language}\n(.*?)^```$", MANUAL, re.S | re.M)


def run(folder, command, expected=0):
    """Runs a shell command, as a step of a workflow is run."""
    done = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", command],
        cwd=folder,
        env=ENVIRONMENT,
        text=True,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    if done.returncode != expected:
        sys.exit(f"{command}\nexit {done.returncode}, not {expected}\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, (path, old)
    path.write_text(text.replace(old, new), encoding="utf-8")


def new_crate(folder, name):
    """A crate as `cargo faultcode init` makes it, on the core of this tree."""
    run(folder.parent, f"cargo init --quiet --vcs none --lib --name {name} {folder.name}")
    run(folder, "cargo faultcode init")
    return folder / "src" / "errors.rs"


def repository(name):
    folder = SCRATCH / name
    folder.mkdir(parents=True)
    run(folder, "git init --quiet --initial-branch main && printf 'target\\nCargo.lock\\n' > .gitignore")
    shutil.copy(ROOT / "Cargo.lock", folder / "Cargo.lock")
    return folder


def commit(folder, expected=0):
    return run(folder, "git add --all && git commit --quiet --message a", expected)


PATCH = f'\n[patch.crates-io]\nfaultcode = {{ path = "{ROOT}/error-core" }}\n'


def code(number, name, status=409):
    """A variant, to stand before the last one of the scratch enum."""
    return (
        f"    /// About {name}.\n    #[error(\"{name}\")]\n"
        f"    #[code(category = \"General\", n = {number}, http = {status})]\n    {name},\n\n"
    )


LAST = "    /// Something failed that is not"


def workflow(folder, errors):
    """The steps of the workflow: all well, then a change that breaks somebody."""
    [text, _] = blocks("yaml")
    steps = yaml.safe_load(text)["jobs"]["error-codes"]["steps"]
    commands = [step["run"] for step in steps if "run" in step]
    assert commands[0] == "cargo install --locked cargo-faultcode", commands
    fresh, against, lint, sarif = commands[1:]
    for command in (fresh, against, lint, sarif):
        run(folder, command)
    run(folder, "git switch --quiet --create feature")
    edit(errors, "http = 404", "http = 410")
    assert "::error file=error-codes.toml" in run(folder, fresh, 1)
    run(folder, "cargo faultcode accept --breaking GENERAL_001")
    commit(folder)
    run(folder, fresh)
    assert "title=breaking%3A http-changed" in run(folder, against, 1)
    run(folder, sarif)
    shutil.move(folder / "error-codes.sarif", ROOT / "target" / "workflow.sarif")
    run(folder, "git switch --quiet main")


def hooks(folder, errors):
    """A commit that forgets the document is refused, by either hook."""
    script = next(block for block in blocks("sh") if block.startswith("#!"))
    hook = folder / ".git" / "hooks" / "pre-commit"
    hook.write_text(script, encoding="utf-8")
    hook.chmod(0o755)
    (folder / "notes.txt").write_text("nothing to check\n", encoding="utf-8")
    commit(folder)
    edit(errors, LAST, code(3, "Taken") + LAST)
    assert "GENERAL_003" in commit(folder, 1)
    run(folder, "cargo faultcode accept")
    commit(folder)
    hook.unlink()

    [_, text] = blocks("yaml")
    (folder / ".pre-commit-config.yaml").write_text(text, encoding="utf-8")
    commit(folder)
    run(folder, "pre-commit run --all-files")
    edit(errors, LAST, code(4, "Late") + LAST)
    run(folder, "git add --all")
    assert "GENERAL_004" in run(folder, "pre-commit run", 1)
    run(folder, "cargo faultcode accept && git add --all && pre-commit run")
    commit(folder)


def merge(folder, errors):
    """Different categories merge by themselves; the end of one is a conflict."""
    document = folder / "error-codes.toml"
    for branch, category in (("one", "General"), ("two", "Billing")):
        run(folder, f"git switch --quiet --create {branch} main")
        variant = code(5, branch.title()).replace("General", category)
        place = LAST if branch == "one" else "    /// There is nothing"
        edit(errors, place, variant + place)
        run(folder, "cargo faultcode accept")
        commit(folder)
    run(folder, "git merge --quiet --no-edit one")
    run(folder, "cargo faultcode check")
    run(folder, "git switch --quiet --create three main")
    edit(errors, LAST, code(6, "Three") + LAST)
    run(folder, "cargo faultcode accept")
    commit(folder)
    run(folder, "git merge --quiet --no-edit one", 1)
    text = document.read_text(encoding="utf-8")
    assert "<<<<<<< HEAD" in text
    assert "merge conflict marker" in run(folder, "cargo faultcode check", 2)
    for path in (errors, document):
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"^(<<<<<<<|>>>>>>>) .*\n", "", text, flags=re.M)
        # Both sides, whole: the first line of a block stands above the conflict.
        between = "\n[[code]]\n" if path == document else ""
        path.write_text(text.replace("=======\n", between), encoding="utf-8")
    run(folder, "cargo faultcode accept")
    for command in ("check", "diff HEAD", "diff MERGE_HEAD"):
        run(folder, f"cargo faultcode {command}")
    commit(folder)


def workspace():
    """Two services and their documents."""
    folder = repository("workspace")
    manifest = '[workspace]\nmembers = ["services/*"]\nresolver = "3"\n' + PATCH
    (folder / "Cargo.toml").write_text(manifest, encoding="utf-8")
    (folder / "services").mkdir()
    for name in ("accounts", "billing"):
        new_crate(folder / "services" / name, name)
        run(folder, f"cargo faultcode accept --package {name}")
    shell = [block for block in blocks("sh") if not block.startswith("#!")]
    tested, read = shell
    assert "clash: `GENERAL_001`" in run(folder, tested, 1)
    errors = folder / "services" / "billing" / "src" / "errors.rs"
    text = errors.read_text(encoding="utf-8")
    errors.write_text(text.replace("General", "Billing"), encoding="utf-8")
    (folder / "services" / "billing" / "error-codes.toml").unlink()
    run(folder, "cargo faultcode accept --package billing")
    run(folder, tested)
    run(folder / "services", read)


def main():
    folder = repository("single")
    errors = new_crate(folder, "single")
    with (folder / "Cargo.toml").open("a", encoding="utf-8") as manifest:
        manifest.write("\n[workspace]\n" + PATCH)
    run(folder, "cargo faultcode accept")
    commit(folder)
    workflow(folder, errors)
    hooks(folder, errors)
    merge(folder, errors)
    workspace()
    print("the recipes of docs/checks.md do what they say")


try:
    main()
finally:
    shutil.rmtree(SCRATCH)
