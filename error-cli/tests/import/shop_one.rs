//! Error codes, imported from `shop.toml`.

use faultcode::ErrorCode;
use thiserror::Error;

/// Shop
#[derive(Debug, Error, ErrorCode)]
#[code(root, title = "Shop", http = 404, retryable = false)]
pub enum ShopError {
    // CART
    #[error("Cart not found")]
    #[code(category = "CART", n = 1)]
    CartNotFound,

    #[error("Item not found")]
    #[code(category = "CART", n = 2)]
    ItemNotFound,

    // PAYMENT
    #[error("The bank did not answer")]
    #[code(category = "PAYMENT", n = 1, http = 502, retryable)]
    BankDidNotAnswer,
}
