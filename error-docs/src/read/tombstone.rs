//! What a tombstone has beyond a code.

use super::error::Problem;
use super::fields::Fields;
use crate::document::is_code;
use crate::{Code, Retired};

pub(super) fn read(fields: &Fields<'_, '_>) -> Result<Retired, Problem> {
    Ok(Retired {
        version: fields.required_text("retired")?,
        date: date(fields)?,
        reason: fields.required_text("reason")?,
        replaced_by: replaced_by(fields)?,
    })
}

fn date(fields: &Fields<'_, '_>) -> Result<String, Problem> {
    let date = fields.required_text("date")?;
    if is_date(&date) {
        return Ok(date);
    }
    Err(Problem::new(
        fields.place("date"),
        format!(
            "`date` must be a day as in `2026-11-25`, found `{}`",
            date.escape_debug()
        ),
    ))
}

fn is_date(text: &str) -> bool {
    let is_shaped = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let is_within = |part: Option<&str>, most| {
        let number = part.and_then(|part| part.parse::<u8>().ok());
        number.is_some_and(|number| (1..=most).contains(&number))
    };
    is_shaped && is_within(text.get(5..7), 12) && is_within(text.get(8..), 31)
}

/// The code that took its place may itself be gone: only its form is checked.
fn replaced_by(fields: &Fields<'_, '_>) -> Result<Option<String>, Problem> {
    let found = fields.text("replaced_by")?;
    let wrong = |message| Err(Problem::new(fields.place("replaced_by"), message));
    match &found {
        Some(code) if !is_code(code) => wrong(format!(
            "`replaced_by` must be a code, found `{}`",
            code.escape_debug()
        )),
        Some(code) if fields.text("code")?.as_ref() == Some(code) => {
            wrong("a code cannot be replaced by itself".to_owned())
        }
        _ => Ok(found),
    }
}

/// What is in use stands above what is not.
pub(super) fn above_code(code: &Code, retired: &Code, fields: &Fields<'_, '_>) -> Problem {
    Problem::new(
        fields.place("code"),
        format!(
            "code `{}` stands behind the retired `{}`; retired codes stand at the end of their \
             category",
            code.code, retired.code
        ),
    )
}
