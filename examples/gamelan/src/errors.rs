//! The error codes of the Gamelan workflow engine, all in one enum.

use faultcode::ErrorCode;
use thiserror::Error;

/// Every error of the Gamelan workflow engine.
#[derive(Debug, Error, ErrorCode)]
#[code(
    root,
    title = "Gamelan Error Codes",
    display = "{code}: {message}",
    contract = "error-codes.toml",
    fallback = "INTERNAL_001",
    retryable = false,
    kind = GamelanErrorKind
)]
pub enum GamelanError {
    // WORKFLOW
    /// The tenant has no workflow with this identifier. Check it for typing errors, and that the
    /// workflow was deployed for this tenant.
    #[error("Workflow not found")]
    #[code(category = "WORKFLOW", n = 1, http = 404)]
    WorkflowNotFound,

    /// The definition cannot be run: a node is of an unknown type, or an edge leads to a node that
    /// does not exist. Correct it and submit it again; a retry without a change fails the same way.
    #[error("Invalid workflow definition")]
    #[code(category = "WORKFLOW", n = 2, http = 400)]
    InvalidWorkflowDefinition,

    /// The workflow exists, but not in the requested version. List its versions, or leave the
    /// version out to run the latest one.
    #[error("Workflow version not found")]
    #[code(category = "WORKFLOW", n = 3, http = 404)]
    WorkflowVersionNotFound,

    /// The tenant already has a workflow with this name. Publish a new version of it, or choose
    /// another name.
    #[error("Workflow already exists")]
    #[code(category = "WORKFLOW", n = 4, http = 409)]
    WorkflowAlreadyExists,

    /// The workflow's current state does not allow the operation, for example starting one that is
    /// archived. Read its state and bring it to a fitting one first.
    #[error("Invalid workflow state")]
    #[code(category = "WORKFLOW", n = 5, http = 409)]
    InvalidWorkflowState,

    // RUN
    /// No run has this identifier, or its record is past the retention period. Check that you
    /// passed the run's identifier and not the workflow's.
    #[error("Workflow run not found")]
    #[code(category = "RUN", n = 1, http = 404)]
    WorkflowRunNotFound,

    /// The run is in a state that does not allow the operation, such as resuming a run that is not
    /// paused. Read its state again: it may have moved on since you last looked.
    #[error("Invalid workflow run state")]
    #[code(category = "RUN", n = 2, http = 409)]
    InvalidWorkflowRunState,

    /// The run has completed, failed or been cancelled, and nothing can change it any more. Start a
    /// new run if you need the work done again.
    #[error("Workflow run already terminal")]
    #[code(category = "RUN", n = 3, http = 409)]
    WorkflowRunAlreadyTerminal,

    /// Compensation was asked for, but the run never recorded what there is to undo. Declare
    /// compensation steps in the workflow; a run that began without them has to be undone by hand.
    #[error("Compensation state is not initialized")]
    #[code(category = "RUN", n = 4, http = 409)]
    CompensationStateNotInitialized,

    // TASK
    /// The run has no task execution with this identifier. The task may not have been scheduled
    /// yet, or the identifier belongs to an earlier attempt.
    #[error("Task execution not found")]
    #[code(category = "TASK", n = 1, http = 404)]
    TaskExecutionNotFound,

    /// The task was ready, but the worker could not be reached or refused it. The engine tries
    /// again by itself; if it goes on, check the worker's health and its address.
    #[error("Task dispatch failed")]
    #[code(category = "TASK", n = 2, http = 502, retryable)]
    TaskDispatchFailed {
        /// The worker that did not answer.
        worker: String,
    },

    /// The task's input or configuration does not match what its executor declares. Correct the
    /// node in the workflow, as a retry meets the same check.
    #[error("Task validation failed")]
    #[code(category = "TASK", n = 3, http = 400)]
    TaskValidationFailed,

    /// The executor for this kind of task is registered but has stopped answering. Retry after a
    /// pause; if it does not come back, look at the executor's own log.
    #[error("Executor unavailable")]
    #[code(category = "TASK", n = 4, http = 503, retryable)]
    ExecutorUnavailable,

    // DISPATCH
    /// No dispatcher speaks the transport that the executor was registered with. Enable that
    /// transport in the engine, or register the executor with another one.
    #[error("No suitable dispatcher found")]
    #[code(category = "DISPATCH", n = 1, http = 400)]
    NoSuitableDispatcherFound,

    /// The dispatch request lacks something the transport needs, such as an address or a task type.
    /// Check how the executor is registered.
    #[error("Dispatch request invalid")]
    #[code(category = "DISPATCH", n = 2, http = 400)]
    DispatchRequestInvalid,

    /// The task was sent and no acknowledgement came back in time. The executor may have started it
    /// all the same, so tasks should be safe to run twice; then a retry is harmless.
    #[error("Dispatch timeout")]
    #[code(category = "DISPATCH", n = 3, http = 504, retryable)]
    DispatchTimeout,

    /// The executor answered with something the engine cannot read, such as the error page of a
    /// proxy. A retry helps if a proxy was to blame; otherwise compare the protocol versions of
    /// both sides.
    #[error("Dispatch response invalid")]
    #[code(category = "DISPATCH", n = 4, http = 502, retryable)]
    DispatchResponseInvalid,

    // SCHEDULER
    /// No executor for this kind of task is registered and healthy. Start one, or wait until a busy
    /// one is free: the task stays in the queue.
    #[error("No executor available")]
    #[code(category = "SCHEDULER", n = 1, http = 503, retryable)]
    NoExecutorAvailable,

