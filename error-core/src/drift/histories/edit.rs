//! What people do to their declarations.

use std::format;
use std::string::String;
use std::vec::Vec;

use super::declare::{CATEGORIES, Declared};

/// A stream of numbers from a seed (splitmix64).
#[derive(Debug)]
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ mixed >> 31) % bound as u64) as usize
    }
}

/// Adds a variant. Numbers and names are few, so that old ones come back.
pub(super) fn add(random: &mut Random, source: &mut Vec<Declared>) {
    let category = random.below(CATEGORIES.len());
    add_to(random, source, category);
}

/// Adds a variant to a category.
pub(super) fn add_to(random: &mut Random, source: &mut Vec<Declared>, category: usize) {
    let (Some(code), Some(name)) = (
        free_code(random, source),
        free_name(random, source, category),
    ) else {
        return;
    };
    let is_optional = random.below(4) == 0;
    source.push(Declared {
        code,
        category,
        name,
        status: 400 + random.below(3) as u16,
        retryable: [None, Some(true), Some(false)][random.below(3)],
        public: [("id", true), ("path", false)]
            .into_iter()
            .filter(|_| random.below(2) == 0)
            .collect(),
        is_optional,
        is_present: true,
        module: random.below(2),
    });
}

/// Adds a variant to the type of another one of the category, if there is one.
pub(super) fn add_beside(random: &mut Random, source: &mut Vec<Declared>, category: usize) {
    let mut codes = source.iter().filter(|code| code.is_present);
    let Some(module) = codes
        .find(|code| code.category == category)
        .map(|code| code.module)
    else {
        return;
    };
    let count = source.len();
    add_to(random, source, category);
    if let Some(added) = source.get_mut(count) {
        added.module = module;
    }
}

/// Does one thing to the declarations. What is deleted may come back as it was.
pub(super) fn edit(random: &mut Random, source: &mut Vec<Declared>, gone: &mut Vec<Declared>) {
    if source.is_empty() || random.below(4) == 0 {
        return add(random, source);
    }
    if random.below(8) == 0 {
        return source.extend(gone.pop().filter(|old| {
            let is_free = |new: &Declared| new.code != old.code && new.name() != old.name();
            source.iter().all(is_free)
        }));
    }
    let at = random.below(source.len());
    let category = source[at].category;
    match random.below(10) {
        0 => gone.push(source.remove(at)),
        1 => rename(random, source, at, category),
        2 => {
            let category = random.below(CATEGORIES.len());
            rename(random, source, at, category);
        }
        3 => {
            if let Some(code) = free_code(random, source) {
                source[at].code = code;
            }
        }
        4 => {
            let other = random.below(source.len());
            swap(source, at, other);
        }
        5 => source[at].status = 400 + random.below(3) as u16,
        6 => source[at].retryable = [None, Some(true), Some(false)][random.below(3)],
        7 => {
            source[at].public.pop_first();
        }
        8 if source[at].is_optional => source[at].is_present ^= true,
        _ => source[at].module ^= 1,
    }
}

fn rename(random: &mut Random, source: &mut [Declared], at: usize, category: usize) {
    if let Some(name) = free_name(random, source, category) {
        source[at].name = name;
        source[at].category = category;
    }
}

/// Two variants exchange their codes.
fn swap(source: &mut [Declared], one: usize, other: usize) {
    let code = source[one].code.clone();
    source[one].code = core::mem::replace(&mut source[other].code, code);
}

/// A code that no variant has, mostly a short one, sometimes one that is too long
/// to be its own key.
fn free_code(random: &mut Random, source: &[Declared]) -> Option<String> {
    let number = random.below(30);
    let code = if number.is_multiple_of(5) {
        format!("A_RATHER_LONG_CODE_{number:02}")
    } else {
        format!("E{number:02}")
    };
    (!source.iter().any(|declared| declared.code == code)).then_some(code)
}

fn free_name(random: &mut Random, source: &[Declared], category: usize) -> Option<String> {
    let name = format!("Name{}", random.below(8));
    let is_taken = |declared: &Declared| declared.name == name && declared.category == category;
    (!source.iter().any(is_taken)).then_some(name)
}
