//! E13__: stored templates, from their source to the finished text.

use faultcode::ErrorCode;
use thiserror::Error;

/// Template errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Template",
    title = "Template Errors",
    format = "E13{n:02X}",
    http = 400,
    kind = TemplateErrorKind
)]
pub enum TemplateError {
    /// The template to be rendered does not exist, or another template that it includes does not.
    /// Check both identifiers; the template may have been deleted after the caller was set up.
    #[error("Template not found. Please verify the template ID is correct")]
    #[code(n = 0x01, common)]
    TemplateNotFound,

    /// The template's source could not be compiled, so nothing was rendered. Look for an unclosed
    /// block or an unknown helper near the reported line.
    #[error("Template compilation failed. Please check template syntax")]
    #[code(n = 0x02, common)]
    CompilationFailed,

    /// The template compiled, but filling it in failed, for example because it loops over a value
    /// that is not a list. Compare the variables you pass with how the template uses them.
    #[error("Template rendering failed. Please check template variables")]
    #[code(n = 0x03)]
    RenderingFailed,

    /// A tag or expression in the template is not closed or not known. Check that every `{{` has
    /// its `}}` and every block its end.
    #[error("Invalid template syntax detected")]
    #[code(n = 0x04)]
    InvalidSyntax,

    /// The template uses a variable that was not passed and has no default. Pass it, or give it a
    /// default in the template.
    #[error("Required template variable is missing")]
    #[code(n = 0x05, common)]
    VariableMissing,

    /// A template error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
