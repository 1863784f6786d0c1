use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "Api", fallback = "API_001")]
enum OnVariant {
    #[error("Not found")]
    #[code(n = 1, internal)]
    NotFound,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "Api", fallback = "API_001", internal)]
enum OnEnum {
    #[error("Not found")]
    #[code(n = 1)]
    NotFound,
}

fn main() {
    let _ = (OnVariant::CATALOG.len(), OnVariant::NotFound.code());
    let _ = (OnEnum::CATALOG.len(), OnEnum::NotFound.code());
}
