//! What the codes of a file look like, and the templates that this suggests.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::catalog::Category;
use super::digits::{Base, Digits};
use super::format::Format;

/// The fewest digits that a category keeps for its own numbers.
const FEWEST: usize = 2;

/// The category's name in a code: `AUTH` in `ERR-AUTH-0042`.
pub(super) fn category_in(code: &str) -> Option<&str> {
    let split = Split::of(code)?;
    let mut name = split.prefix.trim_matches(is_joint);
    loop {
        let (first, rest) = name.split_once(is_joint).unwrap_or((name, ""));
        if !["e", "err", "error", "code"].contains(&first.to_lowercase().as_str()) {
            break;
        }
        name = rest;
    }
    (name.len() >= 2 && name.contains(|c: char| c.is_ascii_alphabetic())).then_some(name)
}

/// Whether a code is a name, as `not_found` and `auth.TokenExpired` are.
pub(super) fn is_words(code: &str) -> bool {
    let is_word = |part: &str| part.len() > 2 && part.chars().all(|c| c.is_ascii_alphabetic());
    Split::of(code).is_none() && code.split(is_joint).any(is_word)
}

fn is_joint(c: char) -> bool {
    matches!(c, '_' | '-' | '.' | ':')
}

/// A code in two: its last part from the first digit on, and what stands before.
struct Split<'c> {
    prefix: &'c str,
    rest: &'c str,
}

impl<'c> Split<'c> {
    fn of(code: &'c str) -> Option<Self> {
        let last = code.rfind(is_joint).map_or(0, |at| at + 1);
        let digit = code[last..].find(|c: char| c.is_ascii_digit())?;
        let (prefix, rest) = code.split_at(last + digit);
        Some(Self { prefix, rest })
    }

    fn is_number(&self, base: Base) -> bool {
        self.rest.chars().all(|c| match base {
            Base::Decimal => c.is_ascii_digit(),
            Base::LowerHex => matches!(c, '0'..='9' | 'a'..='f'),
            Base::UpperHex => matches!(c, '0'..='9' | 'A'..='F'),
        })
    }
}

/// What a code shares with its family: what stands before its number, and the
/// length of what follows the last joint.
///
/// Letters before the first digit may be digits, too: `EA01` and `E101` are of
/// one family.
fn family(code: &str) -> (&str, usize) {
    let last = code.rfind(is_joint).map_or(0, |at| at + 1);
    let prefix = Split::of(code).map_or(code, |split| split.prefix);
    let head = prefix.trim_end_matches(|c: char| c.is_ascii_hexdigit());
    let first = last + usize::from(prefix.len() > last);
    (&code[..head.len().max(first)], code.len() - last)
}

