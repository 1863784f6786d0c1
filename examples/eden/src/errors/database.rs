//! E0A__: the database behind every request.

use faultcode::ErrorCode;
use thiserror::Error;

/// Database errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Database",
    title = "Database Errors",
    format = "E0A{n:02X}",
    kind = DatabaseErrorKind
)]
pub enum DatabaseError {
    /// Eden's own database did not accept a connection in time, because it is overloaded or cut
    /// off. A retry after some seconds often works; otherwise the operator should look at its load
    /// and its network.
    #[error("Database connection timeout. Please check network connectivity and try again")]
    #[code(n = 0x01)]
    ConnectionTimeout,

    /// The database refused the account that Eden uses; this is not about your own login. The
    /// operator should check user and password in the configuration, above all after a rotation.
    #[error("Database authentication failed. Please check your database credentials")]
    #[code(n = 0x02)]
    AuthenticationFailed,

    /// A table or column that Eden relies on is missing or different. Most often the migrations
    /// have not been run since the last upgrade.
    #[error("Database schema error. Please ensure the database is properly initialized")]
    #[code(n = 0x03)]
    SchemaError,

    /// The database rejected or broke off a query. The cause is in the log and not in the response;
    /// report the time of the request if it happens again.
    #[error("Database query execution failed")]
    #[code(n = 0x04)]
    QueryFailed {
        /// What the database driver reported.
        #[source]
        source: std::io::Error,
    },

    /// A group of changes could not be completed together, so none of them was kept. Retry the
    /// request as a whole.
    #[error("Database transaction failed")]
    #[code(n = 0x05)]
    TransactionFailed,

    /// No user has this identifier in your organization. Check for a typing error, for a name in
    /// place of the identifier, and that the user was not deleted.
    #[error("User not found. Please verify the user ID is correct")]
    #[code(n = 0x06, http = 404, common)]
    UserNotFound,

    /// No organization has this identifier, or you are not a member of it. Compare it with the one
    /// shown in your account.
    #[error("Organization not found. Please verify the organization ID is correct")]
    #[code(n = 0x07, http = 404, common)]
    OrganizationNotFound,

    /// No endpoint has this identifier in your organization. List the endpoints to find the right
    /// one; a deleted endpoint has to be created again.
    #[error("Endpoint not found. Please verify the endpoint ID is correct")]
    #[code(n = 0x08, http = 404)]
    EndpointNotFound,

    /// No template is stored under this identifier in your organization. List the templates to find
    /// it, and save the template before you refer to it.
    #[error("Template not found. Please verify the template ID is correct")]
    #[code(n = 0x09, http = 404)]
    TemplateNotFound,

    /// No workflow is stored under this identifier in your organization. List the workflows to find
    /// it; one that was created again after deletion has a new identifier.
    #[error("Workflow not found. Please verify the workflow ID is correct")]
    #[code(n = 0x0A, http = 404)]
    WorkflowNotFound,

    /// The username is taken, possibly by a deactivated account. Choose another name, or update the
    /// existing user instead.
    #[error("User already exists. Please choose a different username")]
    #[code(n = 0x0B, http = 409, common)]
    DuplicateUser,

    /// Organization names are unique across Eden and this one is taken. Choose another, or ask to
    /// be invited if it is your own organization.
    #[error("Organization already exists. Please choose a different name")]
    #[code(n = 0x0C, http = 409)]
    DuplicateOrganization,

    /// Your organization already has an endpoint with this identifier. Choose another, or update
    /// the existing one; after a retry, your first attempt may simply have worked.
    #[error("Endpoint already exists. Please choose a different identifier")]
    #[code(n = 0x0D, http = 409)]
    DuplicateEndpoint,

    /// Your organization already has a template with this identifier. Choose another, or save it as
    /// a new version of the existing template.
    #[error("Template already exists. Please choose a different identifier")]
    #[code(n = 0x0E, http = 409)]
    DuplicateTemplate,

    /// Your organization already has a workflow with this identifier. Choose another, or update the
    /// existing one.
    #[error("Workflow already exists. Please choose a different identifier")]
    #[code(n = 0x0F, http = 409)]
    DuplicateWorkflow,

    /// The change would leave the data inconsistent, for example by deleting an endpoint that a
    /// workflow still uses. Remove what refers to the record first, or correct the reference.
    #[error("Database constraint violation. Operation violates data integrity rules")]
    #[code(n = 0x10, http = 409)]
    ConstraintViolation,

    /// An index no longer agrees with its table, usually after a disk fault or a crash. Do not
    /// retry writes: the operator has to rebuild the index and check the storage.
    #[error("Database index corruption detected. Please contact system administrator")]
    #[code(n = 0x11)]
    IndexCorruption,

    /// The operation needs a database extension or setting that is switched off in this
    /// installation. Only an operator can switch it on.
    #[error("Database feature not enabled. Contact administrator")]
    #[code(n = 0x12)]
    FeatureNotEnabled,

    /// A database error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
