//! E0E__: moving a database from one schema to the next.

use faultcode::ErrorCode;
use thiserror::Error;

/// Migration errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Migration",
    title = "Migration Errors",
    format = "E0E{n:02X}",
    kind = MigrationErrorKind
)]
pub enum MigrationError {
    /// The database is at another version than the migration starts from. Run the migrations in
    /// between first, or use the release of Eden that fits the database.
    #[error("Database schema version mismatch detected")]
    #[code(n = 0x01)]
    SchemaVersionMismatch,

    /// A step of the migration was rejected by the database and the run stopped there. Read the
    /// failed statement in the log, correct the cause and run the migration again.
    #[error("Database migration failed to execute")]
    #[code(n = 0x02, common)]
    MigrationFailed,

    /// The migration failed and could not be undone, so the schema may be half changed. Stop
    /// writing to the database, then repair it by hand or restore the backup.
    #[error("Failed to rollback database migration")]
    #[code(n = 0x03)]
    RollbackFailed,

    /// The script cannot be read, or its checksum differs from the one recorded when it was first
    /// applied. Restore the original file; put changes into a new migration.
    #[error("Migration script is invalid or corrupted")]
    #[code(n = 0x04, http = 422, common)]
    InvalidMigration,

    /// The migration builds on another one, or on a database extension, that is not there. Apply or
    /// install that first.
    #[error("Migration dependency is missing or unavailable")]
    #[code(n = 0x05)]
    DependencyMissing,

    /// A migration was asked for, but none is set up for this endpoint. Create the migration before
    /// you start or test it.
    #[error("No migration configured")]
    #[code(n = 0x06)]
    NoMigrationConfigured,

    /// A migration error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
