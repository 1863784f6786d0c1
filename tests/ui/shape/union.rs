use std::fmt::{Debug, Display, Formatter, Result};

use faultcode::ErrorCode;

#[derive(ErrorCode)]
#[code(category = "Api", n = 1)]
union ApiError {
    #[code(public)]
    signed: i32,
    unsigned: u32,
}

impl Debug for ApiError {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("ApiError")
    }
}

impl Display for ApiError {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("an error")
    }
}

impl std::error::Error for ApiError {}

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError { signed: 0 }.code());
}
