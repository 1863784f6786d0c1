//! Where the document of a contract lies.

use std::path::PathBuf;

use proc_macro2::{Span, TokenStream};
use quote::quote;

/// A file, for the derive and for the compiler.
pub(super) struct Place {
    pub(super) path: PathBuf,
    /// An expression of the path, for `include_bytes!`.
    pub(super) tokens: TokenStream,
}

/// Where a path leads that was declared at a span: below the folder of the
/// crate, as cargo names it. Where nobody names it, the nearest folder above the
/// source that has such a file.
pub(super) fn place(path: &str, span: Span) -> Result<Place, String> {
    if let Some(folder) = std::env::var_os("CARGO_MANIFEST_DIR") {
        return Ok(Place {
            path: PathBuf::from(folder).join(path),
            tokens: quote! {
                ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path)
            },
        });
    }
    let source = proc_macro::is_available()
        .then(|| span.unwrap().local_file())
        .flatten()
        .and_then(|file| std::path::absolute(file).ok());
    let found = source
        .iter()
        .flat_map(|file| file.ancestors().skip(1))
        .find_map(|folder| {
            let path = folder.join(path);
            path.is_file().then_some(path)
        });
    let Some(found) = found else {
        return Err(format!(
            "there is no contract `{path}` in a folder above this file, and `CARGO_MANIFEST_DIR` is not set"
        ));
    };
    let Some(text) = found.to_str() else {
        return Err(format!("the path of the contract `{path}` is not UTF-8"));
    };
    Ok(Place {
        tokens: quote!(#text),
        path: found.clone(),
    })
}
