//! Numbers in a code template: `{n}`, `{n:03}`, `{n:02X}`.

/// The widest number, in digits.
const MAX_WIDTH: usize = 20;

/// How a number is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Digits {
    pub(super) width: Option<usize>,
    base: Base,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Base {
    Decimal,
    LowerHex,
    UpperHex,
}

impl Digits {
    pub(super) fn parse(name: &str, spec: Option<&str>) -> Result<Self, String> {
        let Some(spec) = spec else {
            return Ok(Self {
                width: None,
                base: Base::Decimal,
            });
        };
        let (width, base) = match (spec.strip_suffix('x'), spec.strip_suffix('X')) {
            (Some(width), _) => (width, Base::LowerHex),
            (_, Some(width)) => (width, Base::UpperHex),
            _ => (spec, Base::Decimal),
        };
        let width = match width.strip_prefix('0') {
            Some(digits) => digits
                .parse()
                .ok()
                .filter(|width| (1..=MAX_WIDTH).contains(width)),
            None if width.is_empty() && base != Base::Decimal => {
                return Ok(Self { width: None, base });
            }
            None => None,
        };
        if width.is_some() {
            return Ok(Self { width, base });
        }
        Err(format!(
            "unknown width `:{}` in `format`; write `{{{name}:03}}`, `{{{name}:02x}}` or `{{{name}:02X}}`",
            spec.escape_debug()
        ))
    }

    pub(super) fn render(self, name: &str, number: u32) -> Result<String, String> {
        let width = self.width.unwrap_or(0);
        let text = match self.base {
            Base::Decimal => format!("{number:0width$}"),
            Base::LowerHex => format!("{number:0width$x}"),
            Base::UpperHex => format!("{number:0width$X}"),
        };
        match self.width {
            Some(width) if text.len() > width => Err(format!(
                "`{}` does not fit `{{{name}:{}}}`; the highest is {}",
                self.literal(number.into()),
                self.spec(),
                self.literal(self.highest(width)),
            )),
            _ => Ok(text),
        }
    }

    fn highest(self, width: usize) -> u64 {
        let base: u64 = match self.base {
            Base::Decimal => 10,
            Base::LowerHex | Base::UpperHex => 16,
        };
        (0..width).fold(0_u64, |highest, _| {
            highest.saturating_mul(base).saturating_add(base - 1)
        })
    }

    /// A number as one would write it in the attribute.
    fn literal(self, number: u64) -> String {
        match self.base {
            Base::Decimal => number.to_string(),
            Base::LowerHex => format!("{number:#x}"),
            Base::UpperHex => format!("0x{number:X}"),
        }
    }

    fn spec(self) -> String {
        let width = self.width.unwrap_or(0);
        match self.base {
            Base::Decimal => format!("0{width}"),
            Base::LowerHex => format!("0{width}x"),
            Base::UpperHex => format!("0{width}X"),
        }
    }

    pub(super) fn is_digit(self, c: char) -> bool {
        match self.base {
            Base::Decimal => c.is_ascii_digit(),
            Base::LowerHex => c.is_ascii_digit() || matches!(c, 'a'..='f'),
            Base::UpperHex => c.is_ascii_digit() || matches!(c, 'A'..='F'),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::Digits;

    #[test]
    fn a_digit_is_one_of_the_base() {
        let digits = |spec| {
            let number = Digits::parse("n", spec).expect("a width");
            let is_digit = |c: &char| number.is_digit(*c);
            ['0', '9', 'a', 'f', 'g', 'A', 'F', 'G', '_']
                .into_iter()
                .filter(is_digit)
                .collect::<String>()
        };
        assert_eq!(digits(None), "09");
        assert_eq!(digits(Some("03")), "09");
        assert_eq!(digits(Some("x")), "09af");
        assert_eq!(digits(Some("02X")), "09AF");
    }
}
