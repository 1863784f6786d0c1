use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum Api {
    #[error("one")]
    #[code(n = 1, categories(Api(n = 1)), title = "API", name = "API", description = "The API")]
    #[code(format = "E{n:02}", display = "{code}", kind = ApiKind, root, fallback = "E1")]
    #[code(crate = faultcode, public, contract = "error-codes.toml")]
    One,
}

fn main() {
    let _ = (Api::CATALOG.len(), Api::One.code());
}
