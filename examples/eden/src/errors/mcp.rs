//! E12__: tools offered to language models over the Model Context Protocol.

use faultcode::ErrorCode;
use thiserror::Error;

/// MCP protocol errors
#[derive(Debug, Error, ErrorCode)]
#[code(category = "Mcp", title = "MCP Errors", format = "E12{n:02X}", kind = McpErrorKind)]
pub enum McpError {
    /// The MCP server could not be reached. Check its URL or its start command, and that the
    /// transport matches what it offers.
    #[error("Failed to establish MCP connection")]
    #[code(n = 0x01, common)]
    ConnectionFailed,

    /// The MCP server broke the order of the protocol, for example by answering before it was
    /// initialized. Check that client and server support a common protocol version.
    #[error("MCP protocol error encountered")]
    #[code(n = 0x02)]
    ProtocolError,

    /// A message is not valid JSON-RPC 2.0, as MCP demands. A server that prints its log to
    /// standard output is the usual cause: let it log to standard error.
    #[error("Invalid MCP message format")]
    #[code(n = 0x03)]
    InvalidMessage,

    /// The MCP server took the call but did not answer in time. Raise the timeout for slow tools,
    /// or let the tool report progress.
    #[error("MCP operation timed out")]
    #[code(n = 0x04)]
    TimeoutError,

    /// The MCP server did not accept the credentials. Renew the token in the server's settings, and
    /// check the scopes it was issued for.
    #[error("MCP authentication failed")]
    #[code(n = 0x05)]
    AuthenticationError,

    /// The server has no tool by this name. List its tools again: names are case-sensitive, and the
    /// list may have changed since the session began.
    #[error("Unknown tool")]
    #[code(n = 0x06, common)]
    UnknownTool,

    /// The tool ran, but its result could not be read. It may have taken effect, so look before you
    /// call it again; large or binary results are a frequent cause.
    #[error("Error reading result")]
    #[code(n = 0x07)]
    ErrorReadingResult,

    /// The call could not be turned into a request, so the tool did not run. Look for arguments
    /// that JSON cannot express, such as `NaN`.
    #[error("Error preparing request body")]
    #[code(n = 0x08)]
    ErrorPreparingRequestBody,

    /// The relay that passes calls on to the tool's server reported a failure. Check that the relay
    /// is running and that the server is registered with it.
    #[error("Error in request to relay")]
    #[code(n = 0x09)]
    ErrorInRequestToRelay,

    /// The arguments do not match the tool's input schema. Fetch the schema from the tool list and
    /// compare the names, types and required fields.
    #[error("Invalid tool arguments")]
    #[code(n = 0x0A)]
    InvalidToolArguments,

    /// An MCP error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
