use faultcode::ErrorCode;

mod database {
    use faultcode::ErrorCode;

    #[derive(Debug, thiserror::Error, ErrorCode)]
    #[code(category = "Database", format = "E0A{n:02X}")]
    pub enum DatabaseError {
        #[error("User not found")]
        #[code(n = 0x06)]
        UserNotFound,
        #[error("Team not found")]
        #[code(n = 0x07)]
        TeamNotFound,
    }
}

mod cache {
    use faultcode::ErrorCode;

    #[derive(Debug, thiserror::Error, ErrorCode)]
    #[code(category = "Cache", format = "E0A{n:02X}")]
    pub enum CacheError {
        #[error("Entry not found")]
        #[code(n = 0x06)]
        EntryNotFound,
        #[error("Cache full")]
        #[code(id = "E0A07")]
        Full,
    }
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "Api")]
enum ApiError {
    #[error(transparent)]
    Database(#[from] database::DatabaseError),
    #[error(transparent)]
    Cache(#[from] cache::CacheError),
    #[error("Own")]
    #[code(id = "E0A06")]
    Own,
}

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError::Own.code());
}
