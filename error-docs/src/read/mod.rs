//! Reading: bytes -> frame -> fields -> blocks -> [`Document`].

mod blocks;
mod code;
mod error;
mod fields;
mod frame;
mod public;
mod tombstone;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::Document;
pub use error::ReadError;
use error::line_of;

/// The largest document, in bytes: 64 MiB.
const MAX_SIZE: u64 = 64 << 20;

impl Document {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// Where the file cannot be read, is larger than 64 MiB, is no UTF-8, or as
    /// in [`parse`](Self::parse).
    pub fn read(path: impl AsRef<Path>) -> Result<Self, ReadError> {
        let path = path.as_ref();
        let name = path.display().to_string();
        let bytes = load(path).map_err(|error| match error {
            Unread::TooLarge => ReadError::in_file(
                name.clone(),
                "the file is larger than 64 MiB; is it a document of error codes?",
            ),
            Unread::Failed(error) => unreadable(name.clone(), error),
        })?;
        Self::parse(decode(&bytes, &name)?, &name)
    }

    /// Reads a document out of a text; errors call the text by the given name.
    ///
    /// # Errors
    ///
    /// Where the text is not a whole document by itself, or a document that
    /// contradicts itself, such as one with a code that stands in it twice.
    pub fn parse(text: &str, name: &str) -> Result<Self, ReadError> {
        frame::check(text)
            .and_then(|()| blocks::read(text))
            .map_err(|problem| {
                ReadError::in_file(name.to_owned(), problem.message)
                    .at_line(line_of(text.as_bytes(), problem.at))
            })
    }
}

enum Unread {
    TooLarge,
    Failed(io::Error),
}

/// The contents of a file. The size that the system states is only a hint: a
/// pipe has none, and a file may grow.
fn load(path: &Path) -> Result<Vec<u8>, Unread> {
    let file = File::open(path).map_err(Unread::Failed)?;
    let size = file.metadata().map_err(Unread::Failed)?.len();
    if size > MAX_SIZE {
        return Err(Unread::TooLarge);
    }
    let mut bytes = Vec::new();
    file.take(MAX_SIZE + 1)
        .read_to_end(&mut bytes)
        .map_err(Unread::Failed)?;
    if bytes.len() as u64 > MAX_SIZE {
        return Err(Unread::TooLarge);
    }
    Ok(bytes)
}

fn unreadable(name: String, error: io::Error) -> ReadError {
    let message = match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::IsADirectory => "this is a folder, not a document".to_owned(),
        _ => format!("cannot be read: {error}"),
    };
    ReadError::in_file(name, message).with_source(error)
}

fn decode<'b>(bytes: &'b [u8], name: &str) -> Result<&'b str, ReadError> {
    let refused = |line, message| Err(ReadError::in_file(name.to_owned(), message).at_line(line));
    // UTF-16 mostly begins with a mark; without one, every second byte of
    // ASCII text is zero.
    if let [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, ..] | [_, 0, ..] = bytes {
        return refused(1, "the file is UTF-16; save it as UTF-8");
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => refused(
            line_of(bytes, error.valid_up_to()),
            "the file is not UTF-8; save it as UTF-8",
        ),
    }
}
