//! Codes in text: lines of a log in which there are none.

use std::hint::black_box;
use std::time::Instant;

use crate::Operation;
use crate::catalogs::{CODES_SHORT1000, Long1000, Short1000, Tree10000};

const LINES: &str = "\
2026-11-25T18:27:42.123456Z  INFO service::http: request finished method=GET path=/api/v1/users/4711 status=200 latency=12ms
2026-11-25T18:27:42.130001Z DEBUG service::pool: connection returned to the pool idle=7 in_use=3 waiting=0
2026-11-25T18:27:43.000417Z  WARN service::cache: Entry expired before it was read; fetching it again key=\"user:4711:profile\"
2026-11-25T18:27:43.512993Z ERROR service::worker: Executor stopped after 3 attempts: connection reset by peer (os error 104)
2026-11-25T18:27:44.002175Z  INFO service::http: request finished method=POST path=/api/v1/orders status=201 latency=48ms
";

/// Bytes of text a second, in thousand millions: the best of some runs.
pub(crate) fn speed(name: &str) -> Option<f64> {
    let search = match name.strip_prefix("speed-")? {
        "find" => lines_found,
        "find-long" => |text: &str| Long1000::CATALOG.find_in(text).count(),
        "find-10000" => |text: &str| Tree10000::CATALOG.find_in(text).count(),
        "find-lines" => |text: &str| text.lines().map(lines_found).sum(),
        "regex" => regex,
        "aho-corasick" => aho_corasick,
        _ => return None,
    };
    let text = LINES.repeat(10_000);
    search(LINES);
    let best = (0..7)
        .map(|_| {
            let start = Instant::now();
            black_box(search(black_box(&text)));
            start.elapsed().as_secs_f64()
        })
        .fold(f64::INFINITY, f64::min);
    #[allow(clippy::cast_precision_loss, reason = "it is a speed")]
    Some(text.len() as f64 / best / 1e9)
}

fn lines_found(text: &str) -> usize {
    Short1000::CATALOG.find_in(text).count()
}

fn regex(text: &str) -> usize {
    static REGEX: std::sync::LazyLock<Option<regex::Regex>> =
        std::sync::LazyLock::new(|| regex::Regex::new(r"\bE[0-9]{5}\b").ok());
    REGEX
        .as_ref()
        .map_or(0, |regex| regex.find_iter(text).count())
}

fn aho_corasick(text: &str) -> usize {
    static SEARCH: std::sync::LazyLock<Option<aho_corasick::AhoCorasick>> =
        std::sync::LazyLock::new(|| aho_corasick::AhoCorasick::new(CODES_SHORT1000).ok());
    SEARCH
        .as_ref()
        .map_or(0, |search| search.find_iter(text).count())
}

fn find(count: u64) {
    for _ in 0..count {
        black_box(lines_found(black_box(LINES)));
    }
}

/// Bytes in the text of `find`.
pub(crate) const OPERATIONS: &[(&str, Operation)] = &[("find", find)];
