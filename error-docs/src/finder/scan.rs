//! Codes in a stream, in constant memory.

use std::io::{self, BufRead};

use super::Finder;
use crate::Code;
use crate::document::MAX_CODE;

/// How much of a stream is searched at once, in bytes.
const CHUNK: usize = 64 << 10;
/// The longest character, in bytes.
const CHAR: usize = 4;
/// What has to be known behind a place: a code, and the character that ends it.
const AHEAD: usize = MAX_CODE + CHAR;

impl<'d> Finder<'d> {
    /// Hands over each code in a stream as soon as its end is known: with its
    /// line, or in a long line 68 bytes later.
    ///
    /// The stream may be no UTF-8 and have lines of any length; about 64 KiB
    /// of it are held at a time.
    ///
    /// # Errors
    ///
    /// Those of the stream, and of `on_code`, which end the search.
    pub fn scan(
        &self,
        mut reader: impl BufRead,
        mut on_code: impl FnMut(&'d Code) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut buffer = Vec::with_capacity(CHUNK + CHAR + AHEAD);
        let mut at = 0;
        loop {
            let is_end = !append_chunk(&mut reader, &mut buffer)?;
            let until = if is_end {
                buffer.len()
            } else {
                decided(&buffer, at)
            };
            while let Some((code, range)) = self.search(&buffer, at, until) {
                on_code(code)?;
                at = range.end;
            }
            if is_end {
                return Ok(());
            }
            at = at.max(until);
            // The character before decides whether a word begins.
            let done = at.saturating_sub(CHAR);
            buffer.drain(..done);
            at -= done;
        }
    }
}

/// Reads on; whether there was something.
fn append_chunk(reader: &mut impl BufRead, buffer: &mut Vec<u8>) -> io::Result<bool> {
    loop {
        match reader.fill_buf() {
            Ok(chunk) => {
                let length = chunk.len().min(CHUNK);
                buffer.extend_from_slice(&chunk[..length]);
                reader.consume(length);
                return Ok(length > 0);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// The end of the places from `at` on whose codes what follows cannot change:
/// no code goes across the end of a line, or begins with it.
fn decided(buffer: &[u8], at: usize) -> usize {
    let far = buffer.len().saturating_sub(AHEAD).max(at);
    let line = buffer[far..].iter().rposition(|&byte| byte == b'\n');
    far + line.unwrap_or(0)
}
