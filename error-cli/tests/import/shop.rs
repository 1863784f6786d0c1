//! Error codes, imported from `shop.toml`.

use faultcode::ErrorCode;
use thiserror::Error;

#[derive(Debug, Error, ErrorCode)]
#[code(category = "CART", http = 404, retryable = false)]
pub enum CartError {
    #[error("Cart not found")]
    #[code(n = 1)]
    CartNotFound,

    #[error("Item not found")]
    #[code(n = 2)]
    ItemNotFound,
}

#[derive(Debug, Error, ErrorCode)]
#[code(category = "PAYMENT", http = 502, retryable)]
pub enum PaymentError {
    #[error("The bank did not answer")]
    #[code(n = 1)]
    BankDidNotAnswer,
}

/// Shop
#[derive(Debug, Error, ErrorCode)]
#[code(root, title = "Shop")]
pub enum ShopError {
    #[error(transparent)]
    Cart(#[from] CartError),

    #[error(transparent)]
    Payment(#[from] PaymentError),
}
