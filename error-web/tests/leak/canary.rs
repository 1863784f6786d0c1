//! Secrets that can be told from anything else.

use std::fmt::Write;
use std::hash::{BuildHasher, RandomState};

/// What every secret text begins with.
const MARK: &str = "canary0";

/// Makes the secrets of one error, and what of it is public.
pub(crate) struct Canary {
    state: u64,
    numbers: Vec<u64>,
    public: Vec<String>,
}

impl Canary {
    pub(crate) fn new() -> Self {
        Self {
            state: RandomState::new().hash_one(0),
            numbers: Vec::new(),
            public: Vec::new(),
        }
    }

    /// Forgets the last error's.
    pub(crate) fn renew(&mut self) {
        self.numbers.clear();
        self.public.clear();
    }

    /// splitmix64 (Steele, Lea and Flood, 2014).
    fn random(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A secret text.
    pub(crate) fn text(&mut self) -> String {
        format!("{MARK}{:x}", self.random())
    }

    /// A secret number of nineteen digits.
    pub(crate) fn number(&mut self) -> u64 {
        let number = 1_000_000_000_000_000_000 + self.random() % 8_000_000_000_000_000_000;
        self.numbers.push(number);
        number
    }

    pub(crate) fn io(&mut self) -> std::io::Error {
        std::io::Error::other(self.text())
    }

    /// A text that must go out.
    pub(crate) fn public(&mut self) -> String {
        let text = format!("public{:x}", self.random());
        self.public.push(text.clone());
        text
    }

    /// A number that must go out.
    pub(crate) fn public_number(&mut self) -> u64 {
        let number = self.random() >> 1;
        self.public.push(number.to_string());
        number
    }

    /// What is wrong with an answer: a secret that is in it, or something public
    /// that is not.
    pub(crate) fn wrong(&self, answer: &[u8]) -> Option<String> {
        let has = |text: &str| contains(answer, text.as_bytes());
        let mut wrong = String::new();
        if has(MARK) {
            wrong.push_str("a secret text, ");
        }
        for number in &self.numbers {
            if has(&number.to_string()) || has(&format!("{number:x}")) {
                let _ = write!(wrong, "the secret {number}, ");
            }
        }
        for public in self.public.iter().filter(|public| !has(public)) {
            let _ = write!(wrong, "no {public}, ");
        }
        (!wrong.is_empty()).then(|| wrong + &String::from_utf8_lossy(answer))
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    let first = part.first().copied().unwrap_or_default();
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == first) {
        rest = &rest[at..];
        if rest.starts_with(part) {
            return true;
        }
        rest = &rest[1..];
    }
    false
}
