use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Database", format = "E0A{n:02X}")]
enum DatabaseError {
    #[error("User not found")]
    #[code(n = 0x06)]
    UserNotFound,
    #[error("Organization not found")]
    #[code(n = 0x06)]
    OrganizationNotFound,
    #[error("Endpoint not found")]
    #[code(id = "E0A06")]
    EndpointNotFound,
}

fn main() {}
