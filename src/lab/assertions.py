#!/usr/bin/env python3
"""The assertions of the lab on a JSON report. usage: assertions.py FOLDER ASSERTION [ARGUMENT]...

FOLDER has report.json, exit and, where make was run, make.log. Prints each difference on one line; no output means that
the assertion holds. The ASSERTIONs are the functions below whose name begins with expect_, and print_step.
"""

import json
import pathlib
import re
import shlex
import sys

EXIT_CODES = {"ready": 0, "not-ready": 1, "unsure": 3}

# The errors and warnings of the kernel's script, and the diagnoses that may explain each.
ERRORS = {
    r"Rust compiler .* could not be found": "rustc-not-found rustc-not-runnable rustc-several-words",
    r"Rust bindings generator .* could not be found":
        "bindgen-not-found bindgen-not-runnable bindgen-several-words",
    r"check the Rust compiler version failed": "rustc-not-runnable rustup-no-default-toolchain rustup-toolchain-missing",
    r"check the Rust compiler version did not": "rustc-unexpected-output",
    r"Rust compiler .* is too old": "rustc-too-old",
    r"check the Rust bindings generator version failed": "bindgen-not-runnable",
    r"check the bindings generator version did not": "bindgen-unexpected-output",
    r"\* Rust bindings generator .* is too old": "bindgen-too-old bindgen-unexpected-output",
    r"check the libclang version .*\n.*failed": "libclang-not-found libclang-unusable bindgen-static",
    r"check the libclang version .*\n.*did not": "libclang-unexpected-output",
    r"libclang .* is too old": "libclang-too-old",
    r"Source code for the 'core'": "rust-src-missing rustc-sysroot-failed",
    r"arithmetic expression|Illegal number":
        "rustc-unexpected-output bindgen-unexpected-output libclang-unexpected-output",
    r"Invalid value for LLVM": "llvm-value-refused",
}
WARNINGS = {
    r"Rust compiler .* is too new": "rustc-too-new rustc-unexpected-output",
    r"Rust bindings generator .* is too new": "bindgen-too-new bindgen-unexpected-output",
    r"versions 0.66.0 and 0.66.1": "bindgen-known-bad",
    r"together with libclang": "bindgen-libclang-pair",
    r"does not match Clang's": "libclang-clang-mismatch libclang-version-twice libclang-unexpected-output cc-several-words",
    r"unknown C compiler": "clang-not-found clang-not-runnable clang-unexpected-output gcc-not-found cc-wrapper-not-found "
        "gcc-wrapper-not-found cross-compile-without-dash",
}
NO_MESSAGE = "rustc-sysroot-failed arch-without-rust"  # `set -e` ends the script, or make never runs it
OPTIONAL = "/maybe"


class Report:
    def __init__(self, folder):
        self.folder = folder
        self.data = json.loads((folder / "report.json").read_text())
        self.checks = self.data["checks"]
        self.steps = self.data["steps"]
        self.found = {c["diagnosis"]: c for c in self.checks if c["outcome"] in ("warn", "fail")}
        self.required = {d for d, c in self.found.items() if c["outcome"] == "fail" and c["level"] == "required"}
        self.root_causes = {d for d in self.required if not self.found[d].get("explainedBy")}

    def check(self, name):
        return next((check for check in self.checks if check["id"] == name), {})

    def fixing(self, diagnosis):
        return [step for step in self.steps if diagnosis in step["settles"]]

    def commands(self):
        return [command["shell"] for step in self.steps for command in step["commands"]]


def differs(what, actual, expected):
    if actual != expected:
        yield f"{what} is {actual}, expected {expected}"


def expect_verdict(report, verdict, *diagnoses):
    """VERDICT [DIAGNOSIS]...: the verdict, and all required failures that no other diagnosis explains."""
    yield from differs("verdict", report.data["verdict"], verdict)
    yield from differs("exit status", int((report.folder / "exit").read_text()), EXIT_CODES[verdict])
    yield from differs("diagnoses", " ".join(sorted(report.root_causes)), " ".join(sorted(diagnoses)))
    yield from differs("complete", report.data["complete"], True)
    yield from unusable(report, unknown_allowed=verdict == "unsure")
    for diagnosis in diagnoses:
        if not report.fixing(diagnosis):
            yield f"no step fixes {diagnosis}"


def expect_outcome(report, check, expected):
    yield from differs(f"outcome of {check}", report.check(check).get("outcome"), expected)


