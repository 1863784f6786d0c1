//! Enums of any number of variants, for each library alike.
//!
//! Of four variants three have no field, and one has a field that its message
//! shows; each is documented, as errors of a service are.

mod by_hand;
mod derived;

pub(crate) use by_hand::{display_only, handwritten, thiserror};
pub(crate) use derived::{derive_more, faultcode, masterror, miette, snafu, strum};

/// A variant of a generated enum.
pub(crate) struct Variant {
    pub(crate) number: usize,
}

/// The variants of an enum.
fn variants(count: usize) -> impl Iterator<Item = Variant> {
    (0..count).map(|number| Variant { number })
}

/// A function that makes an error of a number.
pub(crate) fn made(count: usize) -> String {
    let arms: String = variants(count).map(|variant| variant.made()).collect();
    format!(
        "fn made(number: usize) -> Error {{\n    match number {{\n{arms}        \
         _ => Error::Variant0,\n    }}\n}}\n"
    )
}

impl Variant {
    /// The arm that makes it of its number.
    fn made(&self) -> String {
        let fields = if self.has_field() { " { id: 7 }" } else { "" };
        let (number, name) = (self.number, self.name());
        format!("        {number} => Error::{name}{fields},\n")
    }

    fn name(&self) -> String {
        format!("Variant{}", self.number)
    }

    fn has_field(&self) -> bool {
        self.number % 4 == 3
    }

    /// How it is declared.
    fn declared(&self) -> String {
        let fields = if self.has_field() { " { id: u64 }" } else { "" };
        format!("{}{fields}", self.name())
    }

    /// How it is matched, whatever its fields hold.
    fn pattern(&self) -> String {
        let fields = if self.has_field() { " { .. }" } else { "" };
        format!("Self::{}{fields}", self.name())
    }

    fn message(&self) -> String {
        let number = self.number;
        if self.has_field() {
            format!("Item {{id}} was not found in store {number}")
        } else {
            format!("Store {number} did not answer in time")
        }
    }

    fn doc(&self) -> String {
        let number = self.number;
        format!("/// Store {number} is overloaded or cut off. Try again in a minute.")
    }

    fn code(&self) -> String {
        format!("E{:05}", self.number)
    }

    fn status(&self) -> u16 {
        [503, 500, 409, 404][self.number % 4]
    }

    /// What is said of retrying, of one in two.
    fn retryable(&self) -> Option<bool> {
        match self.number % 4 {
            0 => Some(true),
            3 => Some(false),
            _ => None,
        }
    }
}
