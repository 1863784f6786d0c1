//! Errors of a crate that knows nothing of its neighbour `accounts`.

use faultcode::ErrorCode;

/// Billing errors
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Billing", format = "E0A{n:02X}")]
pub enum BillingError {
    /// The invoice does not exist.
    #[error("Invoice not found")]
    #[code(n = 0x06, http = 404)]
    InvoiceNotFound,
}
