use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", name = "API", description = "The API")]
#[code(n = 1, id = "E1", alias_of = "E1", message = "one")]
#[code(common, custom, transparent, public, optional)]
enum Api {
    #[error("one")]
    #[code(n = 1)]
    One,
}

fn main() {
    let _ = (Api::CATALOG.len(), Api::One.code());
}
