use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root)]
enum ServiceError {
    #[error(transparent)]
    Account(#[from] accounts::AccountError),
    #[error(transparent)]
    Billing(#[from] billing::BillingError),
}

fn main() {}
