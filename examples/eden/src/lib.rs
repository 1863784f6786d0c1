//! The errors of Eden's API: 166 codes in 20 categories, an enum for each, and
//! one root that holds them all.

pub mod errors;
pub mod samples;

/// The document of the codes, as it is committed.
pub const DOCUMENT: &str = include_str!("../error-codes.toml");

/// Keeps the committed files as the declarations have them.
#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::sync::{Mutex, PoisonError};

    use faultcode::drift::{self, Drift};
    use faultcode_docs::markdown::Layout;
    use faultcode_docs::{Document, Edition, client};

    use super::errors::EdenError;

    type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

    #[test]
    fn error_codes_are_fresh() -> Result<(), Drift> {
        // The tests of a crate run side by side, and more than one needs it.
        static WRITING: Mutex<()> = Mutex::new(());
        let _turn = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        drift::document(EdenError::CATALOG, "error-codes.toml")
    }

    /// What clients are told: the document, made fresh first.
    fn document() -> Outcome<Document> {
        error_codes_are_fresh()?;
        let document = Document::read(concat!(env!("CARGO_MANIFEST_DIR"), "/error-codes.toml"))?;
        Ok(document.edition(Edition::Public))
    }

    #[test]
    fn errors_md_is_fresh() -> Outcome {
        let markdown = example_cli::markdown(EdenError::CATALOG, Layout::Reference)?;
        Ok(drift::file("ERRORS.md", &markdown)?)
    }

    #[test]
    fn the_typescript_client_is_fresh() -> Outcome {
        let client = client::typescript(&document()?);
        Ok(drift::file("clients/typescript/error-codes.ts", &client)?)
    }

    #[test]
    fn the_python_client_is_fresh() -> Outcome {
        for file in client::python(&document()?) {
            let path = format!("clients/python/eden_errors/{}", file.name);
            drift::file(path, &file.contents)?;
        }
        Ok(())
    }
}
