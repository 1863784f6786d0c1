//! Whether a text is one whole document, before anything in it is read.

use super::error::Problem;

/// The last line. A document that was cut off lacks it.
const END: &str = "# end of error codes";

pub(super) fn check(text: &str) -> Result<(), Problem> {
    if text.starts_with('\u{FEFF}') {
        return Err(Problem::new(
            0,
            "the file begins with a byte order mark; save it as UTF-8 without one",
        ));
    }
    check_conflicts(text)?;
    check_end(text)?;
    check_repetition(text)
}

/// What a version control system leaves of a merge that it could not finish.
fn check_conflicts(text: &str) -> Result<(), Problem> {
    let is_marker = |line: &str| {
        let begins = |mark| {
            line.strip_prefix(mark)
                .is_some_and(|rest: &str| rest.is_empty() || rest.starts_with(' '))
        };
        line == "=======" || begins("<<<<<<<") || begins(">>>>>>>") || begins("|||||||")
    };
    match lines(text).find(|(_, line)| is_marker(line)) {
        Some((at, line)) => Err(Problem::new(
            at,
            format!(
                "merge conflict marker `{}`; resolve the conflict, or write the document anew",
                line.get(..7).unwrap_or(line)
            ),
        )),
        None => Ok(()),
    }
}

/// The end marker is there, once, and is the last line.
fn check_end(text: &str) -> Result<(), Problem> {
    let mut rest = lines(text).skip_while(|(_, line)| *line != END).skip(1);
    if let Some((at, _)) = rest.next() {
        let is_document = rest.any(|(_, line)| line.starts_with("schema"));
        let message = if is_document {
            format!("a second document begins behind `{END}`")
        } else {
            format!("nothing may stand behind `{END}`")
        };
        return Err(Problem::new(at, message));
    }
    match lines(text).last() {
        Some((_, END)) => Ok(()),
        Some((at, _)) => Err(Problem::new(
            at,
            format!("the document is cut off: its last line is not `{END}`"),
        )),
        None => Err(Problem::new(0, "the file is empty")),
    }
}

/// No two lines in a row are the same in a document: a field stands once in a
/// block, and an empty line alone.
fn check_repetition(text: &str) -> Result<(), Problem> {
    let pairs = lines(text).zip(lines(text).skip(1));
    match pairs.into_iter().find(|((_, one), (_, two))| one == two) {
        Some((_, (at, ""))) => Err(Problem::new(at, "two empty lines in a row")),
        Some((_, (at, _))) => Err(Problem::new(at, "this line repeats the one above")),
        None => Ok(()),
    }
}

/// The lines, each with its offset and without its end.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        let line = line.strip_suffix('\n').unwrap_or(line);
        (start, line.strip_suffix('\r').unwrap_or(line))
    })
}
