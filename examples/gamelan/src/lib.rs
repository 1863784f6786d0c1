//! The errors of the Gamelan workflow engine: 38 codes in 13 categories, all in
//! one enum.

pub mod errors;

/// Keeps the committed files as the declarations have them.
#[cfg(test)]
mod tests {
    use std::error::Error;

    use faultcode::drift::{self, Drift};
    use faultcode_docs::markdown::Layout;

    use super::errors::GamelanError;

    #[test]
    fn error_codes_are_fresh() -> Result<(), Drift> {
        drift::document(GamelanError::CATALOG, "error-codes.toml")
    }

    #[test]
    fn errors_md_is_fresh() -> Result<(), Box<dyn Error + Send + Sync>> {
        let markdown = example_cli::markdown(GamelanError::CATALOG, Layout::Table)?;
        Ok(drift::file("ERRORS.md", &markdown)?)
    }
}
