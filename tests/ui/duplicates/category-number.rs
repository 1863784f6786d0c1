use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(
    format = "E{category_n:02}{n:02}",
    categories(Api(n = 1), Web(n = 0x01), App(n = 2), Job(n = 1))
)]
enum ApiError {
    #[error("one")]
    #[code(category = Api, n = 1)]
    One,
    #[error("two")]
    #[code(category = Web, n = 2)]
    Two,
}

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError::One.code());
}
