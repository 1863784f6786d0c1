//! Codes with two meanings in several documents.

use std::collections::HashMap;
use std::fmt;

use super::{identity, meaning};
use crate::text::one_line;
use crate::{Code, Document};

/// A code that means different things in two documents.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Clash<'d> {
    /// The two owners, each with the position of its document.
    pub owners: [(usize, &'d Code); 2],
}

/// `` `E0A06`: `accounts::AccountError` declares Account/UserNotFound, … ``
impl fmt::Display for Clash<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [(_, first), (_, second)] = self.owners;
        write!(
            f,
            "`{}`: {}, but {}",
            second.code,
            Owner(second),
            Owner(first)
        )
    }
}

struct Owner<'d>(&'d Code);

impl fmt::Display for Owner<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.0;
        match &code.retired {
            Some(_) => write!(f, "{} was retired with it", meaning(code)),
            None => {
                let declared = one_line(&code.declared);
                write!(f, "{} is declared with it by `{declared}`", meaning(code))
            }
        }
    }
}

/// The codes that have two meanings in several documents, each reported once
/// for every document in which it means something else than in the first that
/// has it.
///
/// One type that several services share has one meaning: the same code, category
/// and name, declared by the same type. So has a code that one of them has
/// retired.
#[must_use]
pub fn clashes<'d>(documents: &[&'d Document]) -> Vec<Clash<'d>> {
    let mut owners: HashMap<&str, (usize, &Code)> = HashMap::new();
    let mut clashes = Vec::new();
    for (position, document) in documents.iter().enumerate() {
        for code in document.codes().chain(document.retired()) {
            let owner = owners.entry(&code.code).or_insert((position, code));
            if owner.0 != position && !is_shared(owner.1, code) {
                let owners = [*owner, (position, code)];
                clashes.push(Clash { owners });
            }
        }
    }
    clashes
}

fn is_shared(one: &Code, other: &Code) -> bool {
    let is_one_type =
        one.retired.is_some() || other.retired.is_some() || one.declared == other.declared;
    identity(one) == identity(other) && is_one_type
}
