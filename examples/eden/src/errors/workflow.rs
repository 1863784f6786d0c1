//! E14__: workflows and the steps they run.

use faultcode::ErrorCode;
use thiserror::Error;

/// Workflow errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Workflow",
    title = "Workflow Errors",
    format = "E14{n:02X}",
    kind = WorkflowErrorKind
)]
pub enum WorkflowError {
    /// The workflow to be run does not exist, or another workflow that it calls does not. Check the
    /// identifier, and that the workflow belongs to your organization.
    #[error("Workflow not found. Please verify the workflow ID is correct")]
    #[code(n = 0x01, http = 404, common)]
    WorkflowNotFound,

    /// The run was started but could not be brought to its end. Open the run to see its last
    /// completed step, correct the cause and start it again.
    #[error("Workflow execution failed")]
    #[code(n = 0x02, common)]
    ExecutionFailed,

    /// The definition cannot be used: a step has an unknown type, or refers to a step that does not
    /// exist. Correct it and save the workflow again before the next run.
    #[error("Workflow definition is invalid or corrupted")]
    #[code(n = 0x03, http = 422, common)]
    InvalidDefinition,

    /// One step reported an error and the steps after it were not started. The run shows which one
    /// and why; steps before it have already taken effect.
    #[error("Workflow step failed to execute")]
    #[code(n = 0x04)]
    StepFailed,

    /// The run took longer than the workflow allows and was stopped. Look for a step that waits for
    /// something slow, then speed it up or raise the limit.
    #[error("Workflow execution timeout exceeded")]
    #[code(n = 0x05)]
    TimeoutExceeded,

    /// The workflow expects inputs and was started without any. Pass a value for each input that
    /// has no default.
    #[error("No inputs provided")]
    #[code(n = 0x06)]
    NoInputsProvided,

    /// The steps depend on each other in a circle, so none of them could be the first. Remove one
    /// of the dependencies; repetition needs a loop step.
    #[error("Cycle detected in DAG")]
    #[code(n = 0x07, http = 422)]
    CycleDetected,

    /// A step could not pass its result on because the receiving step had already stopped. Look at
    /// that step's error first; if there is none, report the run.
    #[error("Channel send error")]
    #[code(n = 0x08)]
    ChannelSendError,

    /// A workflow error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
