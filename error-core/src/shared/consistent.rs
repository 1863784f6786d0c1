//! What must hold between the blocks of a document.

use std::borrow::Cow;
use std::collections::HashMap;
use std::format;

use super::document::{Block, Mistake, mistake};
use super::kind::Kind;
use super::value;

/// The version of the format.
const SCHEMA: &str = "1";

/// A head in front, and each code below its category.
pub(super) fn check_order(blocks: &[Block<'_>]) -> Result<(), Mistake> {
    let mut category: Option<Cow<'_, str>> = None;
    let mut are_retired = false;
    for block in blocks {
        match block.kind {
            Kind::Head if block.raw("schema") == Some(SCHEMA) => {}
            Kind::Head => {
                return mistake(
                    block.line_of("schema"),
                    format!(
                        "`schema` must be {SCHEMA}; a newer release of faultcode wrote this document"
                    ),
                );
            }
            Kind::Category => {
                category = Some(block.text("name"));
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
                if category.as_ref() != Some(&block.text("category")) {
                    return mistake(
                        block.line_of("category"),
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
            check_first(&mut categories, block, "name", "category")?;
        }
        if block.is_code() {
            check_code(block)?;
            check_first(&mut codes, block, "code", "code")?;
            if block.raw("replaced_by").is_none() {
                check_first(&mut names, block, "name", "name")?;
            }
        }
    }
    Ok(())
}

fn check_first<'t>(
    seen: &mut HashMap<Cow<'t, str>, usize>,
    block: &Block<'t>,
    key: &str,
    noun: &str,
) -> Result<(), Mistake> {
    let value = block.text(key);
    match seen.get(&value) {
        Some(first) => mistake(
            block.line_of(key),
            format!(
                "{noun} `{}` stands in line {first} already",
                value.escape_debug()
            ),
        ),
        None => {
            seen.insert(value, block.line_of(key));
            Ok(())
        }
    }
}

/// A code is 1 to 64 bytes of a few ASCII characters, a status one of an error.
fn check_code(block: &Block<'_>) -> Result<(), Mistake> {
    let code = block.text("code");
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte);
    if code.is_empty() || code.len() > 64 || !code.bytes().all(is_plain) {
        return mistake(
            block.line_of("code"),
            "`code` must have 1 to 64 ASCII letters, digits, `_`, `-`, `.` or `:`",
        );
    }
    match block.raw("http").and_then(value::number) {
        Some(400..=599) => Ok(()),
        _ => mistake(
            block.line_of("http"),
            "`http` must be a status from 400 to 599",
        ),
    }
}
