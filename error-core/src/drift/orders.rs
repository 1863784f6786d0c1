//! What a run of the test may write, as the environment says.

use std::env;
use std::string::String;
use std::vec::Vec;

/// The environment variable under which stale files are written.
pub(super) const ACCEPT: &str = "FAULTCODE_ACCEPT";
/// Why codes are retired.
pub(super) const REASON: &str = "FAULTCODE_REASON";

/// What may be written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Orders {
    /// Whether the document is written without a look at the old one.
    pub(super) anew: bool,
    /// The codes whose breaking change is accepted.
    pub(super) breaking: Vec<String>,
    /// The codes to retire.
    pub(super) retired: Vec<String>,
    /// Why they are.
    pub(super) reason: String,
}

impl Orders {
    /// The orders of the environment; none where nothing is to be written.
    pub(super) fn from_env() -> Option<Self> {
        let accepted = env::var(ACCEPT).ok()?;
        let reason = env::var(REASON).unwrap_or_default();
        Self::parse(&accepted, reason.trim())
    }

    /// Reads a list of `1`, `CODE`, `retire:CODE` and `anew`, separated by
    /// commas or white space. Codes that a document does not have are another
    /// document's.
    pub(super) fn parse(accepted: &str, reason: &str) -> Option<Self> {
        if accepted.is_empty() || accepted == "0" {
            return None;
        }
        let mut orders = Self {
            reason: String::from(reason),
            ..Self::default()
        };
        let is_between = |c: char| c == ',' || c.is_whitespace();
        for word in accepted.split(is_between).filter(|word| !word.is_empty()) {
            match word.strip_prefix("retire:") {
                Some(code) => orders.retired.push(code.into()),
                None if word == "anew" => orders.anew = true,
                None if word == "1" => {}
                None => orders.breaking.push(word.into()),
            }
        }
        Some(orders)
    }

    pub(super) fn accepts(&self, code: &str) -> bool {
        self.breaking.iter().any(|accepted| accepted == code)
    }

    pub(super) fn retires(&self, code: &str) -> bool {
        self.retired.iter().any(|retired| retired == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_for_nothing_is_none() {
        assert_eq!(Orders::parse("", ""), None);
        assert_eq!(Orders::parse("0", "reason"), None);
        assert_eq!(Orders::parse("1", ""), Some(Orders::default()));
    }

    #[test]
    fn orders_are_separated_by_commas_or_spaces() {
        let orders = Orders::parse("E0A06, retire:E0A07  E0A08,anew", "gone").unwrap_or_default();
        assert_eq!(orders.breaking, ["E0A06", "E0A08"]);
        assert_eq!(orders.retired, ["E0A07"]);
        assert_eq!(orders.reason, "gone");
        assert!(orders.anew);
    }
}
