//! The static tables: one row a code, and what is kept beside the rows.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::public;
use crate::model::{Category, Model, Piece, Row, Variant, hash};
use crate::place;
use crate::shared::bits;
use crate::shared::hash::{code_key, fingerprint, identity};
use crate::shared::pack::fields_hash;

pub(super) fn tables(model: &Model) -> TokenStream {
    let layout = layout(model);
    let categories = model
        .categories
        .iter()
        .enumerate()
        .map(|(at, category)| static_category(model, at, category));
    let rows = has_rows(model).then(|| {
        let count = Literal::usize_unsuffixed(model.rows().count());
        let rows = model.rows().map(|(_, row)| info(row));
        quote!(static __ROWS: [__Row; #count] = [#(#rows),*];)
    });
    let head = has_rows(model).then(|| head(model));
    quote! {
        #layout
        #(#categories)*
        #head
        #rows
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
    let keys = model
        .rows()
        .map(|(_, row)| Literal::u128_unsuffixed(own(row, code_key(row.code.as_bytes()))));
    let identities = model
        .rows()
        .map(|(_, row)| Literal::u64_unsuffixed(own(row, identity_of(model, row))));
    let digest = Literal::u64_unsuffixed(digest(model));
    let (lengths, first) = shape(model);
    let places = model
        .rows()
        .map(|(variant, _)| Literal::u64_unsuffixed(place::packed(variant.ident.span())));
    let mut fields = quote! {
        head: &__HEAD,
        rows: &__ROWS,
        keys: &[#(#keys),*],
        identities: &[#(#identities),*],
        digest: #digest,
        places: &[#(#places),*],
        shape: __p::Shape { lengths: #lengths, first: #first },
    };
    if model.rows().any(|(_, row)| row.flags.alias) {
        fields.extend(quote!(has_aliases: true,));
    }
    let docs = beside(model, |variant, _| {
        let doc = &variant.doc;
        (!doc.is_empty()).then(|| quote!(#doc))
    });
    if !docs.is_empty() {
        fields.extend(quote!(docs: &[#(#docs),*],));
    }
    let public = beside(model, |_, row| {
        (!row.public_fields.is_empty()).then(|| public::declared(&row.public_fields))
    });
    if !public.is_empty() {
        fields.extend(quote!(fields: &[#(#public),*],));
    }
    fields
}

fn identity_of(model: &Model, row: &Row) -> u64 {
    identity(&model.categories[row.category as usize].name, &row.name)
}

/// What a contract compares first: the sum of the fingerprints of the codes.
fn digest(model: &Model) -> u64 {
    let codes = model.rows().filter(|(_, row)| !row.flags.alias);
    codes.fold(0, |digest: u64, (_, row)| {
        digest.wrapping_add(fingerprint(
            code_key(row.code.as_bytes()),
            identity_of(model, row),
            packed(row) & bits::CONTRACT,
            fields_hash(
                row.public_fields
                    .iter()
                    .map(|field| (field.name.as_str(), field.word())),
            ),
        ))
    })
}

/// What an alias owns is nothing.
fn own<T: Default>(row: &Row, value: T) -> T {
    if row.flags.alias { T::default() } else { value }
}

/// The lengths of the codes and their first letters, as sets of bits.
fn shape(model: &Model) -> (Literal, Literal) {
    let (mut lengths, mut first) = (0_u64, 0_u128);
    for (_, row) in model.rows() {
        lengths |= 1 << (row.code.len() - 1);
        first |= 1 << row.code.as_bytes()[0];
    }
    (
        Literal::u64_unsuffixed(lengths),
        Literal::u128_unsuffixed(first),
    )
}

/// What the rows share.
fn head(model: &Model) -> TokenStream {
    let categories = (0..model.categories.len()).map(category_ident);
    let layout = model.layout.is_some().then(|| quote!(layout: __LAYOUT,));
    quote! {
        static __HEAD: __p::Head = __p::Head {
            categories: &[#(&#categories),*],
            #layout
            ..__p::Head::EMPTY
        };
    }
}

fn has_rows(model: &Model) -> bool {
    model.rows().next().is_some()
}

/// What few rows have, each with the number of its row.
fn beside(model: &Model, of: impl Fn(&Variant, &Row) -> Option<TokenStream>) -> Vec<TokenStream> {
    model
        .rows()
        .enumerate()
        .filter_map(|(at, (variant, row))| {
            let value = of(variant, row)?;
            let at = Literal::usize_unsuffixed(at);
            Some(quote!((#at, #value)))
        })
        .collect()
}

fn info(row: &Row) -> TokenStream {
    let Row {
        code,
        name,
        message,
        ..
    } = row;
    let packed = Literal::u32_unsuffixed(packed(row));
    quote!(__Row(#code, #name, #message, #packed))
}

fn packed(row: &Row) -> u32 {
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
    let mut parts = quote! {
        name: #name,
        title: #title,
        format: #format,
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
