use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(format = "E{category_n:02X}{n:02X}", categories(Api(n = 0x100), Web(n = 2)))]
enum ApiError {
    #[error("one")]
    #[code(category = Api, n = 1)]
    One,
    #[error("two")]
    #[code(category = Api, n = 2)]
    Two,
    #[error("three")]
    #[code(category = Web, n = 3)]
    Three,
}

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError::One.code());
}
