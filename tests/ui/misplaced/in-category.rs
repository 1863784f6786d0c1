use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(
    category = Web,
    categories(
        Api(category = "API", categories(Web(n = 1)), format = "E{n:02}", display = "{code}"),
        Web(id = "E1", http = 404, retryable, message = "one", common, custom, transparent),
        App(public, alias_of = "E1", optional, internal, kind = AppKind, root),
        Job(fallback = "E1", crate = faultcode, contract = "error-codes.toml"),
    )
)]
enum Api {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("two")]
#[code(category = Web, n = 2, categories(Web(http = 404)))]
struct Two;

fn main() {
    let _ = (Api::CATALOG.len(), Api::One.code());
    let _ = (Two::CATALOG.len(), Two.code());
}