def expect_diagnosis(report, check, expected):
    """CHECK DIAGNOSIS: of any level."""
    yield from differs(f"diagnosis of {check}", report.check(check).get("diagnosis"), expected)


def expect_fact(report, fact, expected):
    values = {check["facts"][fact] for check in report.checks if fact in check["facts"]}
    yield from differs(fact, " and ".join(sorted(values)), expected)


def expect_step(report, pattern):
    """REGEX: a command of some step matches."""
    if not any(re.search(pattern, command) for command in report.commands()):
        yield f"no command matches /{pattern}/: {report.commands()}"


def expect_step_open(report, step):
    """ID: this step of the path is still to be done."""
    if not any(one["id"] == step for one in report.steps):
        yield f"the step {step} is not open: {[one['id'] for one in report.steps]}"


def expect_step_done(report, step):
    """ID"""
    if any(one["id"] == step for one in report.steps):
        yield f"the step {step} is still open"


def expect_no_step(report, pattern):
    for command in report.commands():
        if re.search(pattern, command):
            yield f"unexpected command: {command}"


def expect_one_step(report, *diagnoses):
    """DIAGNOSIS...: the same single step fixes all of them."""
    fixing = {d: [step["id"] for step in report.fixing(d)] for d in diagnoses}
    if len({step for steps in fixing.values() for step in steps}) != 1 or not all(fixing.values()):
        yield f"not one step fixes {' and '.join(diagnoses)}: {fixing}"


def expect_same_as_make(report, exit_of_make, release, minimums):
    """EXIT RELEASE MINIMUMS: as `make rustavailable`, `make kernelversion` and scripts/min-tool-version.sh say."""
    yield from same_availability(report, int(exit_of_make))
    tree = report.data.get("tree") or {}
    yield from differs("release", tree.get("release"), release)
    found = tree.get("minimums") or {}
    yield from differs("minimums", " ".join(found.get(n, "none") for n in ("rustc", "bindgen", "llvm")), " ".join(minimums.split()))


def expect_same_causes_as_make(report, exit_of_make, *beyond):
    """EXIT [DIAGNOSIS]...: every message in make.log is explained, and nothing else is required.

    Each DIAGNOSIS must be found although the kernel's script does not detect it; with /maybe behind it, it may be found.
    """
    exit_of_make, log = int(exit_of_make), (report.folder / "make.log").read_text(errors="replace")
    causes = (explanations(ERRORS, log) or [set(NO_MESSAGE.split())]) if exit_of_make else []
    warnings = explanations(WARNINGS, log)
    yield from same_availability(report, exit_of_make)
    if exit_of_make and report.data["verdict"] != "not-ready":
        yield f"make fails, and the verdict is {report.data['verdict']}"
    if exit_of_make and not report.check("rustavailable")["explainedBy"]:
        yield "no check explains why make fails"
    for cause in causes:
        if not cause & report.required:
            yield f"found {' '.join(sorted(report.root_causes)) or 'nothing'}, where make reports {' or '.join(sorted(cause))}"
    for warning in warnings:
        if not warning & report.found.keys():
            yield f"make warns, and none of {' '.join(sorted(warning))} is found"
    for diagnosis in set(beyond) - report.found.keys():
        if not diagnosis.endswith(OPTIONAL):
            yield f"{diagnosis} is not found"
    allowed = {diagnosis.removesuffix(OPTIONAL) for diagnosis in beyond}
    for diagnosis in report.root_causes - allowed.union(*causes, *warnings):
        yield f"{diagnosis} is found, and make accepts that: {report.found[diagnosis]['says']}"
    yield from unusable(report)
    yield from badly_planned(report)


def expect_same_as_build(report, exit_of_make):
    """EXIT of a build with CONFIG_RUST=y: it succeeds where the verdict is ready, and only there."""
    if (exit_of_make == "0") != (report.data["verdict"] == "ready"):
        yield f"the verdicts differ: {'; '.join(print_build(report, exit_of_make))}"
    yield from unusable(report)


def print_build(report, exit_of_make):
    """EXIT: the verdict with its causes, and the end of the build's log."""
    log = (report.folder / "make.log").read_text(errors="replace").splitlines()
    errors = [line.strip() for line in log if re.search(r"error\b|is too (?:old|new)|^CONFIG_RUST is not|unexpected", line)]
    built = "builds" if exit_of_make == "0" else f"stops, {next(iter(errors), log[-1] if log else 'no output')[:150]}"
    yield f"check {report.data['verdict']} {' '.join(sorted(report.root_causes))} | make {built}"


