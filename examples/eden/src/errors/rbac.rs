//! E09__: what a caller may do.

use faultcode::ErrorCode;
use thiserror::Error;

/// Role-based access control errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Rbac",
    title = "RBAC Errors",
    format = "E09{n:02X}",
    http = 403,
    kind = RbacErrorKind
)]
pub enum RbacError {
    /// There is no rule that connects this subject with this entity, so there is nothing to change
    /// or delete. List the rules of the entity and check both identifiers.
    #[error("Access control rule not found. Please verify the entity and subject exist")]
    #[code(n = 0x01)]
    RuleNotFound,

    /// The rule names a level that does not exist. Use one of the four names exactly as the message
    /// lists them, in the same capitalization.
    #[error("Invalid access level specified. Valid levels are: Read, Write, Admin, SuperAdmin")]
    #[code(n = 0x02)]
    InvalidAccessLevel,

    /// Access could not be checked because the store that holds the rules did not answer, and Eden
    /// refuses rather than guesses. Retry shortly; the operator should check that store.
    #[error("Connection timeout to RBAC cache. Please check network connectivity")]
    #[code(n = 0x03)]
    ConnectionFailure,

    /// Your rules for this entity do not reach the level that the operation needs. Ask someone with
    /// `Admin` on the entity to raise yours.
    #[error("Access denied due to insufficient permissions")]
    #[code(n = 0x04, common)]
    PermissionDenied,

    /// The entity that the rule points to is not known to access control, often because it was
    /// deleted or belongs to another organization. Check its identifier and create it before its
    /// rules.
    #[error("Referenced entity not found in access control system")]
    #[code(n = 0x05)]
    EntityNotFound,

    /// No rule gives you any access here. If you expected to have it, check that you are logged in
    /// to the right organization.
    #[error("Unauthorized")]
    #[code(n = 0x06, common)]
    Unauthorized,

    /// An access control error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
