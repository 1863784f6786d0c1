//! Small questions about tokens.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericArgument, PathArguments, Type};

/// Whether an identifier occurs in some tokens.
pub(crate) fn mentions(tokens: &impl ToTokens, ident: &Ident) -> bool {
    fn occurs(tokens: TokenStream, ident: &Ident) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(found) => found == *ident,
            TokenTree::Group(group) => occurs(group.stream(), ident),
            _ => false,
        })
    }
    occurs(tokens.to_token_stream(), ident)
}

/// Whether a type is a pointer (`Box`, `Rc`, `Arc`, a reference) to `Self` or to
/// the type of a name.
pub(crate) fn holds_behind_pointer(ty: &Type, name: &Ident) -> bool {
    match pointed_at(ty) {
        Some(Type::Path(path)) if path.path.segments.len() == 1 => {
            let last = path.path.segments.last();
            let is_this = last.is_some_and(|last| last.ident == "Self" || last.ident == *name);
            is_this || holds_behind_pointer(&Type::Path(path.clone()), name)
        }
        Some(ty) => holds_behind_pointer(ty, name),
        None => false,
    }
}

/// What a pointer type points at.
fn pointed_at(ty: &Type) -> Option<&Type> {
    let path = match ty {
        Type::Reference(reference) => return Some(&reference.elem),
        Type::Group(group) => return pointed_at(&group.elem),
        Type::Path(path) => &path.path,
        _ => return None,
    };
    let last = path.segments.last()?;
    let is_pointer = ["Box", "Rc", "Arc"]
        .iter()
        .any(|pointer| last.ident == pointer);
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) if is_pointer => match arguments.args.first()? {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        },
        _ => None,
    }
}

/// A type as it can stand outside of its impl: `Self` is written out, and the
/// lifetimes of the impl are `'static`.
pub(crate) fn outside_of_impl(ty: &Type, this: &TokenStream, lifetimes: &[&Ident]) -> TokenStream {
    let tokens = ty.to_token_stream();
    if is_name(ty) {
        return tokens;
    }
    replaced(tokens, this, lifetimes)
}

/// Whether a type is a path without arguments, and not `Self`: most are.
fn is_name(ty: &Type) -> bool {
    let Type::Path(path) = ty else {
        return false;
    };
    let mut segments = path.path.segments.iter();
    path.qself.is_none()
        && segments.all(|segment| segment.arguments.is_none() && segment.ident != "Self")
}

/// Tokens with other ones for `Self` and some lifetimes.
fn replaced(tokens: TokenStream, this: &TokenStream, lifetimes: &[&Ident]) -> TokenStream {
    let mut out = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) if ident == "Self" => out.extend(this.clone()),
            TokenTree::Punct(quote_mark) if quote_mark.as_char() == '\'' => {
                let is_own = matches!(tokens.peek(), Some(TokenTree::Ident(name)) if lifetimes.contains(&name));
                if is_own {
                    tokens.next();
                    out.extend(quote!('static));
                } else {
                    out.extend([TokenTree::Punct(quote_mark)]);
                }
            }
            TokenTree::Group(group) => {
                let stream = replaced(group.stream(), this, lifetimes);
                let mut within = Group::new(group.delimiter(), stream);
                within.set_span(group.span());
                out.extend([TokenTree::Group(within)]);
            }
            token => out.extend([token]),
        }
    }
    out
}

/// Tokens as a person would write them, for a message.
pub(crate) fn written(tokens: &impl ToTokens) -> String {
    let spaced = tokens.to_token_stream().to_string();
    [
        (" :: ", "::"),
        (":: ", "::"),
        ("! ", "!"),
        (" !", "!"),
        (" (", "("),
        ("- ", "-"),
        (" ,", ","),
    ]
    .into_iter()
    .fold(spaced, |text, (spaced, tight)| text.replace(spaced, tight))
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
    use quote::{ToTokens as _, quote};
    use syn::Type;

    use super::{holds_behind_pointer, mentions, outside_of_impl};

    fn ident(name: &str) -> Ident {
        Ident::new(name, Span::call_site())
    }

    #[test]
    fn a_pointer_to_the_type_itself_is_known() {
        let holds = |ty: TokenStream| {
            let ty = syn::parse2(ty).unwrap_or(Type::Verbatim(TokenStream::new()));
            holds_behind_pointer(&ty, &ident("Tree"))
        };
        let grouped = Group::new(Delimiter::None, quote!(Box<Tree>));
        for ty in [
            quote!(Box<Self>),
            quote!(&'static Tree),
            quote!(std::sync::Arc<Tree>),
            quote!(Rc<Box<Self>>),
            quote!(&Box<Self>),
            quote!(#grouped),
        ] {
            assert!(holds(ty.clone()), "{ty}");
        }
        for ty in [
            quote!(Tree),
            quote!(Vec<Tree>),
            quote!(Box<Other>),
            quote!(Box<other::Tree>),
            quote!(Box<Vec<Tree>>),
            quote!(Box<'a>),
            quote!(Box),
        ] {
            assert!(!holds(ty.clone()), "{ty}");
        }
    }

    #[test]
    fn a_name_is_found_at_any_depth() {
        assert!(mentions(&quote!(Vec<(u8, [T; 2])>), &ident("T")));
        assert!(!mentions(&quote!(Vec<(u8, [U; 2])>), &ident("T")));
    }

    #[test]
    fn a_type_outside_of_its_impl_names_nothing_of_it() {
        let read = |ty: TokenStream| -> Type {
            syn::parse2(ty).unwrap_or(Type::Verbatim(TokenStream::new()))
        };
        for (ty, expected) in [
            (quote!(Self), quote!(Tree<'static>)),
            (quote!(Self::Part), quote!(Tree<'static>::Part)),
            (quote!(parts::Part), quote!(parts::Part)),
            (quote!(Part<'a>), quote!(Part<'static>)),
            (
                quote!(&'a Pair<[Self; 2], &'b a::Leaf, Box<a>>),
                quote!(&'static Pair<[Tree<'static>; 2], &'b a::Leaf, Box<a>>),
            ),
        ] {
            let outside = outside_of_impl(&read(ty), &quote!(Tree<'static>), &[&ident("a")]);
            let expected = read(expected).to_token_stream();
            assert_eq!(outside.to_string(), expected.to_string());
        }
    }
}