def explanations(messages, log):
    return [set(diagnoses.split()) for message, diagnoses in messages.items() if re.search(message, log)]


def same_availability(report, exit_of_make):
    outcome = report.check("rustavailable").get("outcome")
    if outcome not in ("pass", "warn", "fail") or (outcome == "fail") != bool(exit_of_make):
        yield f"rustavailable is {outcome}, and make exits with {exit_of_make}"


def unusable(report, unknown_allowed=False):
    for check in report.checks:
        if check["bug"]:
            yield f"{check['id']} crashed: {check['says']}"
        unexplained = check["outcome"] == "unknown" and not check["explainedBy"]
        if unexplained and check["level"] == "required" and not unknown_allowed:
            yield f"{check['id']} is unknown: {check['says']}"


def badly_planned(report):
    """A problem without evidence, without exactly one step, or with a command that is listed twice."""
    for diagnosis in report.root_causes:
        if not report.found[diagnosis]["shownBy"]:
            yield f"no command shows {diagnosis}"
        steps = [step["id"] for step in report.fixing(diagnosis)]
        if len(steps) != 1:
            yield f"{len(steps)} steps fix {diagnosis}: {' '.join(steps)}"
    commands = [command["shell"] for step in report.steps if step["kind"] == "mend" for command in step["commands"]]
    for command in {shell for shell in commands if commands.count(shell) > 1}:
        yield f"listed twice: {command}"


def print_step(report, diagnosis):
    """DIAGNOSIS: the commands of the step that fixes it, in their unattended form, as a script that ends at a failure."""
    for command in next(iter(report.fixing(diagnosis)), {"commands": []})["commands"]:
        unless = f"{{ {command['unless']}\n}} > /dev/null 2>&1 || " if command.get("unless") else ""
        yield f"cd {shlex.quote(command.get('cwd') or '/')} || exit"
        yield f"{unless}{{ {command.get('unattended') or command['shell']}\n}} || exit"


def not_typed(file):
    """The diagnoses of a file whose lines are a diagnosis and the reason why its step cannot be typed in the lab."""
    lines = [line.split(None, 1) for line in pathlib.Path(file).read_text().splitlines() if not line.startswith("#")]
    return {words[0] for words in lines if len(words) == 2}


def print_alternative(report, text):
    """TEXT: the commands of the other way of a step that has this in one of its commands."""
    for one in report.steps:
        for way in one["alternatives"]:
            for command in way["commands"] if any(text in c["shell"] for c in way["commands"]) else []:
                yield f"cd {shlex.quote(command['cwd'])} && {command['shell']}"


def untyped(report, tried, file):
    """The steps that fix something and were not typed, with what they fix; without those of the file."""
    excluded = not_typed(file)
    for step in report.steps:
        fixes = [diagnosis for diagnosis in step["settles"] if diagnosis in report.found]
        if step["kind"] == "mend" and fixes and step["id"] not in tried.split() and not set(fixes) & excluded:
            yield step, fixes


def print_next_step(report, tried, file):
    """IDS FILE: id, diagnoses and make variables of the first step that a shell can run, separated by tabs.

    Leaves out the steps with one of the IDS, and those that fix one of the diagnoses in FILE.
    """
    for step, fixes in untyped(report, tried, file):
        if step["commands"] and not step["person"]:
            yield "\t".join([step["id"], " ".join(fixes), " ".join(w for w in step["words"] if re.match(r"\w+=", w))])
            return


def expect_all_typed(report, tried, file):
    """IDS FILE: no step is left whose diagnosis has no reason in FILE."""
    for step, fixes in untyped(report, tried, file):
        yield f"step {step['id']} was not typed, and steps-not-typed has no reason for {' '.join(fixes)}"


def expect_not_found(report, step, *diagnoses):
    """STEP DIAGNOSIS...: the step that was run has removed the diagnoses."""
    for diagnosis in diagnoses:
        if diagnosis in report.found:
            yield f"step {step} does not fix {diagnosis}: {report.found[diagnosis]['says']}"


def main(folder, assertion, *arguments):
    try:
        report = Report(pathlib.Path(folder))
    except ValueError as error:
        print(f"standard output is not one JSON object: {error}", file=sys.stderr)
        return 0 if assertion.startswith("expect_") else 1
    for line in globals()[assertion](report, *arguments):
        print(line)
    return 0


sys.exit(main(*sys.argv[1:]))
