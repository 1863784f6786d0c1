//! The text of a failed check, put together in const evaluation.

use crate::private::Table;

/// The longest report, in bytes.
const CAPACITY: usize = 32 * 1024;
/// How many findings are written out; the rest is counted.
const LISTED: usize = 40;

/// How much room a finding is sure to have.
const LONGEST: usize = 2 * 1024;

/// A list of findings about the tree under a root.
pub(crate) struct Report {
    bytes: [u8; CAPACITY],
    len: usize,
    findings: usize,
    listed: usize,
}

impl Report {
    #[allow(
        clippy::large_stack_arrays,
        reason = "it lives in const evaluation, where there is no heap"
    )]
    /// An empty list. What is pushed before the first finding stands above all.
    pub(crate) const fn new() -> Self {
        Self {
            bytes: [0; CAPACITY],
            len: 0,
            findings: 0,
            listed: 0,
        }
    }

    /// Begins a finding.
    pub(crate) const fn start(&mut self) {
        self.findings += 1;
        if self.listed < LISTED && self.len + LONGEST < CAPACITY {
            self.listed += 1;
            self.write("\n  ");
        }
    }

    /// Whether the finding that was begun last is written out.
    pub(crate) const fn is_listing(&self) -> bool {
        self.listed == self.findings
    }

    /// Adds text to the finding that was begun last, if it is listed.
    pub(crate) const fn push(&mut self, text: &str) {
        if self.is_listing() {
            self.write(text);
        }
    }

    /// Adds text; what does not fit is left out.
    const fn write(&mut self, text: &str) {
        let bytes = text.as_bytes();
        if self.len + bytes.len() > CAPACITY {
            return;
        }
        let mut at = 0;
        while at < bytes.len() {
            self.bytes[self.len] = bytes[at];
            self.len += 1;
            at += 1;
        }
    }

    pub(crate) const fn push_number(&mut self, number: usize) {
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
    pub(crate) const fn push_type(&mut self, table: &Table) {
        self.push("`");
        self.push(table.module_path);
        self.push("::");
        self.push(table.type_name);
        self.push("`");
    }

    /// `` `path::Type::Variant` (file:line) ``
    pub(crate) const fn push_variant(&mut self, table: &Table, row: usize) {
        self.push("`");
        self.push(table.module_path);
        self.push("::");
        self.push(table.type_name);
        self.push("::");
        self.push(table.head.name(row));
        self.push("` (");
        self.push_place(table, row);
        self.push(")");
    }

    /// `file:line`
    pub(crate) const fn push_place(&mut self, table: &Table, row: usize) {
        let place = table.place(row);
        self.push(place.file());
        self.push(":");
        self.push_number(place.line() as usize);
    }

    /// Fails compilation if there are findings; `hint` stands below them.
    #[track_caller]
    #[allow(clippy::panic, reason = "this is how const evaluation fails")]
    pub(crate) const fn finish(mut self, hint: &str) {
        if self.findings == 0 {
            return;
        }
        let hidden = self.findings - self.listed;
        if hidden > 0 {
            // From here on everything is written.
            self.findings = self.listed;
            self.write("\n  and ");
            self.push_number(hidden);
            self.write(" more");
        }
        self.write(hint);
        panic!("{}", self.text())
    }

    /// What was pushed so far.
    pub(crate) const fn text(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "the error codes under this root are not consistent",
        }
    }
}
