# Written by `cargo faultcode client python`. Do not edit it: write it anew when
# the error codes change.

"""The public fields of the codes that have some."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from ._codes import ErrorCode
from ._types import Fields


@dataclass(frozen=True, slots=True)
class ApiRateLimitExceeded(Fields):
    """The public fields of E0102."""

    retry_after: int | None = None


@dataclass(frozen=True, slots=True)
class ApiCustom(Fields):
    """The public fields of E01FF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class InitCustom(Fields):
    """The public fields of E02FF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class TransactionCustom(Fields):
    """The public fields of E03FF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class RequestCustom(Fields):
    """The public fields of E04FF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class ConnectCustom(Fields):
    """The public fields of E05FF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class SerdeCustom(Fields):
    """The public fields of E06FF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class CacheCustom(Fields):
    """The public fields of E07FF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class AuthCustom(Fields):
    """The public fields of E08FF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class RbacCustom(Fields):
    """The public fields of E09FF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class DatabaseCustom(Fields):
    """The public fields of E0AFF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class MetadataCustom(Fields):
    """The public fields of E0BFF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class ParseCustom(Fields):
    """The public fields of E0CFF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class LockCustom(Fields):
    """The public fields of E0DFF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class MigrationCustom(Fields):
    """The public fields of E0EFF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class FsCustom(Fields):
    """The public fields of E0FFF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class DataCustom(Fields):
    """The public fields of E10FF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class TimeoutCustom(Fields):
    """The public fields of E11FF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class McpCustom(Fields):
    """The public fields of E12FF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class TemplateCustom(Fields):
    """The public fields of E13FF."""

    details: str | None = None


@dataclass(frozen=True, slots=True)
class WorkflowCustom(Fields):
    """The public fields of E14FF."""

    details: str | None = None


Shape = tuple[Callable[..., Fields], Mapping[str, tuple[str, str]]]

SHAPES: Final[Mapping[ErrorCode, Shape]] = {
    ErrorCode.API_RATE_LIMIT_EXCEEDED: (
        ApiRateLimitExceeded,
        {
            "retry_after": (
                "retry_after",
                "integer",
            ),
        },
    ),
    ErrorCode.API_CUSTOM: (
        ApiCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.INIT_CUSTOM: (
        InitCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.TRANSACTION_CUSTOM: (
        TransactionCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.REQUEST_CUSTOM: (
        RequestCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.CONNECT_CUSTOM: (
        ConnectCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.SERDE_CUSTOM: (
        SerdeCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.CACHE_CUSTOM: (
        CacheCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.AUTH_CUSTOM: (
        AuthCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.RBAC_CUSTOM: (
        RbacCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.DATABASE_CUSTOM: (
        DatabaseCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.METADATA_CUSTOM: (
        MetadataCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.PARSE_CUSTOM: (
        ParseCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.LOCK_CUSTOM: (
        LockCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.MIGRATION_CUSTOM: (
        MigrationCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.FS_CUSTOM: (
        FsCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.DATA_CUSTOM: (
        DataCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.TIMEOUT_CUSTOM: (
        TimeoutCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.MCP_CUSTOM: (
        McpCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.TEMPLATE_CUSTOM: (
        TemplateCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
    ErrorCode.WORKFLOW_CUSTOM: (
        WorkflowCustom,
        {
            "details": (
                "details",
                "string",
            ),
        },
    ),
}
