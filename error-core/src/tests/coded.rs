//! How an error is shown with its code.

use core::error::Error;
use core::fmt;
use std::format;

use crate::ErrorCode;

/// Shows what it is asked for, so that a test sees it.
#[derive(Debug, ErrorCode)]
#[code(category = "Coded", n = 1)]
struct Asked;

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {:?} {:?} {} {} {} {}",
            f.alternate(),
            f.width(),
            f.precision(),
            f.align().is_some(),
            f.sign_plus(),
            f.sign_minus(),
            f.sign_aware_zero_pad()
        )
    }
}

impl Error for Asked {}

#[test]
fn what_a_formatter_asks_for_is_not_asked_of_the_message() {
    let plain = "[CODED_001] Coded error: false None None false false false false";
    let coded = Asked.coded();
    for shown in [
        format!("{coded}"),
        format!("{coded:#}"),
        format!("{coded:20}"),
        format!("{coded:.2}"),
        format!("{coded:<}"),
        format!("{coded:+}"),
        format!("{coded:-}"),
        format!("{coded:0}"),
        format!("{coded:#20}"),
        format!("{coded:20.2}"),
        format!("{coded:<20}"),
        format!("{coded:+20}"),
        format!("{coded:-20}"),
        format!("{coded:020}"),
        format!("{coded:<.2}"),
        format!("{coded:<+}"),
        format!("{coded:-0}"),
    ] {
        assert_eq!(shown, plain);
    }
}

#[test]
fn a_coded_error_shows_code_and_error() {
    assert_eq!(
        format!("{:?}", Asked.coded()),
        "Coded(\"CODED_001\", Asked)"
    );
}

/// One of the errors that lead to each other: each to the next, the last one to
/// the fourth.
#[derive(Debug)]
struct Link(usize);

static LINKS: [Link; 8] = [
    Link(0),
    Link(1),
    Link(2),
    Link(3),
    Link(4),
    Link(5),
    Link(6),
    Link(7),
];

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl Error for Link {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let next = if self.0 == 7 { 3 } else { self.0 + 1 };
        let link = LINKS.get(next)?;
        Some(link)
    }
}

#[derive(Debug, ErrorCode)]
#[code(category = "Looped", n = 1, message = "in a loop")]
struct Looped;

impl fmt::Display for Looped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("in a loop")
    }
}

impl Error for Looped {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&LINKS[0])
    }
}

#[test]
fn a_chain_that_returns_into_itself_ends_soon() {
    assert_eq!(
        format!("{:#}", Looped.coded()),
        "[LOOPED_001] Looped error: in a loop: 0: 1: 2: 3: 4: 5: 6: 7: 3: 4: 5: 6: 7: …"
    );
}