    /// As many tasks or runs are active as the tenant may have at once. Wait for one to finish and
    /// retry, or ask for a higher limit.
    #[error("Concurrency limit exceeded")]
    #[code(category = "SCHEDULER", n = 2, http = 429, retryable)]
    ConcurrencyLimitExceeded {
        /// How many may be active at once.
        #[code(public)]
        limit: u32,
    },

    // STORAGE
    /// The engine could not load its state, usually because the database is briefly unreachable.
    /// Nothing was changed, so retry; if it stays, check the storage backend.
    #[error("Failed to read from storage")]
    #[code(category = "STORAGE", n = 1, retryable)]
    StorageReadFailed(#[source] std::io::Error),

    /// The engine could not save its state, so the step does not count as done. Retry; if it stays,
    /// look for a full disk or a database that is read-only after a failover.
    #[error("Failed to write to storage")]
    #[code(category = "STORAGE", n = 2, retryable)]
    StorageWriteFailed(#[source] std::io::Error),

    /// A stored record could not be encoded or decoded. During a rolling upgrade this passes once
    /// all nodes run the same version; otherwise the record is damaged.
    #[error("Failed to serialize/deserialize data")]
    #[code(category = "STORAGE", n = 3, retryable)]
    StorageSerializationFailed,

    // PLUGIN
    /// The workflow names a plugin that is not installed in this engine. Install it, or correct the
    /// name and version in the workflow.
    #[error("Plugin not found")]
    #[code(category = "PLUGIN", n = 1, http = 404)]
    PluginNotFound,

    /// The plugin was loaded but refused its configuration or this version of the engine. Read the
    /// plugin's log and correct its settings; loading it again unchanged does not help.
    #[error("Plugin initialization failed")]
    #[code(category = "PLUGIN", n = 2)]
    PluginInitializationFailed,

    /// The plugin is initialized but did not come up, often because a service it depends on is not
    /// ready yet. Start it again once that service is up.
    #[error("Plugin start failed")]
    #[code(category = "PLUGIN", n = 3, retryable)]
    PluginStartFailed,

    /// The plugin did not shut down when asked, mostly because work is still in progress. Stop it
    /// again after that work is done; restarting the engine ends it in any case.
    #[error("Plugin stop failed")]
    #[code(category = "PLUGIN", n = 4, retryable)]
    PluginStopFailed,

    // SECURITY
    /// The tenant named in the request is unknown or has been removed. Check the tenant header, and
    /// that you are talking to the right environment.
    #[error("Tenant not found")]
    #[code(category = "SECURITY", n = 1, http = 401)]
    TenantNotFound,

    /// You are logged in, but the resource belongs to another tenant. Switch to that tenant, or
    /// have its administrator grant you access.
    #[error("Unauthorized tenant access")]
    #[code(category = "SECURITY", n = 2, http = 403)]
    UnauthorizedTenantAccess,

    /// The token is expired, revoked or was not issued for this engine. Get a new one and repeat
    /// the request.
    #[error("Invalid token")]
    #[code(category = "SECURITY", n = 3, http = 401)]
    InvalidToken,

    /// The signature of the callback does not match its body. Check that both sides hold the same
    /// secret, and sign the raw bytes before anything reformats them.
    #[error("Invalid signature")]
    #[code(category = "SECURITY", n = 4, http = 403)]
    InvalidSignature,

    // VALIDATION
    /// A value in the request breaks a rule of its field, such as a length, a range or a pattern.
    /// Correct it and send the request again.
    #[error("Validation failed")]
    #[code(category = "VALIDATION", n = 1, http = 400)]
    ValidationFailed,

    /// The request leaves out a field that has no default. Add the one named in `field`; an empty
    /// string counts as missing.
    #[error("Required field missing")]
    #[code(category = "VALIDATION", n = 2, http = 400)]
    RequiredFieldMissing {
        /// The name of the missing field.
        #[code(public)]
        field: String,
    },

    // CONFIG
    /// The engine needs a setting that is neither in its configuration file nor in the environment.
    /// Set it and restart; this is for the operator, not for the caller.
    #[error("Required configuration missing")]
    #[code(category = "CONFIG", n = 1)]
    RequiredConfigurationMissing,

    /// A setting is there but cannot be used, for example a duration without a unit. The log names
    /// the key: correct it and restart.
    #[error("Invalid configuration value")]
    #[code(category = "CONFIG", n = 2)]
    InvalidConfigurationValue {
        /// The setting that holds the value.
        key: String,
    },

    // CONCURRENCY
    /// Another node held the run's lock for as long as this request could wait. Retry; if it always
    /// happens for the same run, look for a node that hangs.
    #[error("Failed to acquire lock")]
    #[code(category = "CONCURRENCY", n = 1, http = 504, retryable)]
    FailedToAcquireLock,

    /// Someone else changed the record after you read it, so your change was not applied. Read it
    /// again, apply your change to the new version and retry.
    #[error("Concurrency conflict")]
    #[code(category = "CONCURRENCY", n = 2, http = 409, retryable)]
    ConcurrencyConflict,

    // RUNTIME
    /// The engine itself failed while it advanced a run, rather than one of the run's tasks. The
    /// run continues from its last saved step on a retry; report it if it stops there again.
    #[error("Runtime execution failed")]
    #[code(category = "RUNTIME", n = 1, retryable)]
    RuntimeExecutionFailed,

    // INTERNAL
    /// An unexpected fault that no other code describes. Retry once, and if it stays, report it
    /// with the run's identifier and the time.
    #[error("Internal server error")]
    #[code(category = "INTERNAL", n = 1, retryable)]
    InternalServerError,
}
