//! What to do with a file of enums.

use std::path::Path;

use heck::ToSnakeCase as _;

/// How the file becomes a module, and which test keeps its document fresh.
pub(super) fn steps(path: &Path, root: &str) -> String {
    let (declaration, place) = module(path);
    format!(
        "next: {declaration}a test that keeps error-codes.toml fresh:

#[test]
fn error_codes_are_fresh() -> Result<(), faultcode::drift::Drift> {{
    faultcode::drift::document({place}{root}::CATALOG, \"error-codes.toml\")
}}
"
    )
}

/// What declares the file as a module, and the path to what is in it.
fn module(path: &Path) -> (String, String) {
    let name = |path: &Path| path.file_name().map(|it| it.to_string_lossy().into_owned());
    let file = name(path).unwrap_or_default();
    let stem = match file.as_str() {
        // The file is the crate itself.
        "lib.rs" | "main.rs" => return (String::new(), String::new()),
        "mod.rs" => path.parent().and_then(name),
        _ => path.file_stem().map(|it| it.to_string_lossy().into_owned()),
    };
    let stem = stem.unwrap_or_default();
    let ident = stem.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    let ident = match ident.to_snake_case() {
        ident if ident.starts_with(|c: char| c.is_ascii_lowercase()) => ident,
        _ => "errors".to_owned(),
    };
    let is_found = stem == ident && (file == "mod.rs" || file == format!("{ident}.rs"));
    let place = if is_found {
        String::new()
    } else {
        format!("#[path = {}] ", super::attribute::literal(&file))
    };
    (format!("`{place}mod {ident};`, and "), format!("{ident}::"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declared(path: &str) -> String {
        module(Path::new(path)).0
    }

    #[test]
    fn a_file_is_declared_by_its_stem() {
        assert_eq!(declared("src/errors.rs"), "`mod errors;`, and ");
        assert_eq!(declared("src/codes/mod.rs"), "`mod codes;`, and ");
        assert_eq!(declared("src/lib.rs"), "");
    }

    #[test]
    fn a_file_that_rust_does_not_find_has_its_path() {
        assert_eq!(
            declared("src/error-codes.rs"),
            "`#[path = \"error-codes.rs\"] mod error_codes;`, and "
        );
        assert_eq!(
            declared("42.txt"),
            "`#[path = \"42.txt\"] mod errors;`, and "
        );
    }
}
