//! The static tables: one row a code, and what is kept beside the rows.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::pack::{self, Texts};
use super::public;
use crate::model::{Category, Model, Piece, Row, hash};
use crate::place;
use crate::shared::bits;
use crate::shared::hash::{code_key, fingerprint, identity};
use crate::shared::lookup::rank;
use crate::shared::pack::fields_hash;

pub(super) fn tables(model: &Model) -> TokenStream {
    let layout = layout(model);
    let categories = model
        .categories
        .iter()
        .enumerate()
        .map(|(at, category)| static_category(model, at, category));
    let head = has_rows(model).then(|| head(model));
    quote! {
        #layout
        #(#categories)*
        #head
    }
}

/// The fields of the `Table` that do not depend on the type's parameters.
pub(super) fn table_fields(model: &Model) -> TokenStream {
    let name = syn::ext::IdentExt::unraw(&model.ident).to_string();
    let place = place::packed(model.ident.span()).to_string();
    // A macro can write types of one name at one place: their codes differ.
    let codes = model.rows().map(|(_, row)| row.code.as_str());
    let texts: Vec<_> = [name.as_str(), &place].into_iter().chain(codes).collect();
    let id = Literal::u64_unsuffixed(hash(&texts));
    let mut fields = quote! {
        type_name: #name,
        module_path: ::core::module_path!(),
        file: ::core::file!(),
        id: #id,
    };
    if let Some(title) = &model.title {
        fields.extend(quote!(title: ::core::option::Option::Some(#title),));
    }
    if let Some(fallback) = &model.fallback {
        fields.extend(quote!(fallback: ::core::option::Option::Some(#fallback),));
    }
    if model.layout.is_some() {
        fields.extend(quote!(layout: ::core::option::Option::Some(__LAYOUT),));
    }
    fields.extend(row_fields(model));
    fields
}

/// The fields that hold rows, and what is kept beside them.
fn row_fields(model: &Model) -> TokenStream {
    if !has_rows(model) {
        return TokenStream::new();
    }
    let columns = Columns::of(model);
    let keys = pack::list(columns.keys.iter().map(u128::to_string));
    let slots = pack::slots(&columns.keys);
    let identities = pack::list(columns.identities.iter().map(u64::to_string));
    let digest = Literal::u64_unsuffixed(columns.digest);
    let shape = shape(model);
    let ranges = ranges(model);
    let places: Vec<_> = model
        .rows()
        .flat_map(|(variant, _)| place::bytes(variant.ident.span()))
        .collect();
    let places = Literal::byte_string(&places);
    let mut fields = quote! {
        head: &__HEAD,
        keys: #keys,
        identities: #identities,
        digest: #digest,
        slots: #slots,
        ranges: #ranges,
        places: #places,
        shape: #shape,
    };
    if model.rows().any(|(_, row)| row.flags.alias) {
        fields.extend(quote!(has_aliases: true,));
    }
    let mut docs = Texts::default();
    for (variant, _) in model.rows() {
        docs.push(&variant.doc);
    }
    if !docs.is_empty() {
        let (text, ends) = (docs.text(), docs.ends());
        fields.extend(quote!(docs: #text, doc_ends: #ends,));
    }
    let public: Vec<_> = model
        .rows()
        .enumerate()
        .filter(|(_, (_, row))| !row.public_fields.is_empty())
        .map(|(at, (_, row))| {
            let at = Literal::usize_unsuffixed(at);
            let declared = public::declared(&row.public_fields);
            quote!((#at, #declared))
        })
        .collect();
    if !public.is_empty() {
        fields.extend(quote!(fields: &[#(#public),*],));
    }
    fields
}

/// What is compared of the rows.
#[derive(Default)]
struct Columns {
    keys: Vec<u128>,
    identities: Vec<u64>,
    /// What a contract compares first: the sum of the fingerprints of the codes.
    digest: u64,
}

impl Columns {
    fn of(model: &Model) -> Self {
        let mut columns = Self::default();
        for (_, row) in model.rows() {
            columns.push(row, &model.categories[row.category as usize].name);
        }
        columns
    }

    fn push(&mut self, row: &Row, category: &str) {
        // What an alias owns is nothing.
        if row.flags.alias {
            self.keys.push(0);
            self.identities.push(0);
            return;
        }
        let key = code_key(row.code.as_bytes());
        let identity = identity(category, &row.name);
        self.keys.push(key);
        self.identities.push(identity);
        let fields = row.public_fields.iter();
        self.digest = self.digest.wrapping_add(fingerprint(
            key,
            identity,
            packed(row) & bits::CONTRACT,
            fields_hash(fields.map(|field| (field.name.as_str(), field.word()))),
        ));
    }
}

/// The ranks of the first and of the last code of each category that has any.
fn ranges(model: &Model) -> TokenStream {
    let mut ranges: Vec<Option<(u128, u128)>> = vec![None; model.categories.len()];
    for (_, row) in model.rows().filter(|(_, row)| !row.flags.alias) {
        let rank = rank(row.code.as_bytes());
        let range = &mut ranges[row.category as usize];
        let (first, last) = range.unwrap_or((rank, rank));
        *range = Some((first.min(rank), last.max(rank)));
    }
    pack::list(
        ranges
            .iter()
            .flatten()
            .map(|(first, last)| format!("{first},{last}")),
    )
}

/// The lengths of the codes and their first two letters, as sets of bits.
fn shape(model: &Model) -> TokenStream {
    let (mut lengths, mut first, mut second) = (0_u64, 0_u128, 0_u128);
    for (_, row) in model.rows() {
        let code = row.code.as_bytes();
        lengths |= 1 << (code.len() - 1);
        first |= 1 << code[0];
        if let Some(byte) = code.get(1) {
            second |= 1 << byte;
        }
    }
    let lengths = Literal::u64_unsuffixed(lengths);
    let first = Literal::u128_unsuffixed(first);
    let second = Literal::u128_unsuffixed(second);
    quote!(__p::Shape { lengths: #lengths, first: #first, second: #second })
}

/// What the rows share.
fn head(model: &Model) -> TokenStream {
    let categories = (0..model.categories.len()).map(category_ident);
    let layout = model
        .layout
        .is_some()
        .then(|| quote!(layout: ::core::option::Option::Some(__LAYOUT),));
    // Nothing in a code needs an escape.
    let codes = model.rows().map(|(_, row)| format!("\"{}\"", row.code));
    let codes = pack::list(codes);
    let bits = model.rows().map(|(_, row)| packed(row).to_string());
    let bits = pack::list(bits);
    let mut texts = Texts::default();
    for (_, row) in model.rows() {
        texts.push(&row.name);
        texts.push(&row.message);
    }
    let (text, ends) = (texts.text(), texts.ends());
    quote! {
        static __HEAD: __p::Head = __p::Head {
            codes: #codes,
            bits: #bits,
            texts: #text,
            ends: #ends,
            categories: &[#(&#categories),*],
            #layout
            ..__p::Head::EMPTY
        };
    }
}

fn has_rows(model: &Model) -> bool {
    model.rows().next().is_some()
}

pub(super) fn packed(row: &Row) -> u32 {
    let flags = row.flags;
    let bits = [
        (flags.common, bits::COMMON),
        (flags.custom, bits::CUSTOM),
        (flags.alias, bits::ALIAS),
        (flags.optional, bits::OPTIONAL),
        (flags.internal, bits::INTERNAL),
        (flags.placeholders, bits::PLACEHOLDERS),
    ];
    bits.iter()
        .filter(|(is_set, _)| *is_set)
        .fold(u32::from(row.status), |packed, (_, bit)| packed | bit)
        | bits::retryable(row.retryable)
        | row.category << bits::CATEGORY_SHIFT
}

fn category_ident(at: usize) -> Ident {
    format_ident!("__C{at}")
}

fn static_category(model: &Model, at: usize, category: &Category) -> TokenStream {
    let krate = &model.krate;
    let ident = category_ident(at);
    let Category {
        name, description, ..
    } = category;
    let title = category.title();
    let format = &model.format;
    let name_key = Literal::u64_unsuffixed(hash(&[name]));
    let between = format!("] {name} error: ");
    let mut parts = quote! {
        name: #name,
        title: #title,
        format: #format,
        between: #between,
        name_key: #name_key,
    };
    if !description.is_empty() {
        parts.extend(quote!(description: #description,));
    }
    if let Some(number) = category.number {
        let number = Literal::u32_unsuffixed(number);
        parts.extend(quote!(number: ::core::option::Option::Some(#number),));
    }
    if let Some(title) = &category.title {
        let key = Literal::u64_unsuffixed(hash(&[title]));
        parts.extend(quote!(title_key: #key,));
    }
    if model.uses_format {
        let number = category.number.map(|n| n.to_string()).unwrap_or_default();
        let key = Literal::u64_unsuffixed(hash(&[format, &number]));
        parts.extend(quote!(format_key: #key,));
    }
    quote! {
        static #ident: #krate::Category = #krate::Category::new(__p::CategoryParts {
            #parts
            ..__p::CategoryParts::EMPTY
        });
    }
}

fn layout(model: &Model) -> Option<TokenStream> {
    let pieces = model.layout.as_ref()?.iter().map(|piece| match piece {
        Piece::Text(text) => quote!(__p::Piece::Text(#text)),
        Piece::Code => quote!(__p::Piece::Code),
        Piece::Category => quote!(__p::Piece::Category),
        Piece::Message => quote!(__p::Piece::Message),
    });
    Some(quote! {
        static __LAYOUT: &__p::Layout = &[#(#pieces),*];
    })
}
