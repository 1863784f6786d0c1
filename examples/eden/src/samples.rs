//! A value of every error that Eden has, to see what becomes of each.

use std::io;

#[allow(clippy::wildcard_imports, reason = "it is all of them")]
use crate::errors::*;

/// Every variant without fields, by its enum.
macro_rules! plain {
    ($($error:ident: $($variant:ident)*;)*) => {
        vec![$($(eden($error::$variant),)*)*]
    };
}

/// The custom one of every enum.
macro_rules! custom {
    ($details:expr; $($error:ident)*) => {
        vec![$(eden($error::Custom { details: $details }),)*]
    };
}

/// What becomes an error of Eden's, through the tree.
trait IntoEden {
    fn into_eden(self) -> EdenError;
}

macro_rules! into_eden {
    ($($error:ident)*; $($through:ident)*) => {
        $(impl IntoEden for $error {
            fn into_eden(self) -> EdenError {
                self.into()
            }
        })*
        $(impl IntoEden for $through {
            fn into_eden(self) -> EdenError {
                AccessError::from(self).into()
            }
        })*
    };
}

into_eden! {
    ApiError CacheError ConnectError DataError DatabaseError
    FsError InitError LockError McpError MetadataError
    MigrationError ParseError RequestError SerdeError TemplateError
    TimeoutError TransactionError WorkflowError;
    AuthError RbacError
}

fn eden(error: impl IntoEden) -> EdenError {
    error.into_eden()
}

/// One of each code.
#[must_use]
pub fn all() -> Vec<EdenError> {
    let mut errors = plain();
    errors.extend(custom("what happened"));
    errors.push(ApiError::RateLimitExceeded { retry_after: 7 }.into());
    let source = io::Error::other("a driver's secret");
    errors.push(DatabaseError::QueryFailed { source }.into());
    let source = io::Error::other("a cache's secret");
    errors.push(CacheError::ConnectionLost(source).into());
    errors.push(FsError::IoError(io::Error::other("a disk's secret")).into());
    let bytes = vec![b'a', 0xFF];
    if let Err(error) = String::from_utf8(bytes) {
        errors.push(ParseError::InvalidEncoding(error.utf8_error()).into());
    }
    errors
}

/// The custom ones, with a text.
#[must_use]
pub fn custom(details: &str) -> Vec<EdenError> {
    custom! { details.to_owned();
        ApiError AuthError CacheError ConnectError
        DataError DatabaseError FsError InitError
        LockError McpError MetadataError MigrationError
        ParseError RbacError RequestError SerdeError
        TemplateError TimeoutError TransactionError WorkflowError
    }
}

#[rustfmt::skip]
fn plain() -> Vec<EdenError> {
    plain! {
        ApiError: InvalidRequest ServiceUnavailable InvalidInput InternalError;
        AuthError: InvalidCredentials InvalidApiKey TokenExpired TokenMalformed
            InsufficientPermissions SessionExpired;
        CacheError: KeyNotFound MemoryExhausted ExpirationFailed InvalidKey NoKeyProvided;
        ConnectError: ConnectionRefused NetworkUnreachable TimeoutReached SslHandshakeFailed
            ProtocolMismatch ConnectionNotFound FailedToDowncastConfig FailedToDowncastRouter
            FailedToDowncastRequest CouldNotGetConnection CouldNotGetEndpoint
            SyncConnectionNotExist IncorrectPoolFormat InvalidHeaderName InvalidHeaderValue;
        DataError: CorruptedData InvalidFormat MissingRequired ValidationFailed ConversionFailed;
        DatabaseError: ConnectionTimeout AuthenticationFailed SchemaError TransactionFailed
            UserNotFound OrganizationNotFound EndpointNotFound TemplateNotFound WorkflowNotFound
            DuplicateUser DuplicateOrganization DuplicateEndpoint DuplicateTemplate
            DuplicateWorkflow ConstraintViolation IndexCorruption FeatureNotEnabled;
        FsError: FileNotFound PermissionDenied DiskFull InvalidPath OrganizationIdEmpty
            InfoMustBeJsonObject NodeMustHaveEndpoint NodeIdEmpty DuplicateEndpointUuids;
        InitError: ConfigurationMissing DatabaseInitFailed ServiceStartupFailed
            DependencyMissing PermissionDenied;
        LockError: AlreadyLocked TimeoutReached DeadlockDetected InvalidLockState
            OwnershipMismatch;
        McpError: ConnectionFailed ProtocolError InvalidMessage TimeoutError AuthenticationError
            UnknownTool ErrorReadingResult ErrorPreparingRequestBody ErrorInRequestToRelay
            InvalidToolArguments;
        MetadataError: InvalidFormat MissingRequired CorruptedData VersionMismatch AccessDenied
            FailedToDowncastRouter QueryTimeout;
        MigrationError: SchemaVersionMismatch MigrationFailed RollbackFailed InvalidMigration
            DependencyMissing NoMigrationConfigured;
        ParseError: InvalidSyntax UnexpectedToken IncompleteData FormatNotSupported
            FailedToParseMetadata FailedToDowncastMetadata FailedToDowncastInput
            InvalidDatabaseUsername FailedToAddRbacKey;
        RbacError: RuleNotFound InvalidAccessLevel ConnectionFailure PermissionDenied
            EntityNotFound Unauthorized;
        RequestError: InvalidFormat MissingParameters InvalidParameters PayloadTooLarge
            UnsupportedMethod FailedToUnwrapResponse FailedToEncodeRequest
            ErrorOutputNotImplemented;
        SerdeError: SerializationFailed DeserializationFailed InvalidFormat MissingField
            TypeMismatch InvalidRequest FailedToParseRow ExpectedJsonObject BorshNotImplemented
            ModelNotString MaxTokensNotNumber UrlNotString ApiKeyNotString;
        TemplateError: TemplateNotFound CompilationFailed RenderingFailed InvalidSyntax
            VariableMissing;
        TimeoutError: RequestTimeout ConnectionTimeout ReadTimeout WriteTimeout ProcessTimeout;
        TransactionError: BeginFailed CommitFailed RollbackFailed DeadlockDetected
            TimeoutExceeded ChannelFailure Rollback FailedToDowncast NotImplemented
            TransactionsNotImplemented PrepareCannotRunInTransaction FailedToCollectApprovals
            NothingReceived;
        WorkflowError: WorkflowNotFound ExecutionFailed InvalidDefinition StepFailed
            TimeoutExceeded NoInputsProvided CycleDetected ChannelSendError;
    }
}

#[cfg(test)]
mod tests {
    use faultcode::ErrorCode;

    use super::{EdenError, all};

    #[test]
    fn none_is_missing() {
        let errors = all();
        let mut codes: Vec<_> = errors.iter().map(ErrorCode::code).collect();
        let mut expected: Vec<_> = EdenError::CATALOG.all().map(|entry| entry.code()).collect();
        codes.sort_unstable();
        expected.sort_unstable();
        assert_eq!(codes, expected);
    }
}
