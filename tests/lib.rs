//! Tests of the derive and the core together: see the folders beside this file.

/// The examples in the README and in the documentation of the core, which has
/// no dependency that could run them.
#[cfg(doctest)]
mod documentation {
    macro_rules! run {
        ($($name:ident: $path:literal;)*) => {$(
            #[doc = include_str!($path)]
            struct $name;
        )*};
    }

    run! {
        Readme: "../README.md";
        Info: "../error-core/src/docs/info.md";
        ErrorCode: "../error-core/src/docs/error_code.md";
        PublicFields: "../error-core/src/docs/public_fields.md";
        Exit: "../error-core/src/docs/exit.md";
        Coded: "../error-core/src/docs/coded.md";
        Catalog: "../error-core/src/docs/catalog.md";
        FindIn: "../error-core/src/docs/find_in.md";
        Kind: "../error-core/src/docs/kind.md";
        Drift: "../error-core/src/docs/drift.md";
    }
}
