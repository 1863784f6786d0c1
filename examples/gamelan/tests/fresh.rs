//! Keeps the committed files as the declarations have them.

#[test]
fn error_codes_are_fresh() -> Result<(), faultcode::drift::Drift> {
    faultcode::drift::document(gamelan::errors::GamelanError::CATALOG, "error-codes.toml")
}
