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

/// A code is 1 to 64 bytes of a few ASCII characters, a status one of an error.
fn check_code(block: &Block<'_>) -> Result<(), Mistake> {
    let code = block.text(Key::Code);
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte);
    if code.is_empty() || code.len() > 64 || !code.bytes().all(is_plain) {
        return mistake(
            block.line_of(Key::Code),
            "`code` must have 1 to 64 ASCII letters, digits, `_`, `-`, `.` or `:`",
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
