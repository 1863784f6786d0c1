//! The bits in the last field of a row, and in a code of the contract.

pub(crate) const STATUS: u32 = 0x3FF;
pub(crate) const RETRYABLE_SAID: u32 = 1 << 10;
pub(crate) const RETRYABLE: u32 = 1 << 11;
/// What a contract holds fast of them.
pub(crate) const CONTRACT: u32 = STATUS | RETRYABLE_SAID | RETRYABLE;

pub(crate) const COMMON: u32 = 1 << 12;
pub(crate) const CUSTOM: u32 = 1 << 13;
pub(crate) const ALIAS: u32 = 1 << 14;
pub(crate) const OPTIONAL: u32 = 1 << 15;
pub(crate) const INTERNAL: u32 = 1 << 16;
pub(crate) const PLACEHOLDERS: u32 = 1 << 17;
/// In a row, the rest is the category's place in the head.
pub(crate) const CATEGORY_SHIFT: u32 = 18;

/// In a code of the contract: it is retired.
pub(crate) const RETIRED: u32 = 1 << 18;
/// In a code of the contract: it lives on under another code.
pub(crate) const REPLACED: u32 = 1 << 19;

/// What is said of retrying, as bits.
pub(crate) const fn retryable(said: Option<bool>) -> u32 {
    match said {
        Some(true) => RETRYABLE_SAID | RETRYABLE,
        Some(false) => RETRYABLE_SAID,
        None => 0,
    }
}
