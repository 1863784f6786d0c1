//! What must hold between the blocks of a document.

use std::borrow::Cow;
use std::collections::HashMap;
use std::format;

use super::document::{Block, Mistake, mistake};
use super::kind::{Key, Kind};
use super::value;

/// The version of the format.
const SCHEMA: &str = "1";

/// A head in front, and each code below its category.
pub(super) fn check_order(blocks: &[Block<'_>]) -> Result<(), Mistake> {
    let mut category: Option<Cow<'_, str>> = None;
    let mut are_retired = false;
    for block in blocks {
        match block.kind {
            Kind::Head if block.raw(Key::Schema) == Some(SCHEMA) => {}
            Kind::Head => {
                return mistake(
                    block.line_of(Key::Schema),
                    format!(
                        "`schema` must be {SCHEMA}; a newer release of faultcode wrote this document"
                    ),
                );
            }
            Kind::Category => {
                category = Some(block.text(Key::Name));
                are_retired = false;
            }
            Kind::Code if are_retired => {
                return mistake(
                    block.line,
                    "retired codes stand behind the others of their category",
                );
            }
            Kind::Code | Kind::Retired => {
                are_retired = block.kind == Kind::Retired;
                if category.as_ref() != Some(&block.text(Key::Category)) {
                    return mistake(
                        block.line_of(Key::Category),
                        "`category` must be the name of the last `[[category]]` above",
                    );
                }
            }
        }
    }
    Ok(())
}

/// A code is one code's, and a name in a category, too.
pub(super) fn check_unique(blocks: &[Block<'_>]) -> Result<(), Mistake> {
    let mut categories = HashMap::new();
    let mut codes = HashMap::new();
    let mut names = HashMap::new();
    check_fallback(blocks)?;
    for block in blocks {
        if block.kind == Kind::Category {
            names.clear();
            check_first(&mut categories, block, Key::Name, "category")?;
        }
        if block.is_code() {
            check_code(block)?;
            check_first(&mut codes, block, Key::Code, "code")?;
            if block.raw(Key::ReplacedBy).is_none() {
                check_first(&mut names, block, Key::Name, "name")?;
            }
        }
    }
    Ok(())
}

/// What goes out for an unknown error is a code in use.
fn check_fallback(blocks: &[Block<'_>]) -> Result<(), Mistake> {
    let declares = |head: &&Block<'_>| head.raw(Key::Fallback).is_some();
    let Some(head) = blocks.first().filter(declares) else {
        return Ok(());
    };
    let fallback = head.text(Key::Fallback);
    let mut codes = blocks.iter().filter(|block| block.kind == Kind::Code);
    if codes.any(|block| block.text(Key::Code) == fallback) {
        return Ok(());
    }
    mistake(
        head.line_of(Key::Fallback),
        format!(
            "`fallback` names no code of this document: `{}`",
            fallback.escape_debug()
        ),
    )
}

fn check_first<'b, 't>(
    seen: &mut HashMap<Cow<'t, str>, &'b Block<'t>>,
    block: &'b Block<'t>,
    key: Key,
    noun: &str,
) -> Result<(), Mistake> {
    let Some(first) = seen.insert(block.text(key), block) else {
        return Ok(());
    };
    mistake(
        block.line_of(key),
        format!(
            "{noun} `{}` stands in line {} already",
            block.text(key).escape_debug(),
            first.line_of(key)
        ),
    )
}

/// A code is 1 to 64 bytes of a few ASCII characters.
fn is_code(code: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte);
    let is_word = |c: char| c.is_ascii_alphanumeric();
    let is_whole = code.starts_with(is_word) && code.ends_with(is_word);
    is_whole && code.len() <= 64 && code.bytes().all(is_plain)
}

/// Codes are codes, and a status is one of an error.
fn check_code(block: &Block<'_>) -> Result<(), Mistake> {
    if !is_code(&block.text(Key::Code)) {
        return mistake(
            block.line_of(Key::Code),
            "`code` must have 1 to 64 ASCII letters, digits, `_`, `-`, `.` or `:`, \
             the first and the last a letter or digit",
        );
    }
    let owner = block
        .raw(Key::ReplacedBy)
        .map(|_| block.text(Key::ReplacedBy));
    if owner.is_some_and(|owner| !is_code(&owner) || owner == block.text(Key::Code)) {
        return mistake(
            block.line_of(Key::ReplacedBy),
            "`replaced_by` must be another code",
        );
    }
    match block.raw(Key::Http).and_then(value::number) {
        Some(400..=599) => Ok(()),
        _ => mistake(
            block.line_of(Key::Http),
            "`http` must be a status from 400 to 599",
        ),
    }
}
