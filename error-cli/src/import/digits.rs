//! How the number in a code is written.

/// The base of a number, and the case of its digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Base {
    Decimal,
    LowerHex,
    UpperHex,
}

/// A width and a base, as in `{n:02X}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Digits {
    /// Without one, a number has no leading zeros.
    pub(super) width: Option<usize>,
    pub(super) base: Base,
}

impl Digits {
    pub(super) const DEFAULT: Self = Self {
        width: Some(3),
        base: Base::Decimal,
    };

    /// A number, if writing it gives the same text again.
    pub(super) fn read(self, text: &str) -> Option<u32> {
        // The derive knows no wider number.
        const WIDEST: usize = 20;
        if text.len() > WIDEST {
            return None;
        }
        let radix = match self.base {
            Base::Decimal => 10,
            Base::LowerHex | Base::UpperHex => 16,
        };
        let number = u32::from_str_radix(text, radix).ok()?;
        let fits = self.width.is_none_or(|width| text.len() == width);
        (fits && self.write(number) == text).then_some(number)
    }

    pub(super) fn write(self, number: u32) -> String {
        let width = self.width.unwrap_or(0);
        match self.base {
            Base::Decimal => format!("{number:0width$}"),
            Base::LowerHex => format!("{number:0width$x}"),
            Base::UpperHex => format!("{number:0width$X}"),
        }
    }

    /// `{n:02X}`
    pub(super) fn placeholder(self, name: &str) -> String {
        let base = match self.base {
            Base::Decimal => "",
            Base::LowerHex => "x",
            Base::UpperHex => "X",
        };
        match self.width {
            Some(width) => format!("{{{name}:0{width}{base}}}"),
            None if base.is_empty() => format!("{{{name}}}"),
            None => format!("{{{name}:{base}}}"),
        }
    }

    /// The number as it stands in an attribute: `6`, `0x06`.
    pub(super) fn literal(self, number: u32) -> String {
        match self.base {
            Base::Decimal => number.to_string(),
            Base::LowerHex | Base::UpperHex => format!("0x{}", self.write(number)),
        }
    }
}
