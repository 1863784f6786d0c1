use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("one")]
#[code(category = "Api", n = 1, name = "API", description = "The API", public)]
struct One;

fn main() {
    let _ = (One::CATALOG.len(), One.code());
}
