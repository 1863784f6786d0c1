use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum Api {
    #[error("one")]
    #[code(n = 1)]
    One {
        #[code(category = "Api", categories(Api(n = 1)), title = "API", name = "API")]
        #[code(description = "The API", format = "E{n:02}", display = "{code}")]
        of_enum: u8,
        #[code(n = 1, id = "E1", http = 404, retryable, message = "one", common, custom)]
        #[code(transparent, alias_of = "E1", optional, internal)]
        of_variant: u8,
        #[code(kind = ApiKind, root, fallback = "E1", crate = faultcode, contract = "e.toml")]
        of_root: u8,
    },
    #[error("two")]
    #[code(n = 2)]
    Two(#[code(retryable = false)] u8),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("three")]
#[code(category = "Api", n = 3)]
struct Three {
    #[code(n = 3)]
    field: u8,
}

fn main() {
    let _ = (Api::CATALOG.len(), Api::Two(0).code());
    let _ = (Three::CATALOG.len(), Three { field: 0 }.code());
}
