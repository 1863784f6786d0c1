//! Statuses of HTTP and of gRPC.

use tonic_014::Code;

/// The gRPC code of an HTTP status: the table of
/// [`google.rpc.Code`](https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto)
/// read from right to left. Where it has several rows with one status, it is the
/// more general; of 409 it is `ABORTED`, which asks for another try, only if the
/// error is transient. A status without a row goes by its class, but for 408, 422
/// and 502, which say what rows of other statuses say.
///
/// | HTTP | gRPC |
/// | --- | --- |
/// | 400, 422 | `INVALID_ARGUMENT` |
/// | 401 | `UNAUTHENTICATED` |
/// | 403 | `PERMISSION_DENIED` |
/// | 404 | `NOT_FOUND` |
/// | 408, 504 | `DEADLINE_EXCEEDED` |
/// | 409 | `ABORTED` if transient, or `ALREADY_EXISTS` |
/// | 416 | `OUT_OF_RANGE` |
/// | 429 | `RESOURCE_EXHAUSTED` |
/// | 499 | `CANCELLED` |
/// | other 4xx | `FAILED_PRECONDITION` |
/// | 501 | `UNIMPLEMENTED` |
/// | 502, 503 | `UNAVAILABLE` |
/// | other 5xx | `INTERNAL` |
/// | any other | `UNKNOWN` |
#[must_use]
pub fn code_of(http_status: u16, is_transient: bool) -> Code {
    match http_status {
        400 | 422 => Code::InvalidArgument,
        401 => Code::Unauthenticated,
        403 => Code::PermissionDenied,
        404 => Code::NotFound,
        408 | 504 => Code::DeadlineExceeded,
        409 if is_transient => Code::Aborted,
        409 => Code::AlreadyExists,
        416 => Code::OutOfRange,
        429 => Code::ResourceExhausted,
        499 => Code::Cancelled,
        400..=499 => Code::FailedPrecondition,
        501 => Code::Unimplemented,
        502 | 503 => Code::Unavailable,
        500..=599 => Code::Internal,
        _ => Code::Unknown,
    }
}

/// The HTTP status of a gRPC code, by the same table.
#[must_use]
pub fn http_status_of(code: Code) -> u16 {
    match code {
        Code::Ok => 200,
        Code::InvalidArgument | Code::FailedPrecondition | Code::OutOfRange => 400,
        Code::Unauthenticated => 401,
        Code::PermissionDenied => 403,
        Code::NotFound => 404,
        Code::AlreadyExists | Code::Aborted => 409,
        Code::ResourceExhausted => 429,
        Code::Cancelled => 499,
        Code::Unknown | Code::Internal | Code::DataLoss => 500,
        Code::Unimplemented => 501,
        Code::Unavailable => 503,
        Code::DeadlineExceeded => 504,
    }
}
