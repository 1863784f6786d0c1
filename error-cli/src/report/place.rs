//! Files as others know them: from the root of the repository on.

use std::collections::HashMap;
use std::fmt::Write;
use std::path::{Component, Path, PathBuf};
use std::{env, fs};

use crate::git;

/// The paths of files from the root of the repository on, with `/`; of a file
/// outside, or where there is none, the path as it is.
#[derive(Default)]
pub(super) struct Places(HashMap<PathBuf, String>);

impl Places {
    pub(super) fn of(&mut self, file: &Path) -> &str {
        let place = self.0.entry(file.to_owned());
        place.or_insert_with(|| in_repository(file))
    }
}

fn in_repository(file: &Path) -> String {
    let whole = fs::canonicalize(file).or_else(|_| env::current_dir().map(|it| it.join(file)));
    let inside = whole.ok().and_then(|whole| {
        let root = git::root_of(whole.parent()?)?;
        Some(whole.strip_prefix(root).ok()?.to_owned())
    });
    let path = inside.as_deref().unwrap_or(file);
    let parts = path.components().map(|part| match part {
        Component::RootDir => String::new(),
        part => part.as_os_str().to_string_lossy().into_owned(),
    });
    parts.collect::<Vec<_>>().join("/")
}

/// A path as a reference (RFC 3986, section 4.2): what has a meaning in one is
/// written as `%20`.
pub(super) fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/') {
            uri.push(char::from(byte));
        } else {
            // A `String` takes all that is written.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn what_has_a_meaning_in_a_reference_is_escaped() {
        assert_eq!(uri("a b/é%:#?.toml"), "a%20b/%C3%A9%25%3A%23%3F.toml");
    }
}
