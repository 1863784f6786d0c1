//! From a document to what const evaluation compares.

use std::vec::Vec;

use super::document::{Block, Key, Kind};
use super::hash::{self, START, code_key, fingerprint};
use super::old::Old;
use super::{bits, value};

/// The codes of a contract.
#[derive(Debug, Default)]
pub(crate) struct Packed {
    /// The sum of the fingerprints of all codes that are not retired.
    pub(crate) digest: u64,
    /// See `old::Old`.
    pub(crate) codes: Vec<u8>,
    /// The public fields of the codes, each as `hash::field`.
    pub(crate) fields: Vec<u8>,
}

/// Packs the codes of a document.
pub(crate) fn pack(blocks: &[Block<'_>]) -> Packed {
    let mut packed = Packed::default();
    for block in blocks.iter().filter(|block| block.is_code()) {
        packed.push(block);
    }
    packed
}

impl Packed {
    fn push(&mut self, block: &Block<'_>) {
        let public = block
            .raw(Key::Public)
            .and_then(value::fields)
            .unwrap_or_default();
        let first = self.fields.len() / super::old::FIELD_SIZE;
        for (name, ty) in &public {
            self.fields.extend(hash::field(name, ty).to_le_bytes());
        }
        let old = Old {
            key: code_key(block.text(Key::Code).as_bytes()),
            identity: hash::identity(&block.text(Key::Category), &block.text(Key::Name)),
            bits: bits_of(block),
            fields: (count(first), count(public.len())),
            line: count(block.line),
            at: count(block.at),
        };
        old.push(&mut self.codes);
        if block.kind == Kind::Code {
            self.digest = self.digest.wrapping_add(fingerprint(
                old.key,
                old.identity,
                old.bits & bits::CONTRACT,
                fields_hash(public.iter().map(|(name, ty)| (&**name, &**ty))),
            ));
        }
    }
}

impl Old {
    /// Adds the code to a list of them.
    fn push(self, list: &mut Vec<u8>) {
        list.extend_from_slice(&self.key.to_le_bytes());
        list.extend_from_slice(&self.identity.to_le_bytes());
        let numbers = [self.bits, self.fields.0, self.fields.1, self.line, self.at];
        for number in numbers {
            list.extend_from_slice(&number.to_le_bytes());
        }
    }
}

/// The public fields of a code as one integer, in whatever order they stand.
pub(crate) fn fields_hash<'f>(fields: impl Iterator<Item = (&'f str, &'f str)>) -> u64 {
    let sum = fields.fold(0, |sum: u64, (name, ty)| {
        sum.wrapping_add(hash::field(name, ty))
    });
    if sum == 0 { 0 } else { sum ^ START }
}

fn bits_of(block: &Block<'_>) -> u32 {
    let flags = [
        (block.has(Key::Optional), bits::OPTIONAL),
        (block.kind == Kind::Retired, bits::RETIRED),
        (block.raw(Key::ReplacedBy).is_some(), bits::REPLACED),
    ];
    let status = block.raw(Key::Http).and_then(value::number).unwrap_or(0);
    flags
        .iter()
        .filter(|(is_set, _)| *is_set)
        .fold(status, |all, (_, bit)| all | bit)
        | bits::retryable(block.raw(Key::Retryable).and_then(value::switch))
}

/// A document holds less than 2^32 of anything: the derive refuses larger ones.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
