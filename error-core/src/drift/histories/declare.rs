//! Declarations as data, and the catalog that a derive would make of them.

use std::boxed::Box;
use std::collections::BTreeSet;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use crate::catalog::Methods;
use crate::category::CategoryParts;
use crate::private::{Field, Flat, Head, Shape, Table, chained};
use crate::shared::bits;
use crate::shared::hash::{code_key, fingerprint, identity};
use crate::shared::pack::fields_hash;
use crate::shared::slots::slots;
use crate::{Catalog, Category, Entry, PublicType};

pub(super) const CATEGORIES: [&str; 4] = ["Auth", "Cache", "Data \"Base\"", "Zone"];

/// Two texts, as a document writes them.
pub(super) type Name = (String, String);
/// Public fields, with their types.
pub(super) type Fields = BTreeSet<(String, String)>;

/// A variant with a code.
#[derive(Debug, Clone)]
pub(super) struct Declared {
    pub(super) code: String,
    pub(super) category: usize,
    pub(super) name: String,
    pub(super) status: u16,
    pub(super) retryable: Option<bool>,
    pub(super) public: BTreeSet<(&'static str, bool)>,
    pub(super) is_optional: bool,
    /// Whether it is configured in.
    pub(super) is_present: bool,
    /// The type that declares it.
    pub(super) module: usize,
}

impl Declared {
    /// Category and name, as a document writes them.
    pub(super) fn name(&self) -> Name {
        let category = CATEGORIES[self.category].replace('"', "\\\"");
        (format!("\"{category}\""), format!("\"{}\"", self.name))
    }

    /// Status and retryable, as a document writes them.
    pub(super) fn meaning(&self) -> Name {
        let retryable = self.retryable.map(|said| said.to_string());
        (self.status.to_string(), retryable.unwrap_or_default())
    }

    pub(super) fn public(&self) -> Fields {
        let word = |is_number| if is_number { "integer" } else { "string?" };
        let fields = self.public.iter();
        fields
            .map(|&(name, is_number)| (name.to_string(), word(is_number).to_string()))
            .collect()
    }

    fn fields(&self) -> Vec<Field> {
        let field = |&(name, is_number): &(&'static str, bool)| {
            if is_number {
                Field::new(name, PublicType::Integer, false)
            } else {
                Field::new(name, PublicType::String, true)
            }
        };
        self.public.iter().map(field).collect()
    }

    fn bits(&self) -> u32 {
        u32::from(self.status)
            | bits::retryable(self.retryable)
            | if self.is_optional { bits::OPTIONAL } else { 0 }
    }
}

fn leak(text: &str) -> &'static str {
    Box::leak(text.into())
}

fn leaked<T>(list: impl IntoIterator<Item = T>) -> &'static [T] {
    Box::leak(list.into_iter().collect())
}

/// The catalog of all that is configured in: a type for each category of each
/// module, under a root.
pub(super) fn catalog(source: &[Declared]) -> &'static Catalog {
    let mut children: Vec<&'static Table> = Vec::new();
    for module in 0..2 {
        for category in 0..CATEGORIES.len() {
            let codes: Vec<_> = source
                .iter()
                .filter(|code| {
                    code.is_present && (code.module, code.category) == (module, category)
                })
                .collect();
            if !codes.is_empty() {
                children.push(Box::leak(Box::new(table(category, &codes))));
            }
        }
    }
    let root = Table {
        type_name: "Root",
        module_path: "model",
        children: Box::leak(children.into_boxed_slice()),
        ..Table::EMPTY
    };
    Box::leak(Box::new(Catalog::new(Box::leak(Box::new(root)), WALKED)))
}

/// The methods of a catalog that no type has: what they need they find out each time.
const WALKED: Methods = Methods {
    get: |catalog, code| {
        catalog.table.children.iter().find_map(|table| {
            let row = table.owner(code_key(code.as_bytes()), code)?;
            Some(Entry::new(table, row))
        })
    },
    flat: |catalog| {
        let tables = [&[catalog.table], catalog.table.children].concat();
        Flat {
            groups: leaked(chained::<64>(&tables)),
            shape: Shape::of(&tables),
            tables: leaked(tables),
        }
    },
};

fn table(category: usize, codes: &[&Declared]) -> Table {
    let name = CATEGORIES[category];
    let category: &'static Category = Box::leak(Box::new(Category::new(CategoryParts {
        name,
        title: name,
        ..CategoryParts::EMPTY
    })));
    let (mut texts, mut ends) = (String::new(), Vec::new());
    for text in codes.iter().flat_map(|code| [&*code.name, "Failed"]) {
        texts.push_str(text);
        ends.extend((texts.len() as u32).to_le_bytes());
    }
    let missing = codes.len().next_power_of_two() - codes.len();
    let head: &'static Head = Box::leak(Box::new(Head {
        codes: leaked(
            codes
                .iter()
                .map(|code| leak(&code.code))
                .chain(core::iter::repeat_n("", missing)),
        ),
        bits: leaked(
            codes
                .iter()
                .map(|code| code.bits())
                .chain(core::iter::repeat_n(500, missing)),
        ),
        texts: leak(&texts),
        ends: leaked(ends),
        categories: leaked([category]),
        ..Head::EMPTY
    }));
    let key = |code: &Declared| code_key(code.code.as_bytes());
    let identity = |code: &Declared| identity(name, &code.name);
    let digest = codes.iter().map(|code| {
        let public = code.public();
        let fields = public.iter().map(|(name, ty)| (name.as_str(), ty.as_str()));
        let bits = code.bits() & bits::CONTRACT;
        fingerprint(key(code), identity(code), bits, fields_hash(fields))
    });
    Table {
        type_name: "Errors",
        module_path: "model",
        file: "model.rs",
        head,
        keys: leaked(codes.iter().map(|code| key(code))),
        slots: leaked(slots(leaked(codes.iter().map(|code| key(code))))),
        identities: leaked(codes.iter().map(|code| identity(code))),
        digest: digest.fold(0, u64::wrapping_add),
        places: leaked(codes.iter().flat_map(|_| [1, 0, 0, 0, 1, 0, 0, 0])),
        fields: leaked(codes.iter().zip(0..).filter_map(|(code, row)| {
            let fields = leaked(code.fields());
            (!fields.is_empty()).then_some((row, fields))
        })),
        ..Table::EMPTY
    }
}
