use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", kind = ApiErrorKind)]
enum ApiError {
    #[error("one")]
    #[code(n = 1)]
    One,
    #[error(transparent)]
    Again(Box<ApiError>),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("two")]
#[code(transparent, kind = OnStructKind)]
struct OnStruct {
    #[source]
    again: Box<Self>,
}

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError::One.code());
    let _ = OnStruct::CATALOG.len();
}
