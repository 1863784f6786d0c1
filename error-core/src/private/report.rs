//! The text of a failed check, put together in const evaluation.

use super::Table;
use crate::place::Place;

/// The longest report, in bytes.
const CAPACITY: usize = 32 * 1024;
/// How many findings are written out; the rest is counted.
const LISTED: usize = 40;

/// A list of findings about the tree under a root.
pub(super) struct Report {
    root: &'static Table,
    bytes: [u8; CAPACITY],
    len: usize,
    findings: usize,
}

impl Report {
    #[allow(
        clippy::large_stack_arrays,
        reason = "it lives in const evaluation, where there is no heap"
    )]
    pub(super) const fn new(root: &'static Table) -> Self {
        Self {
            root,
            bytes: [0; CAPACITY],
            len: 0,
            findings: 0,
        }
    }

    /// Begins a finding.
    pub(super) const fn start(&mut self) {
        self.findings += 1;
        self.push("\n  ");
    }

    /// Adds text to the finding that was begun last. Text over the limits is
    /// dropped: see [`finish`](Self::finish).
    pub(super) const fn push(&mut self, text: &str) {
        let bytes = text.as_bytes();
        if self.findings > LISTED || self.len + bytes.len() > CAPACITY {
            return;
        }
        let mut at = 0;
        while at < bytes.len() {
            self.bytes[self.len] = bytes[at];
            self.len += 1;
            at += 1;
        }
    }

    pub(super) const fn push_number(&mut self, number: usize) {
        let mut digits = [0_u8; 20];
        let mut start = digits.len();
        let mut rest = number;
        loop {
            start -= 1;
            digits[start] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if let Ok(text) = core::str::from_utf8(digits.split_at(start).1) {
            self.push(text);
        }
    }

    /// `` `path::Type` ``
    pub(super) const fn push_type(&mut self, table: &Table) {
        self.push("`");
        self.push(table.module_path);
        self.push("::");
        self.push(table.type_name);
        self.push("`");
    }

    /// `` `path::Type::Variant` (file:line) ``
    pub(super) const fn push_variant(&mut self, table: &Table, row: usize) {
        let place = Place::unpack(table.file, table.places[row]);
        self.push("`");
        self.push(table.module_path);
        self.push("::");
        self.push(table.type_name);
        self.push("::");
        self.push(table.rows[row].name());
        self.push("` (");
        self.push(place.file());
        self.push(":");
        self.push_number(place.line() as usize);
        self.push(")");
    }

    /// Fails compilation if there are findings.
    #[track_caller]
    #[allow(clippy::panic, reason = "this is how const evaluation fails")]
    pub(super) const fn finish(self) {
        if self.findings == 0 {
            return;
        }
        let mut head = Self::new(self.root);
        head.push("the error codes under ");
        head.push_type(self.root);
        head.push(" contradict each other");
        if let Ok(findings) = core::str::from_utf8(self.bytes.split_at(self.len).0) {
            head.push(findings);
        }
        if self.findings > LISTED {
            head.push("\n  and ");
            head.push_number(self.findings - LISTED);
            head.push(" more");
        }
        let text = match core::str::from_utf8(head.bytes.split_at(head.len).0) {
            Ok(text) => text,
            Err(_) => "the error codes under this root contradict each other",
        };
        panic!("{}", text)
    }
}
