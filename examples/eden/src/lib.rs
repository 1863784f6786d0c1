//! The errors of Eden's API: 166 codes in 20 categories, an enum for each, and
//! one root that holds them all.

pub mod errors;

/// Keeps the committed files as the declarations have them.
#[cfg(test)]
mod tests {
    use std::error::Error;

    use faultcode::drift::{self, Drift};
    use faultcode_docs::markdown::Layout;

    use super::errors::EdenError;

    #[test]
    fn error_codes_are_fresh() -> Result<(), Drift> {
        drift::document(EdenError::CATALOG, "error-codes.toml")
    }

    #[test]
    fn errors_md_is_fresh() -> Result<(), Box<dyn Error + Send + Sync>> {
        let markdown = example_cli::markdown(EdenError::CATALOG, Layout::Reference)?;
        Ok(drift::file("ERRORS.md", &markdown)?)
    }
}
