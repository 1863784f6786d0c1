//! Running other programs, and what may go wrong with it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use std::{fmt, fs, io, thread};

/// Why there is no figure.
pub(crate) struct Failure {
    pub(crate) code: u8,
    text: String,
}

impl Failure {
    /// The command line is wrong.
    pub(crate) fn usage(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { code: 2, text }
    }

    /// A figure is worse than it may be.
    pub(crate) fn finding(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { code: 1, text }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::usage(error.to_string())
    }
}

/// The folder of this package.
pub(crate) fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder for what is generated and measured.
pub(crate) fn scratch(name: &str) -> Result<PathBuf, Failure> {
    let folder = home().join("target/measured").join(name);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Runs a program that must succeed; what it wrote to its standard output.
pub(crate) fn run(command: &mut Command) -> Result<Output, Failure> {
    let name = command.get_program().to_owned();
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Failure::usage(format!(
                "`{}` is not installed, and is needed to measure this",
                name.display()
            )),
            _ => Failure::usage(format!("`{}`: {error}", name.display())),
        })?;
    if output.status.success() {
        return Ok(output);
    }
    Err(Failure::usage(format!(
        "`{}` failed:\n{}",
        name.display(),
        String::from_utf8_lossy(&output.stderr)
    )))
}

/// The compiler itself, behind what chooses among several.
pub(crate) fn rustc() -> Result<PathBuf, Failure> {
    let output = run(Command::new("rustc").args(["--print", "sysroot"]))?;
    let sysroot = String::from_utf8_lossy(&output.stdout);
    Ok(Path::new(sysroot.trim()).join("bin/rustc"))
}

/// A count in millions, for a table.
pub(crate) fn millions(count: u64) -> u64 {
    (count + 500_000) / 1_000_000
}

/// One count beside another.
#[allow(clippy::cast_precision_loss, reason = "there are fewer")]
pub(crate) fn ratio(one: u64, other: u64) -> f64 {
    one as f64 / other as f64
}

/// How many instructions a program executes.
pub(crate) fn instructions(
    program: &Path,
    arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
    environment: &[(String, String)],
) -> Result<u64, Failure> {
    let output = run(Command::new("valgrind")
        .args([
            "--tool=cachegrind",
            "--cache-sim=no",
            "--cachegrind-out-file=/dev/null",
        ])
        .arg(program)
        .args(arguments)
        .envs(environment.iter().cloned()))?;
    let report = String::from_utf8_lossy(&output.stderr);
    report
        .lines()
        .find_map(|line| line.split_once("I   refs:"))
        .and_then(|(_, count)| count.trim().replace(',', "").parse().ok())
        .ok_or_else(|| Failure::usage(format!("valgrind counted nothing:\n{report}")))
}

/// How many times a program asks for memory.
pub(crate) fn allocations(
    program: &Path,
    arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
) -> Result<u64, Failure> {
    let output = run(Command::new("valgrind")
        .args([
            "--tool=memcheck",
            "--leak-check=no",
            "--undef-value-errors=no",
        ])
        .arg(program)
        .args(arguments))?;
    let report = String::from_utf8_lossy(&output.stderr);
    report
        .lines()
        .find_map(|line| line.split_once("total heap usage: "))
        .and_then(|(_, usage)| usage.split_once(" allocs"))
        .and_then(|(count, _)| count.replace(',', "").parse().ok())
        .ok_or_else(|| Failure::usage(format!("valgrind counted nothing:\n{report}")))
}

/// The seconds that a program takes, as [`seconds`] counts them, and the most memory
/// that it uses, in kB: as the kernel says while it runs.
pub(crate) fn seconds_and_memory(command: &mut Command) -> Result<(f64, f64, u64), Failure> {
    let before = children_cpu()?;
    let start = Instant::now();
    let mut child = command.stdin(Stdio::null()).spawn()?;
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut most = 0;
    let end = loop {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let peak = text
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))
            .and_then(|size| size.trim().trim_end_matches(" kB").parse().ok());
        most = most.max(peak.unwrap_or(0));
        if let Some(end) = child.try_wait()? {
            break end;
        }
        thread::sleep(Duration::from_millis(20));
    };
    if !end.success() {
        return Err(Failure::finding(format!("the compiler failed: {end}")));
    }
    let clock = start.elapsed().as_secs_f64();
    Ok((children_cpu()? - before, clock, most))
}

/// The seconds of processors that programs took which were started here and ended.
fn children_cpu() -> Result<f64, Failure> {
    let text = fs::read_to_string("/proc/self/stat")?;
    // Behind the name, which may hold anything: the 14th and 15th of what follows,
    // in hundredths.
    let (_, fields) = text.rsplit_once(')').unwrap_or_default();
    let ticks: f64 = fields
        .split_whitespace()
        .skip(13)
        .take(2)
        .filter_map(|field| field.parse::<f64>().ok())
        .sum();
    Ok(ticks / 100.0)
}

/// The seconds that a program takes: of processors, and by the clock.
pub(crate) fn seconds(command: &mut Command) -> Result<(f64, f64), Failure> {
    let mut timed = Command::new("bash");
    timed
        .args(["-c", "TIMEFORMAT='%U %S %R'; time \"$@\" 2>&1", "bash"])
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            timed.env(name, value);
        }
    }
    if let Some(folder) = command.get_current_dir() {
        timed.current_dir(folder);
    }
    let output = run(&mut timed)?;
    let report = String::from_utf8_lossy(&output.stderr);
    let figures: Vec<f64> = report
        .split_whitespace()
        .filter_map(|figure| figure.parse().ok())
        .collect();
    match figures.as_slice() {
        [user, system, clock] => Ok((user + system, *clock)),
        _ => Err(Failure::usage(format!("bash measured no time:\n{report}"))),
    }
}
