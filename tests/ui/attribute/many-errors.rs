use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Da\u{202E}tabase", titel = "Errors", format = "E0A{n:2X}", http = 700, kind = 5, n = 3)]
enum DatabaseError {
    #[error("User not found")]
    #[code(n = 0x06, htpp = 404)]
    UserNotFound,
    #[error("Organization not found")]
    #[code(n = "six", http = "404", retryable = 1)]
    OrganizationNotFound,
    #[error("Endpoint not found")]
    #[code(n = 8, n = 9)]
    EndpointNotFound,
    #[error("Template not found")]
    TemplateNotFound,
    #[error("")]
    #[code(n = 10, id = "X1")]
    Empty,
    #[error("a {0}")]
    #[code]
    Tuple(#[code(http = 404)] u8),
    #[error("b")]
    #[code(n = 11 http = 404)]
    Comma,
    #[error("c")]
    #[code(id = "no space", common = true, public)]
    Id,
    #[error("d")]
    #[code(transparent, http = 404)]
    Trans(u8, u8),
    #[error("e")]
    #[code(= 5, "x", n)]
    Slips,
}

fn main() {
    let _ = DatabaseError::UserNotFound.code();
    let _ = DatabaseError::CATALOG.len();
}