/// What the codes of a file look like.
pub(super) struct Shapes<'c> {
    bases: HashMap<(&'c str, usize), Base>,
    /// Prefix, base and number of digits, with the digits that all codes of a
    /// category begin with.
    groups: BTreeMap<(&'c str, Base, usize), BTreeMap<usize, &'c str>>,
}

impl<'c> Shapes<'c> {
    pub(super) fn of(categories: &'c [Category]) -> Self {
        let mut shapes = Self {
            bases: bases(categories),
            groups: BTreeMap::new(),
        };
        for (at, category) in categories.iter().enumerate() {
            for row in &category.rows {
                let Some((split, base)) = shapes.split(&row.code) else {
                    continue;
                };
                let group = shapes.groups.entry((split.prefix, base, split.rest.len()));
                group
                    .or_default()
                    .entry(at)
                    .and_modify(|same| *same = &same[..common_length(same, split.rest)])
                    .or_insert(split.rest);
            }
        }
        shapes
    }

    fn split(&self, code: &'c str) -> Option<(Split<'c>, Base)> {
        let split = Split::of(code)?;
        let base = *self.bases.get(&family(code))?;
        split.is_number(base).then_some((split, base))
    }

    /// How many digits tell the categories of a group apart.
    fn shared(&self, group: (&'c str, Base, usize)) -> usize {
        let Some(categories) = self.groups.get(&group).filter(|group| group.len() > 1) else {
            return 0;
        };
        let tells_apart = |length: usize| {
            let mut starts = HashSet::new();
            categories
                .values()
                .all(|same| same.get(..length).is_some_and(|start| starts.insert(start)))
        };
        let most = group.2.saturating_sub(FEWEST);
        (1..=most).find(|&length| tells_apart(length)).unwrap_or(0)
    }

    /// The templates that a category may have, the likeliest first.
    pub(super) fn candidates(&self, category: &'c Category) -> Vec<Format> {
        let mut counts: BTreeMap<_, usize> = BTreeMap::new();
        for row in &category.rows {
            if let Some((split, base)) = self.split(&row.code) {
                *counts
                    .entry((split.prefix, base, split.rest.len()))
                    .or_default() += 1;
            }
        }
        let mut groups: Vec<_> = counts.into_iter().collect();
        groups.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
        let mut candidates = vec![Format::default_format()];
        candidates.extend(self.said(category));
        for &((prefix, base, length), _) in groups.iter().take(3) {
            // The digits that tell the category apart belong to its prefix.
            let group = (prefix, base, length);
            let shared = self.shared(group);
            let start = self.start(category, group, shared).unwrap_or_default();
            let width = length - shared;
            candidates.push(Format::literal(
                &format!("{prefix}{start}"),
                Digits {
                    width: (width > 1).then_some(width),
                    base,
                },
            ));
            candidates.push(Format::literal(prefix, Digits { width: None, base }));
        }
        candidates
    }

    /// The first digits of a category's codes in a group.
    fn start(
        &self,
        category: &'c Category,
        group: (&'c str, Base, usize),
        length: usize,
    ) -> Option<&'c str> {
        category.rows.iter().find_map(|row| {
            let (split, base) = self.split(&row.code)?;
            let is_same = (split.prefix, base, split.rest.len()) == group;
            is_same.then(|| split.rest.get(..length))?
        })
    }

    /// The template that a pattern such as `E0A__` speaks of.
    fn said(&self, category: &'c Category) -> Option<Format> {
        let pattern = category.pattern.as_ref()?;
        let code = category
            .rows
            .iter()
            .map(|row| &row.code)
            .find(|code| pattern.matches(code))?;
        let width = code.len() - pattern.prefix.len();
        let base = self
            .bases
            .get(&family(code))
            .copied()
            .unwrap_or(Base::Decimal);
        let digits = Digits {
            width: (width > 1).then_some(width),
            base,
        };
        Some(Format::literal(&pattern.prefix, digits))
    }

    /// The templates that see one number in the codes of all categories.
    pub(super) fn whole(&self) -> Vec<Format> {
        let groups = self.groups.keys().take(4);
        groups
            .flat_map(|&(prefix, base, width)| {
                [Some(width).filter(|&width| width > 1), None]
                    .map(|width| Format::literal(prefix, Digits { width, base }))
            })
            .collect()
    }
}

/// The base of each family: hexadecimal if one of its codes has such a digit in
/// its number, and none has a letter that is no such digit.
fn bases(categories: &[Category]) -> HashMap<(&str, usize), Base> {
    #[derive(Default)]
    struct Letters {
        upper: bool,
        lower: bool,
        others: bool,
    }
    let mut families: HashMap<_, Letters> = HashMap::new();
    for row in categories.iter().flat_map(|category| &category.rows) {
        let letters = families.entry(family(&row.code)).or_default();
        for c in Split::of(&row.code).map_or("", |split| split.rest).chars() {
            match c {
                '0'..='9' => {}
                'A'..='F' => letters.upper = true,
                'a'..='f' => letters.lower = true,
                _ => letters.others = true,
            }
        }
    }
    let base = |letters: Letters| match letters {
        Letters { others: true, .. } => Base::Decimal,
        Letters {
            upper: true,
            lower: false,
            ..
        } => Base::UpperHex,
        Letters {
            upper: false,
            lower: true,
            ..
        } => Base::LowerHex,
        Letters { .. } => Base::Decimal,
    };
    families
        .into_iter()
        .map(|(family, letters)| (family, base(letters)))
        .collect()
}

/// How many bytes two codes have in common at the start; codes are ASCII.
pub(super) fn common_length(one: &str, other: &str) -> usize {
    one.bytes()
        .zip(other.bytes())
        .take_while(|(a, b)| a == b)
        .count()
}
