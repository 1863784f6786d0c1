# Written by `cargo faultcode client python`. Do not edit it: write it anew when
# the error codes change.

"""The error codes."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from ._types import ErrorInfo, RetiredCode


class ErrorCode(StrEnum):
    """The codes.

    Eden API Error Codes

    Each is a string.
    """

    API_INVALID_REQUEST = "E0101"
    """Invalid request format or parameters

    The request could not be understood: a malformed body, a wrong content type or an unknown
    query parameter. Compare it with the reference of the route and send it again.

    HTTP status 400; since 0.1.0.
    """

    API_RATE_LIMIT_EXCEEDED = "E0102"
    """Rate limit exceeded. Please slow down your requests

    More requests arrived under this key than its limit allows. Wait for the number of seconds
    in `retry_after` before the next call, and batch calls or cache answers to stay below the
    limit.

    HTTP status 429; since 0.1.0.
    """

    API_SERVICE_UNAVAILABLE = "E0103"
    """Service temporarily unavailable. Please try again later

    Eden is running but cannot take requests right now, most often during a deployment or while
    a backend restarts. Retry with a growing delay; if it lasts for minutes, tell the operator.

    HTTP status 503; since 0.1.0.
    """

    API_INVALID_INPUT = "E0104"
    """Invalid input provided. Please check your data

    The request is well formed, but a value in it makes no sense, such as a negative limit or an
    end date before the start. Correct the value: the same request will fail again.

    HTTP status 400; since 0.1.0.
    """

    API_INTERNAL_ERROR = "E0105"
    """Internal API error occurred

    Something broke inside Eden that no other code describes; the request itself is probably
    fine. Retry once, and if the error stays, report it together with the time of the request.

    HTTP status 500; since 0.1.0.
    """

    API_CUSTOM = "E01FF"
    """{details}

    An API error that no listed code describes; the message says what happened.

    HTTP status 500; since 0.1.0.
    """

    INIT_CONFIGURATION_MISSING = "E0201"
    """Required configuration is missing. Please check your settings

    A setting without a default is absent from both the configuration file and the environment.
    The startup log names the key; set it and restart the service.

    HTTP status 500; since 0.1.0.
    """

    INIT_DATABASE_INIT_FAILED = "E0202"
    """Database initialization failed. Please check database connection

    The service reached the point where it opens its own database and could not go on. Check
    that the database runs, that the connection URL is right and that the account may create
    tables.

    HTTP status 500; since 0.1.0.
    """

    INIT_SERVICE_STARTUP_FAILED = "E0203"
    """Service failed to start properly. Please check logs

    A component stopped while the service was coming up, for example because its port is taken.
    The last lines of the log before the exit tell which one.

    HTTP status 500; since 0.1.0.
    """

    INIT_DEPENDENCY_MISSING = "E0204"
    """Required dependency is missing or unavailable

    A program, library or remote service that Eden needs did not answer at startup. Install or
    start it, then restart Eden.

    HTTP status 500; since 0.1.0.
    """

    INIT_PERMISSION_DENIED = "E0205"
    """Permission denied during initialization

    The account that runs the service may not read, write or bind something it needs, such as
    its data directory or a port below 1024. Grant the access or run it under another account.

    HTTP status 500; since 0.1.0.
    """

    INIT_CUSTOM = "E02FF"
    """{details}

    A startup error that no listed code describes; the message says what happened.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_BEGIN_FAILED = "E0301"
    """Failed to begin database transaction

    The database did not open a transaction, so nothing has been changed. Usually the connection
    was lost or the server has too many open transactions; retry the whole operation.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_COMMIT_FAILED = "E0302"
    """Failed to commit database transaction

    The changes were prepared but the final step did not succeed. If the connection broke at
    that moment the outcome is unknown, so read the data back before you repeat the operation.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_ROLLBACK_FAILED = "E0303"
    """Failed to rollback database transaction

    An earlier step failed and undoing it failed too, most often because the connection is gone.
    The database drops the open transaction by itself once it notices; check the data before you
    retry.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_DEADLOCK_DETECTED = "E0304"
    """Database deadlock detected. Transaction was aborted

    Two transactions waited for each other's rows and the database ended this one; none of its
    changes were kept. Retry it, and let all transactions touch tables in the same order to make
    it rare.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_TIMEOUT_EXCEEDED = "E0305"
    """Transaction timeout exceeded

    The transaction stayed open longer than its time limit and was ended. Split the work into
    smaller transactions, or look for a slow statement or a lock it was waiting on.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_CHANNEL_FAILURE = "E0306"
    """Channel failure

    The task that runs the transaction went away while the request still waited for it. This is
    a fault on the server's side; read the data back to see whether it was committed before you
    retry.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_ROLLBACK = "E0307"
    """Rollback

    The transaction was undone on purpose, by the caller or because one of its steps asked for
    it. None of its changes were kept; look at the result of the last step for the reason.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_FAILED_TO_DOWNCAST = "E0308"
    """Failed to downcast transaction

    The transaction handle belongs to another kind of database than the operation expects. Use
    one endpoint for all steps of a transaction; if you do, this is a bug to report.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_NOT_IMPLEMENTED = "E0309"
    """Not implemented

    This transaction step exists in the API but not yet for this kind of endpoint. Use single
    requests instead, or an endpoint kind that supports the step.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_TRANSACTIONS_NOT_IMPLEMENTED = "E030A"
    """Transactions are not implemented

    The endpoint is of a kind that has no transactions at all, such as a plain HTTP service.
    Send its requests one by one and undo by hand where needed.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_PREPARE_CANNOT_RUN_IN_TRANSACTION = "E030B"
    """Prepare cannot run in a transaction

    Statements have to be prepared on the connection, before the transaction opens. Move the
    prepare call ahead of the begin.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_FAILED_TO_COLLECT_APPROVALS = "E030C"
    """Failed to collect valid approvals

    Not every participant agreed to commit, so the transaction was given up as a whole. Look for
    a participant that is unreachable or has refused, then start again.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_NOTHING_RECEIVED = "E030D"
    """Nothing received

    The transaction ended without handing back a result, although one was expected. Make sure
    that it contains at least one request; if it does, report the error.

    HTTP status 500; since 0.1.0.
    """

    TRANSACTION_CUSTOM = "E03FF"
    """{details}

    A transaction error that no listed code describes; the message says what happened.

    HTTP status 500; since 0.1.0.
    """

    REQUEST_INVALID_FORMAT = "E0401"
    """Request format is invalid. Please check your request structure

    The body does not have the shape this route expects, for example an array in place of an
    object. Check the JSON with a linter and compare it with the example in the route's
    reference.

    HTTP status 400; since 0.1.0.
    """

    REQUEST_MISSING_PARAMETERS = "E0402"
    """Required parameters are missing from the request

    At least one parameter that has no default was left out. Compare the request with the
    route's reference; names are case-sensitive.

    HTTP status 400; since 0.1.0.
    """

    REQUEST_INVALID_PARAMETERS = "E0403"
    """One or more parameters are invalid

    All parameters are there, but at least one value is out of range or of the wrong type. Check
    numbers, dates and identifiers against the route's reference.

    HTTP status 400; since 0.1.0.
    """

    REQUEST_PAYLOAD_TOO_LARGE = "E0404"
    """Request payload is too large. Please reduce the size

    The body is bigger than this route accepts. Send the data in several requests, or leave out
    fields that are not needed.

    HTTP status 400; since 0.1.0.
    """

    REQUEST_UNSUPPORTED_METHOD = "E0405"
    """HTTP method is not supported for this endpoint

    The path exists, but not with this method, for example `PUT` where only `POST` is offered.
    Check the method first, then the path for a missing or extra segment.

    HTTP status 400; since 0.1.0.
    """

    REQUEST_FAILED_TO_UNWRAP_RESPONSE = "E0406"
    """Failed to unwrap response

    The endpoint answered, but the answer is not wrapped the way the request said it would be.
    Check that the request names the right kind of endpoint.

    HTTP status 400; since 0.1.0.
    """

    REQUEST_FAILED_TO_ENCODE_REQUEST = "E0407"
    """Failed to encode request

    The request could not be put into the endpoint's own wire format, often because a value has
    no counterpart there. Look for very large numbers, binary data or nested values in its
    arguments.

    HTTP status 400; since 0.1.0.
    """

    REQUEST_ERROR_OUTPUT_NOT_IMPLEMENTED = "E0408"
    """Error output not yet implemented

    The endpoint reported a failure of a kind that Eden cannot translate yet. Run the same
    operation directly against the endpoint to see its original error.

    HTTP status 400; since 0.1.0.
    """

    REQUEST_CUSTOM = "E04FF"
    """{details}

    A problem with the request that no listed code describes; the message says what happened.

    HTTP status 400; since 0.1.0.
    """

    CONNECT_CONNECTION_REFUSED = "E0501"
    """Connection was refused by the target host

    The host is there, but nothing listens on that port or a firewall turned the connection
    away. Check the port of the endpoint and that its service is running.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_NETWORK_UNREACHABLE = "E0502"
    """Network is unreachable. Please check your connectivity

    There is no route from Eden to the endpoint's host. Look for a wrong address, a missing VPN
    or peering, or a host that only exists in another network.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_TIMEOUT_REACHED = "E0503"
    """Connection timeout reached

    The endpoint did not accept a connection in time. Firewalls that drop packets silently look
    like this, as do overloaded hosts; check both, then retry.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_SSL_HANDSHAKE_FAILED = "E0504"
    """SSL/TLS handshake failed. Please check certificates

    The two sides could not agree on an encrypted connection. Usually a certificate has expired,
    is self-signed or names another host, or TLS is switched on at one side only.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_PROTOCOL_MISMATCH = "E0505"
    """Protocol version mismatch detected

    The endpoint speaks another version of its protocol than Eden does. Upgrade the older of the
    two, or choose the endpoint kind that fits the server.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_CONNECTION_NOT_FOUND = "E0506"
    """Could not find connection

    No open connection is on record for this endpoint, for example because it was closed or Eden
    was restarted. Connect the endpoint again.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_FAILED_TO_DOWNCAST_CONFIG = "E0507"
    """Failed to downcast config

    The stored settings belong to another kind of endpoint than the one being connected. Update
    the endpoint with settings of its own kind, or create it anew.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_FAILED_TO_DOWNCAST_ROUTER = "E0508"
    """Failed to downcast router

    The request was routed to a handler for another kind of endpoint. Check the endpoint kind in
    the request; if it is right, report the error.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_FAILED_TO_DOWNCAST_REQUEST = "E0509"
    """Failed to downcast request

    The request is meant for another kind of endpoint, for example a SQL query sent to a
    key-value store. Send it to a matching endpoint.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_COULD_NOT_GET_CONNECTION = "E050A"
    """Could not get connection

    The pool had no free connection to hand out. Either all are busy, which a larger pool or
    shorter queries will ease, or the endpoint is down and none can be opened.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_COULD_NOT_GET_ENDPOINT = "E050B"
    """Could not get endpoint

    The endpoint is known but could not be loaded for use. Check that it is enabled and that its
    settings are complete.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_SYNC_CONNECTION_NOT_EXIST = "E050C"
    """Sync connection does not exist

    The operation needs a blocking connection and this endpoint was set up without one. Use the
    asynchronous variant of the operation, or add a blocking pool to the endpoint.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_INCORRECT_POOL_FORMAT = "E050D"
    """Incorrect pool format: sync

    A blocking pool was found where the operation expects an asynchronous one. Recreate the
    endpoint with the pool type that its kind uses by default.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_INVALID_HEADER_NAME = "E050E"
    """Invalid header name

    A header configured for an HTTP endpoint has a name with characters that HTTP does not
    allow. Use letters, digits and hyphens only, without spaces or a colon.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_INVALID_HEADER_VALUE = "E050F"
    """Invalid header value

    A header configured for an HTTP endpoint has a value that cannot be sent, most often because
    of a line break at the end of a pasted token. Remove control characters.

    HTTP status 500; since 0.1.0.
    """

    CONNECT_CUSTOM = "E05FF"
    """{details}

    A connection error that no listed code describes; the message says what happened.

    HTTP status 500; since 0.1.0.
    """

    SERDE_SERIALIZATION_FAILED = "E0601"
    """Failed to serialize data to required format

    A value could not be written in the requested format, for example a map with keys that are
    not strings written as JSON. Ask for another format, or leave the value out.

    HTTP status 400; since 0.1.0.
    """

    SERDE_DESERIALIZATION_FAILED = "E0602"
    """Failed to deserialize data from source format

    The bytes do not match the structure they are read into. Check field names and types against
    the reference, and that the data is in the format its content type claims.

    HTTP status 400; since 0.1.0.
    """

    SERDE_INVALID_FORMAT = "E0603"
    """Data format is invalid or unsupported

    The format named in the request is unknown, or the data is not in it at all. Check the
    content type, and look for an HTML error page in place of JSON.

    HTTP status 400; since 0.1.0.
    """

    SERDE_MISSING_FIELD = "E0604"
    """Required field is missing from data structure

    A field that has no default is absent. Add it; a field set to `null` counts as absent in
    most places.

    HTTP status 400; since 0.1.0.
    """

    SERDE_TYPE_MISMATCH = "E0605"
    """Data type mismatch encountered during processing

    A field holds another type than expected, such as the string `"5"` in place of the number
    `5`. Convert the value before sending it.

    HTTP status 400; since 0.1.0.
    """

    SERDE_INVALID_REQUEST = "E0606"
    """Invalid request

    The data could be read, but it does not describe any request that the endpoint knows. Check
    the field that selects the operation for a typing error.

    HTTP status 400; since 0.1.0.
    """

    SERDE_FAILED_TO_PARSE_ROW = "E0607"
    """Failed to parse row

    A row that came back from the endpoint has a column Eden cannot convert. Select the columns
    by name and cast unusual types, such as intervals or enums, to text in the query.

    HTTP status 400; since 0.1.0.
    """

    SERDE_EXPECTED_JSON_OBJECT = "E0608"
    """Expected a JSON object

    This place takes an object in braces, and an array, string, number or `null` was sent. Put
    the value under the field name that the reference gives.

    HTTP status 400; since 0.1.0.
    """

    SERDE_BORSH_NOT_IMPLEMENTED = "E0609"
    """Borsh serialize not implemented for Client

    An endpoint client cannot be stored in the binary format used between Eden nodes. Pass the
    settings of the endpoint instead and let the other side connect for itself.

    HTTP status 400; since 0.1.0.
    """

    SERDE_MODEL_NOT_STRING = "E060A"
    """Passed model is not a string

    The `model` of a language model request has to be a name in quotes. Send a single name, not
    a list or an object.

    HTTP status 400; since 0.1.0.
    """

    SERDE_MAX_TOKENS_NOT_NUMBER = "E060B"
    """Passed max tokens is not a number

    The token limit of a language model request has to be a whole number. Remove the quotes
    around it, or leave it out for the default.

    HTTP status 400; since 0.1.0.
    """

    SERDE_URL_NOT_STRING = "E060C"
    """Passed URL is not a string

    The URL in the endpoint's settings has to be a plain string. Put scheme, host and path
    together into one value in quotes.

    HTTP status 400; since 0.1.0.
    """

    SERDE_API_KEY_NOT_STRING = "E060D"
    """Passed API key is not a string

    The API key in the endpoint's settings has to be a plain string. Put it in quotes, even if
    it consists of digits only.

    HTTP status 400; since 0.1.0.
    """

    SERDE_CUSTOM = "E06FF"
    """{details}

    A serialization error that no listed code describes; the message says what happened.

    HTTP status 400; since 0.1.0.
    """

    CACHE_KEY_NOT_FOUND = "E0701"
    """Requested key was not found in cache

    Nothing is cached under this key: it was never written, has expired or was evicted. Treat it
    as a miss and read from the source.

    HTTP status 404; since 0.1.0.
    """

    CACHE_CONNECTION_LOST = "E0702"
    """Lost connection to cache server

    The cache server closed the connection or became unreachable in the middle of an operation.
    Retry shortly; if it keeps happening, check that the cache is running and its idle timeout.

    HTTP status 500; since 0.1.0.
    """

    CACHE_MEMORY_EXHAUSTED = "E0703"
    """Cache memory limit exceeded

    The cache is full and its policy does not allow it to evict anything. Raise the memory
    limit, shorten expiration times, or switch to an evicting policy.

    HTTP status 500; since 0.1.0.
    """

    CACHE_EXPIRATION_FAILED = "E0704"
    """Failed to set or update cache expiration

    The value is stored, but its lifetime could not be set, so it may stay longer than intended
    or be gone already. Write the value again together with its lifetime.

    HTTP status 500; since 0.1.0.
    """

    CACHE_INVALID_KEY = "E0705"
    """Cache key format is invalid

    The key is empty, too long or contains characters that the cache does not accept. Keep to
    letters, digits, and `:`, `-` or `_` as separators.

    HTTP status 500; since 0.1.0.
    """

    CACHE_NO_KEY_PROVIDED = "E0706"
    """No key provided

    A cache operation arrived without saying which entry it is about. Name at least one key.

    HTTP status 500; since 0.1.0.
    """

    CACHE_CUSTOM = "E07FF"
    """{details}

    A cache error that no listed code describes; the message says what happened.

    HTTP status 500; since 0.1.0.
    """

    AUTH_INVALID_CREDENTIALS = "E0801"
    """Invalid username or password. Please verify your credentials

    No account matches this pair of name and password; for safety the answer does not say which
    of the two is wrong. Check for typing errors, or reset the password.

    HTTP status 401; since 0.1.0.
    """

    AUTH_INVALID_API_KEY = "E0802"
    """Invalid API key. Please verify your API key is correct and has not expired

    The key is unknown, revoked or past its end date. Look for a missing character or a space
    from copying, and make sure that it was issued for this environment.

    HTTP status 401; since 0.1.0.
    """

    AUTH_TOKEN_EXPIRED = "E0803"
    """Authentication token has expired. Please log in again

    The token was valid once and its lifetime is over. Get a new one with the refresh token or
    by logging in; renewing it shortly before the end avoids this error.

    HTTP status 401; since 0.1.0.
    """

    AUTH_TOKEN_MALFORMED = "E0804"
    """Authentication token is invalid

    The token cannot be read or its signature does not match. Send it whole, as `Authorization:
    Bearer` followed by the token, and never a token issued by another environment.

    HTTP status 401; since 0.1.0.
    """

    AUTH_INSUFFICIENT_PERMISSIONS = "E0805"
    """You do not have sufficient permissions for this operation

    The login is valid but does not cover this operation, for example a read-only key used for a
    write. Use another key, or ask an administrator of the organization for the missing right.

    HTTP status 401; since 0.1.0.
    """

    AUTH_SESSION_EXPIRED = "E0806"
    """Your session has expired. Please log in again

    The session ended after a time without activity, or was closed from elsewhere. Log in again;
    nothing that was already saved is lost.

    HTTP status 401; since 0.1.0.
    """

    AUTH_CUSTOM = "E08FF"
    """{details}

    An authentication error that no listed code describes; the message says what happened.

    HTTP status 401; since 0.1.0.
    """

    RBAC_RULE_NOT_FOUND = "E0901"
    """Access control rule not found. Please verify the entity and subject exist

    There is no rule that connects this subject with this entity, so there is nothing to change
    or delete. List the rules of the entity and check both identifiers.

    HTTP status 403; since 0.1.0.
    """

    RBAC_INVALID_ACCESS_LEVEL = "E0902"
    """Invalid access level specified. Valid levels are: Read, Write, Admin, SuperAdmin

    The rule names a level that does not exist. Use one of the four names exactly as the message
    lists them, in the same capitalization.

    HTTP status 403; since 0.1.0.
    """

    RBAC_CONNECTION_FAILURE = "E0903"
    """Connection timeout to RBAC cache. Please check network connectivity

    Access could not be checked because the store that holds the rules did not answer, and Eden
    refuses rather than guesses. Retry shortly; the operator should check that store.

    HTTP status 403; since 0.1.0.
    """

    RBAC_PERMISSION_DENIED = "E0904"
    """Access denied due to insufficient permissions

    Your rules for this entity do not reach the level that the operation needs. Ask someone with
    `Admin` on the entity to raise yours.

    HTTP status 403; since 0.1.0.
    """

    RBAC_ENTITY_NOT_FOUND = "E0905"
    """Referenced entity not found in access control system

    The entity that the rule points to is not known to access control, often because it was
    deleted or belongs to another organization. Check its identifier and create it before its
    rules.

    HTTP status 403; since 0.1.0.
    """

    RBAC_UNAUTHORIZED = "E0906"
    """Unauthorized

    No rule gives you any access here. If you expected to have it, check that you are logged in
    to the right organization.

    HTTP status 403; since 0.1.0.
    """

    RBAC_CUSTOM = "E09FF"
    """{details}

    An access control error that no listed code describes; the message says what happened.

    HTTP status 403; since 0.1.0.
    """

    DATABASE_CONNECTION_TIMEOUT = "E0A01"
    """Database connection timeout. Please check network connectivity and try again

    Eden's own database did not accept a connection in time, because it is overloaded or cut
    off. A retry after some seconds often works; otherwise the operator should look at its load
    and its network.

    HTTP status 500; since 0.1.0.
    """

    DATABASE_AUTHENTICATION_FAILED = "E0A02"
    """Database authentication failed. Please check your database credentials

    The database refused the account that Eden uses; this is not about your own login. The
    operator should check user and password in the configuration, above all after a rotation.

    HTTP status 500; since 0.1.0.
    """

    DATABASE_SCHEMA_ERROR = "E0A03"
    """Database schema error. Please ensure the database is properly initialized

    A table or column that Eden relies on is missing or different. Most often the migrations
    have not been run since the last upgrade.

    HTTP status 500; since 0.1.0.
    """

    DATABASE_QUERY_FAILED = "E0A04"
    """Database query execution failed

    The database rejected or broke off a query. The cause is in the log and not in the response;
    report the time of the request if it happens again.

    HTTP status 500; since 0.1.0.
    """

    DATABASE_TRANSACTION_FAILED = "E0A05"
    """Database transaction failed

    A group of changes could not be completed together, so none of them was kept. Retry the
    request as a whole.

    HTTP status 500; since 0.1.0.
    """

    DATABASE_USER_NOT_FOUND = "E0A06"
    """User not found. Please verify the user ID is correct

    No user has this identifier in your organization. Check for a typing error, for a name in
    place of the identifier, and that the user was not deleted.

    HTTP status 404; since 0.1.0.
    """

    DATABASE_ORGANIZATION_NOT_FOUND = "E0A07"
    """Organization not found. Please verify the organization ID is correct

    No organization has this identifier, or you are not a member of it. Compare it with the one
    shown in your account.

    HTTP status 404; since 0.1.0.
    """

    DATABASE_ENDPOINT_NOT_FOUND = "E0A08"
    """Endpoint not found. Please verify the endpoint ID is correct

    No endpoint has this identifier in your organization. List the endpoints to find the right
    one; a deleted endpoint has to be created again.

    HTTP status 404; since 0.1.0.
    """

    DATABASE_TEMPLATE_NOT_FOUND = "E0A09"
    """Template not found. Please verify the template ID is correct

    No template is stored under this identifier in your organization. List the templates to find
    it, and save the template before you refer to it.

    HTTP status 404; since 0.1.0.
    """

    DATABASE_WORKFLOW_NOT_FOUND = "E0A0A"
    """Workflow not found. Please verify the workflow ID is correct

    No workflow is stored under this identifier in your organization. List the workflows to find
    it; one that was created again after deletion has a new identifier.

    HTTP status 404; since 0.1.0.
    """

    DATABASE_DUPLICATE_USER = "E0A0B"
    """User already exists. Please choose a different username

    The username is taken, possibly by a deactivated account. Choose another name, or update the
    existing user instead.

    HTTP status 409; since 0.1.0.
    """

    DATABASE_DUPLICATE_ORGANIZATION = "E0A0C"
    """Organization already exists. Please choose a different name

    Organization names are unique across Eden and this one is taken. Choose another, or ask to
    be invited if it is your own organization.

    HTTP status 409; since 0.1.0.
    """

    DATABASE_DUPLICATE_ENDPOINT = "E0A0D"
    """Endpoint already exists. Please choose a different identifier

    Your organization already has an endpoint with this identifier. Choose another, or update
    the existing one; after a retry, your first attempt may simply have worked.

    HTTP status 409; since 0.1.0.
    """

    DATABASE_DUPLICATE_TEMPLATE = "E0A0E"
    """Template already exists. Please choose a different identifier

    Your organization already has a template with this identifier. Choose another, or save it as
    a new version of the existing template.

    HTTP status 409; since 0.1.0.
    """

    DATABASE_DUPLICATE_WORKFLOW = "E0A0F"
    """Workflow already exists. Please choose a different identifier

    Your organization already has a workflow with this identifier. Choose another, or update the
    existing one.

    HTTP status 409; since 0.1.0.
    """

    DATABASE_CONSTRAINT_VIOLATION = "E0A10"
    """Database constraint violation. Operation violates data integrity rules

    The change would leave the data inconsistent, for example by deleting an endpoint that a
    workflow still uses. Remove what refers to the record first, or correct the reference.

    HTTP status 409; since 0.1.0.
    """

    DATABASE_INDEX_CORRUPTION = "E0A11"
    """Database index corruption detected. Please contact system administrator

    An index no longer agrees with its table, usually after a disk fault or a crash. Do not
    retry writes: the operator has to rebuild the index and check the storage.

    HTTP status 500; since 0.1.0.
    """

    DATABASE_FEATURE_NOT_ENABLED = "E0A12"
    """Database feature not enabled. Contact administrator

    The operation needs a database extension or setting that is switched off in this
    installation. Only an operator can switch it on.

    HTTP status 500; since 0.1.0.
    """

    DATABASE_CUSTOM = "E0AFF"
    """{details}

    A database error that no listed code describes; the message says what happened.

    HTTP status 500; since 0.1.0.
    """

    METADATA_INVALID_FORMAT = "E0B01"
    """Metadata format is invalid or unsupported

    The description of the endpoint's tables and fields is in a form that this version of Eden
    cannot read. Collect the metadata again to have it rewritten.

    HTTP status 500; since 0.1.0.
    """

    METADATA_MISSING_REQUIRED = "E0B02"
    """Required metadata fields are missing

    The stored description of the endpoint lacks parts that this operation relies on. Collect
    the metadata again with an account that may see the whole schema.

    HTTP status 500; since 0.1.0.
    """

    METADATA_CORRUPTED_DATA = "E0B03"
    """Metadata is corrupted or unreadable

    The stored description of the endpoint is damaged. Delete it and collect the metadata again;
    the data in the endpoint itself is not affected.

    HTTP status 500; since 0.1.0.
    """

    METADATA_VERSION_MISMATCH = "E0B04"
    """Metadata version mismatch detected

    The description was stored by another version of Eden. Collect the metadata again, and make
    sure that all nodes run the same version.

    HTTP status 500; since 0.1.0.
    """

    METADATA_ACCESS_DENIED = "E0B05"
    """Access denied to metadata resource

    The account of the endpoint may not read its system catalog. Grant it read access there,
    such as to `information_schema`.

    HTTP status 500; since 0.1.0.
    """

    METADATA_FAILED_TO_DOWNCAST_ROUTER = "E0B06"
    """Failed to downcast router

    The metadata request reached a handler for another kind of endpoint. Check the endpoint kind
    in the request; if it is right, report the error.

    HTTP status 500; since 0.1.0.
    """

    METADATA_QUERY_TIMEOUT = "E0B07"
    """Query timeout exceeded

    Reading the structure of the endpoint took longer than allowed, as happens with thousands of
    tables or a busy server. Limit the collection to fewer schemas, or retry at a quieter time.

    HTTP status 408; since 0.1.0.
    """

    METADATA_CUSTOM = "E0BFF"
    """{details}

    A metadata error that no listed code describes; the message says what happened.

    HTTP status 500; since 0.1.0.
    """

    PARSE_INVALID_SYNTAX = "E0C01"
    """Invalid syntax encountered during parsing

    The text breaks the grammar of its language. Look shortly before the reported position: an
    unclosed quote or bracket is the usual cause.

    HTTP status 400; since 0.1.0.
    """

    PARSE_UNEXPECTED_TOKEN = "E0C02"
    """Unexpected token found in input

    A word or sign stands where the grammar allows something else, such as a comma after the
    last item. Remove it, or add what is missing before it.

    HTTP status 400; since 0.1.0.
    """

    PARSE_INVALID_ENCODING = "E0C03"
    """Invalid character encoding detected

    The input is not valid UTF-8. Convert the file or string to UTF-8, and send binary data as
    Base64.

    HTTP status 400; since 0.1.0.
    """

    PARSE_INCOMPLETE_DATA = "E0C04"
    """Input data is incomplete or truncated

    The input ends in the middle of something. Check that the upload was complete, and that
    `Content-Length` matches the body.

    HTTP status 400; since 0.1.0.
    """

    PARSE_FORMAT_NOT_SUPPORTED = "E0C05"
    """Data format is not supported

    Eden recognized the format but has no reader for it. Convert the data to JSON or to another
    format named in the reference.

    HTTP status 400; since 0.1.0.
    """

    PARSE_FAILED_TO_PARSE_METADATA = "E0C06"
    """Failed to parse metadata

    The metadata sent along with the request could not be read. Send it as a JSON object with
    the fields from the reference.

    HTTP status 400; since 0.1.0.
    """

    PARSE_FAILED_TO_DOWNCAST_METADATA = "E0C07"
    """Failed to downcast metadata

    The metadata describes another kind of endpoint than the request is for. Use the metadata
    collected from this same endpoint.

    HTTP status 400; since 0.1.0.
    """

    PARSE_FAILED_TO_DOWNCAST_INPUT = "E0C08"
    """Failed to downcast input

    The input belongs to another kind of operation than the one called. Compare its shape with
    the example for this operation.

    HTTP status 400; since 0.1.0.
    """

    PARSE_INVALID_DATABASE_USERNAME = "E0C09"
    """Invalid database username

    The name cannot be used for a database account. Begin with a letter, go on with letters,
    digits and underscores, and stay below the length limit of the database.

    HTTP status 400; since 0.1.0.
    """

    PARSE_FAILED_TO_ADD_RBAC_KEY = "E0C0A"
    """Failed to add RbacKey to Rbac Entity

    The key could not be attached to the access control entity, most often because the two are
    of different kinds. Check that the identifier has the prefix of the entity's kind.

    HTTP status 400; since 0.1.0.
    """

    PARSE_CUSTOM = "E0CFF"
    """{details}

    A parse error that no listed code describes; the message says what happened.

    HTTP status 400; since 0.1.0.
    """

    LOCK_ALREADY_LOCKED = "E0D01"
    """Resource is already locked by another process

    Someone else is changing this resource at the moment. Retry after a short pause; a lock that
    was left behind is released when its lifetime is over.

    HTTP status 500; since 0.1.0.
    """

    LOCK_TIMEOUT_REACHED = "E0D02"
    """Lock acquisition timeout reached

    The resource stayed locked for longer than this request was willing to wait. Retry later, or
    find out which long-running operation holds it.

    HTTP status 500; since 0.1.0.
    """

    LOCK_DEADLOCK_DETECTED = "E0D03"
    """Deadlock detected in lock acquisition

    Two operations each wait for a lock that the other one holds, and this one gave way. Retry
    it, and always take several locks in the same order.

    HTTP status 500; since 0.1.0.
    """

    LOCK_INVALID_LOCK_STATE = "E0D04"
    """Lock is in an invalid state

    The record of the lock contradicts itself, for example held but without an owner, usually
    after a crash. It clears when the lock's lifetime is over; an operator can remove it sooner.

    HTTP status 500; since 0.1.0.
    """

    LOCK_OWNERSHIP_MISMATCH = "E0D05"
    """Lock ownership mismatch. Cannot perform operation

    Only the holder of a lock can renew or release it, and that is not you. Most often your own
    lock ran out and another caller took it: acquire it anew and read the resource again.

    HTTP status 500; since 0.1.0.
    """

    LOCK_CUSTOM = "E0DFF"
    """{details}

    A locking error that no listed code describes; the message says what happened.

    HTTP status 500; since 0.1.0.
    """

    MIGRATION_SCHEMA_VERSION_MISMATCH = "E0E01"
    """Database schema version mismatch detected

    The database is at another version than the migration starts from. Run the migrations in
    between first, or use the release of Eden that fits the database.

    HTTP status 500; since 0.1.0.
    """

    MIGRATION_MIGRATION_FAILED = "E0E02"
    """Database migration failed to execute

    A step of the migration was rejected by the database and the run stopped there. Read the
    failed statement in the log, correct the cause and run the migration again.

    HTTP status 500; since 0.1.0.
    """

    MIGRATION_ROLLBACK_FAILED = "E0E03"
    """Failed to rollback database migration

    The migration failed and could not be undone, so the schema may be half changed. Stop
    writing to the database, then repair it by hand or restore the backup.

    HTTP status 500; since 0.1.0.
    """

    MIGRATION_INVALID_MIGRATION = "E0E04"
    """Migration script is invalid or corrupted

    The script cannot be read, or its checksum differs from the one recorded when it was first
    applied. Restore the original file; put changes into a new migration.

    HTTP status 422; since 0.1.0.
    """

    MIGRATION_DEPENDENCY_MISSING = "E0E05"
    """Migration dependency is missing or unavailable

    The migration builds on another one, or on a database extension, that is not there. Apply or
    install that first.

    HTTP status 500; since 0.1.0.
    """

    MIGRATION_NO_MIGRATION_CONFIGURED = "E0E06"
    """No migration configured

    A migration was asked for, but none is set up for this endpoint. Create the migration before
    you start or test it.

    HTTP status 500; since 0.1.0.
    """

    MIGRATION_CUSTOM = "E0EFF"
    """{details}

    A migration error that no listed code describes; the message says what happened.

    HTTP status 500; since 0.1.0.
    """

    FS_FILE_NOT_FOUND = "E0F01"
    """File or directory not found

    Nothing exists at this path. Check the spelling and the case of the letters, and remember
    that relative paths start at the working directory of the service.

    HTTP status 404; since 0.1.0.
    """

    FS_PERMISSION_DENIED = "E0F02"
    """Permission denied. Please check file/directory permissions

    The account that runs Eden may not read or write here. Change the owner or the mode of the
    file, and check that every directory above it can be entered.

    HTTP status 500; since 0.1.0.
    """

    FS_DISK_FULL = "E0F03"
    """Disk is full. Please free up space and try again

    There is no room left to write, or no free inodes. Delete old logs and exports or enlarge
    the volume; the file that was being written is incomplete.

    HTTP status 500; since 0.1.0.
    """

    FS_INVALID_PATH = "E0F04"
    """File path is invalid or contains illegal characters

    The path is empty, too long, or contains something the file system does not allow, such as a
    null byte. Use plain names without control characters.

    HTTP status 500; since 0.1.0.
    """

    FS_IO_ERROR = "E0F05"
    """Input/output error occurred during file operation

    The operating system reported a failure that has no code of its own here, such as a broken
    disk or a network volume that went away. The log has the original error.

    HTTP status 500; since 0.1.0.
    """

    FS_ORGANIZATION_ID_EMPTY = "E0F06"
    """Organization ID cannot be empty

    The node file names no organization. Fill in the identifier of the organization that the
    node belongs to.

    HTTP status 500; since 0.1.0.
    """

    FS_INFO_MUST_BE_JSON_OBJECT = "E0F07"
    """Info must be a valid JSON object

    The `info` part of the node file takes a JSON object, and something else stands there. Use
    `{}` if there is nothing to say.

    HTTP status 500; since 0.1.0.
    """

    FS_NODE_MUST_HAVE_ENDPOINT = "E0F08"
    """Eden Node must have at least one endpoint

    The node file lists no endpoints, and a node without any has nothing to serve. Add the first
    endpoint before you start the node.

    HTTP status 500; since 0.1.0.
    """

    FS_NODE_ID_EMPTY = "E0F09"
    """Eden Node ID cannot be empty

    The node file gives no identifier for the node. Set one that is unique among your nodes, and
    keep it across restarts.

    HTTP status 500; since 0.1.0.
    """

    FS_DUPLICATE_ENDPOINT_UUIDS = "E0F0A"
    """Duplicate endpoint UUIDs are not allowed

    Two endpoints in the node file share a UUID, most often because an entry was copied. Give
    the copy a new UUID.

    HTTP status 500; since 0.1.0.
    """

    FS_CUSTOM = "E0FFF"
    """{details}

    A file system error that no listed code describes; the message says what happened.

    HTTP status 500; since 0.1.0.
    """

    DATA_CORRUPTED_DATA = "E1001"
    """Data is corrupted or unreadable

    The content does not match its checksum or cannot be decoded. Upload it again from the
    source; if it was stored before, restore it from a backup.

    HTTP status 400; since 0.1.0.
    """

    DATA_INVALID_FORMAT = "E1002"
    """Data format is invalid or unsupported

    The content is not in the format that this field takes, for example a date that is not in
    ISO 8601. Convert it before sending.

    HTTP status 400; since 0.1.0.
    """

    DATA_MISSING_REQUIRED = "E1003"
    """Required data fields are missing

    The record lacks fields that it cannot be saved without. Add them, also when you only update
    other parts of the record.

    HTTP status 400; since 0.1.0.
    """

    DATA_VALIDATION_FAILED = "E1004"
    """Data validation failed. Please check your input

    The record is complete, but a value breaks one of its rules, such as a length, a range or a
    pattern. Correct the value; repeating the request does not help.

    HTTP status 400; since 0.1.0.
    """

    DATA_CONVERSION_FAILED = "E1005"
    """Failed to convert data to required format

    A value has no equivalent in the target type, for example a text in a numeric column or a
    number that is too large. Clean the value, or choose a wider type.

    HTTP status 400; since 0.1.0.
    """

    DATA_CUSTOM = "E10FF"
    """{details}

    A data error that no listed code describes; the message says what happened.

    HTTP status 400; since 0.1.0.
    """

    TIMEOUT_REQUEST_TIMEOUT = "E1101"
    """Request timeout exceeded. Please try again

    The request was not finished within its time limit. It may have taken effect all the same,
    so check before you repeat a write; for large reads, ask for smaller pages.

    HTTP status 408; since 0.1.0.
    """

    TIMEOUT_CONNECTION_TIMEOUT = "E1102"
    """Connection timeout reached

    A connection that the request needed was not established in time. Nothing was sent yet, so a
    retry is safe; if it stays, check the address and the firewall.

    HTTP status 408; since 0.1.0.
    """

    TIMEOUT_READ_TIMEOUT = "E1103"
    """Read operation timed out

    The connection stands, but the other side sent no data for too long. Look for a slow query
    there, or raise the read timeout of the endpoint.

    HTTP status 408; since 0.1.0.
    """

    TIMEOUT_WRITE_TIMEOUT = "E1104"
    """Write operation timed out

    The other side stopped accepting data before everything was sent. Part of it may have
    arrived, so check the result before you send it again.

    HTTP status 408; since 0.1.0.
    """

    TIMEOUT_PROCESS_TIMEOUT = "E1105"
    """Process execution timed out

    A background job ran over its time limit and was stopped. Give it less work at once, or
    raise the limit of the job.

    HTTP status 408; since 0.1.0.
    """

    TIMEOUT_CUSTOM = "E11FF"
    """{details}

    A timeout that no listed code describes; the message says what happened.

    HTTP status 408; since 0.1.0.
    """

    MCP_CONNECTION_FAILED = "E1201"
    """Failed to establish MCP connection

    The MCP server could not be reached. Check its URL or its start command, and that the
    transport matches what it offers.

    HTTP status 500; since 0.1.0.
    """

    MCP_PROTOCOL_ERROR = "E1202"
    """MCP protocol error encountered

    The MCP server broke the order of the protocol, for example by answering before it was
    initialized. Check that client and server support a common protocol version.

    HTTP status 500; since 0.1.0.
    """

    MCP_INVALID_MESSAGE = "E1203"
    """Invalid MCP message format

    A message is not valid JSON-RPC 2.0, as MCP demands. A server that prints its log to
    standard output is the usual cause: let it log to standard error.

    HTTP status 500; since 0.1.0.
    """

    MCP_TIMEOUT_ERROR = "E1204"
    """MCP operation timed out

    The MCP server took the call but did not answer in time. Raise the timeout for slow tools,
    or let the tool report progress.

    HTTP status 500; since 0.1.0.
    """

    MCP_AUTHENTICATION_ERROR = "E1205"
    """MCP authentication failed

    The MCP server did not accept the credentials. Renew the token in the server's settings, and
    check the scopes it was issued for.

    HTTP status 500; since 0.1.0.
    """

    MCP_UNKNOWN_TOOL = "E1206"
    """Unknown tool

    The server has no tool by this name. List its tools again: names are case-sensitive, and the
    list may have changed since the session began.

    HTTP status 500; since 0.1.0.
    """

    MCP_ERROR_READING_RESULT = "E1207"
    """Error reading result

    The tool ran, but its result could not be read. It may have taken effect, so look before you
    call it again; large or binary results are a frequent cause.

    HTTP status 500; since 0.1.0.
    """

    MCP_ERROR_PREPARING_REQUEST_BODY = "E1208"
    """Error preparing request body

    The call could not be turned into a request, so the tool did not run. Look for arguments
    that JSON cannot express, such as `NaN`.

    HTTP status 500; since 0.1.0.
    """

    MCP_ERROR_IN_REQUEST_TO_RELAY = "E1209"
    """Error in request to relay

    The relay that passes calls on to the tool's server reported a failure. Check that the relay
    is running and that the server is registered with it.

    HTTP status 500; since 0.1.0.
    """

    MCP_INVALID_TOOL_ARGUMENTS = "E120A"
    """Invalid tool arguments

    The arguments do not match the tool's input schema. Fetch the schema from the tool list and
    compare the names, types and required fields.

    HTTP status 500; since 0.1.0.
    """

    MCP_CUSTOM = "E12FF"
    """{details}

    An MCP error that no listed code describes; the message says what happened.

    HTTP status 500; since 0.1.0.
    """

    TEMPLATE_TEMPLATE_NOT_FOUND = "E1301"
    """Template not found. Please verify the template ID is correct

    The template to be rendered does not exist, or another template that it includes does not.
    Check both identifiers; the template may have been deleted after the caller was set up.

    HTTP status 400; since 0.1.0.
    """

    TEMPLATE_COMPILATION_FAILED = "E1302"
    """Template compilation failed. Please check template syntax

    The template's source could not be compiled, so nothing was rendered. Look for an unclosed
    block or an unknown helper near the reported line.

    HTTP status 400; since 0.1.0.
    """

    TEMPLATE_RENDERING_FAILED = "E1303"
    """Template rendering failed. Please check template variables

    The template compiled, but filling it in failed, for example because it loops over a value
    that is not a list. Compare the variables you pass with how the template uses them.

    HTTP status 400; since 0.1.0.
    """

    TEMPLATE_INVALID_SYNTAX = "E1304"
    """Invalid template syntax detected

    A tag or expression in the template is not closed or not known. Check that every `{{` has
    its `}}` and every block its end.

    HTTP status 400; since 0.1.0.
    """

    TEMPLATE_VARIABLE_MISSING = "E1305"
    """Required template variable is missing

    The template uses a variable that was not passed and has no default. Pass it, or give it a
    default in the template.

    HTTP status 400; since 0.1.0.
    """

    TEMPLATE_CUSTOM = "E13FF"
    """{details}

    A template error that no listed code describes; the message says what happened.

    HTTP status 400; since 0.1.0.
    """

    WORKFLOW_WORKFLOW_NOT_FOUND = "E1401"
    """Workflow not found. Please verify the workflow ID is correct

    The workflow to be run does not exist, or another workflow that it calls does not. Check the
    identifier, and that the workflow belongs to your organization.

    HTTP status 404; since 0.1.0.
    """

    WORKFLOW_EXECUTION_FAILED = "E1402"
    """Workflow execution failed

    The run was started but could not be brought to its end. Open the run to see its last
    completed step, correct the cause and start it again.

    HTTP status 500; since 0.1.0.
    """

    WORKFLOW_INVALID_DEFINITION = "E1403"
    """Workflow definition is invalid or corrupted

    The definition cannot be used: a step has an unknown type, or refers to a step that does not
    exist. Correct it and save the workflow again before the next run.

    HTTP status 422; since 0.1.0.
    """

    WORKFLOW_STEP_FAILED = "E1404"
    """Workflow step failed to execute

    One step reported an error and the steps after it were not started. The run shows which one
    and why; steps before it have already taken effect.

    HTTP status 500; since 0.1.0.
    """

    WORKFLOW_TIMEOUT_EXCEEDED = "E1405"
    """Workflow execution timeout exceeded

    The run took longer than the workflow allows and was stopped. Look for a step that waits for
    something slow, then speed it up or raise the limit.

    HTTP status 500; since 0.1.0.
    """

    WORKFLOW_NO_INPUTS_PROVIDED = "E1406"
    """No inputs provided

    The workflow expects inputs and was started without any. Pass a value for each input that
    has no default.

    HTTP status 500; since 0.1.0.
    """

    WORKFLOW_CYCLE_DETECTED = "E1407"
    """Cycle detected in DAG

    The steps depend on each other in a circle, so none of them could be the first. Remove one
    of the dependencies; repetition needs a loop step.

    HTTP status 422; since 0.1.0.
    """

    WORKFLOW_CHANNEL_SEND_ERROR = "E1408"
    """Channel send error

    A step could not pass its result on because the receiving step had already stopped. Look at
    that step's error first; if there is none, report the run.

    HTTP status 500; since 0.1.0.
    """

    WORKFLOW_CUSTOM = "E14FF"
    """{details}

    A workflow error that no listed code describes; the message says what happened.

    HTTP status 500; since 0.1.0.
    """


class ErrorCategory(StrEnum):
    """The categories of the codes."""

    API = "API"
    """General API errors"""

    INIT = "Init"
    """Initialization errors"""

    TRANSACTION = "Transaction"
    """Transaction errors"""

    REQUEST = "Request"
    """Request validation errors"""

    CONNECT = "Connect"
    """Connection errors"""

    SERDE = "Serde"
    """Serialization/deserialization errors"""

    CACHE = "Cache"
    """Cache-related errors"""

    AUTH = "Auth"
    """Authentication errors"""

    RBAC = "Rbac"
    """Role-based access control errors"""

    DATABASE = "Database"
    """Database errors"""

    METADATA = "Metadata"
    """Metadata errors"""

    PARSE = "Parse"
    """Parsing errors"""

    LOCK = "Lock"
    """Lock/concurrency errors"""

    MIGRATION = "Migration"
    """Migration errors"""

    FS = "Fs"
    """File system errors"""

    DATA = "Data"
    """Data validation errors"""

    TIMEOUT = "Timeout"
    """Timeout errors"""

    MCP = "Mcp"
    """MCP protocol errors"""

    TEMPLATE = "Template"
    """Template errors"""

    WORKFLOW = "Workflow"
    """Workflow errors"""


ERROR_INFO: Final[Mapping[ErrorCode, ErrorInfo]] = {
    ErrorCode.API_INVALID_REQUEST: ErrorInfo(
        category=ErrorCategory.API,
        name="InvalidRequest",
        status=400,
        message="Invalid request format or parameters",
        since="0.1.0",
    ),
    ErrorCode.API_RATE_LIMIT_EXCEEDED: ErrorInfo(
        category=ErrorCategory.API,
        name="RateLimitExceeded",
        status=429,
        message="Rate limit exceeded. Please slow down your requests",
        since="0.1.0",
    ),
    ErrorCode.API_SERVICE_UNAVAILABLE: ErrorInfo(
        category=ErrorCategory.API,
        name="ServiceUnavailable",
        status=503,
        message="Service temporarily unavailable. Please try again later",
        since="0.1.0",
    ),
    ErrorCode.API_INVALID_INPUT: ErrorInfo(
        category=ErrorCategory.API,
        name="InvalidInput",
        status=400,
        message="Invalid input provided. Please check your data",
        since="0.1.0",
    ),
    ErrorCode.API_INTERNAL_ERROR: ErrorInfo(
        category=ErrorCategory.API,
        name="InternalError",
        status=500,
        message="Internal API error occurred",
        since="0.1.0",
    ),
    ErrorCode.API_CUSTOM: ErrorInfo(
        category=ErrorCategory.API,
        name="Custom",
        status=500,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.INIT_CONFIGURATION_MISSING: ErrorInfo(
        category=ErrorCategory.INIT,
        name="ConfigurationMissing",
        status=500,
        message="Required configuration is missing. Please check your settings",
        since="0.1.0",
    ),
    ErrorCode.INIT_DATABASE_INIT_FAILED: ErrorInfo(
        category=ErrorCategory.INIT,
        name="DatabaseInitFailed",
        status=500,
        message="Database initialization failed. Please check database connection",
        since="0.1.0",
    ),
    ErrorCode.INIT_SERVICE_STARTUP_FAILED: ErrorInfo(
        category=ErrorCategory.INIT,
        name="ServiceStartupFailed",
        status=500,
        message="Service failed to start properly. Please check logs",
        since="0.1.0",
    ),
    ErrorCode.INIT_DEPENDENCY_MISSING: ErrorInfo(
        category=ErrorCategory.INIT,
        name="DependencyMissing",
        status=500,
        message="Required dependency is missing or unavailable",
        since="0.1.0",
    ),
    ErrorCode.INIT_PERMISSION_DENIED: ErrorInfo(
        category=ErrorCategory.INIT,
        name="PermissionDenied",
        status=500,
        message="Permission denied during initialization",
        since="0.1.0",
    ),
    ErrorCode.INIT_CUSTOM: ErrorInfo(
        category=ErrorCategory.INIT,
        name="Custom",
        status=500,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_BEGIN_FAILED: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="BeginFailed",
        status=500,
        message="Failed to begin database transaction",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_COMMIT_FAILED: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="CommitFailed",
        status=500,
        message="Failed to commit database transaction",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_ROLLBACK_FAILED: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="RollbackFailed",
        status=500,
        message="Failed to rollback database transaction",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_DEADLOCK_DETECTED: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="DeadlockDetected",
        status=500,
        message="Database deadlock detected. Transaction was aborted",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_TIMEOUT_EXCEEDED: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="TimeoutExceeded",
        status=500,
        message="Transaction timeout exceeded",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_CHANNEL_FAILURE: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="ChannelFailure",
        status=500,
        message="Channel failure",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_ROLLBACK: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="Rollback",
        status=500,
        message="Rollback",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_FAILED_TO_DOWNCAST: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="FailedToDowncast",
        status=500,
        message="Failed to downcast transaction",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_NOT_IMPLEMENTED: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="NotImplemented",
        status=500,
        message="Not implemented",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_TRANSACTIONS_NOT_IMPLEMENTED: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="TransactionsNotImplemented",
        status=500,
        message="Transactions are not implemented",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_PREPARE_CANNOT_RUN_IN_TRANSACTION: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="PrepareCannotRunInTransaction",
        status=500,
        message="Prepare cannot run in a transaction",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_FAILED_TO_COLLECT_APPROVALS: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="FailedToCollectApprovals",
        status=500,
        message="Failed to collect valid approvals",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_NOTHING_RECEIVED: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="NothingReceived",
        status=500,
        message="Nothing received",
        since="0.1.0",
    ),
    ErrorCode.TRANSACTION_CUSTOM: ErrorInfo(
        category=ErrorCategory.TRANSACTION,
        name="Custom",
        status=500,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.REQUEST_INVALID_FORMAT: ErrorInfo(
        category=ErrorCategory.REQUEST,
        name="InvalidFormat",
        status=400,
        message="Request format is invalid. Please check your request structure",
        since="0.1.0",
    ),
    ErrorCode.REQUEST_MISSING_PARAMETERS: ErrorInfo(
        category=ErrorCategory.REQUEST,
        name="MissingParameters",
        status=400,
        message="Required parameters are missing from the request",
        since="0.1.0",
    ),
    ErrorCode.REQUEST_INVALID_PARAMETERS: ErrorInfo(
        category=ErrorCategory.REQUEST,
        name="InvalidParameters",
        status=400,
        message="One or more parameters are invalid",
        since="0.1.0",
    ),
    ErrorCode.REQUEST_PAYLOAD_TOO_LARGE: ErrorInfo(
        category=ErrorCategory.REQUEST,
        name="PayloadTooLarge",
        status=400,
        message="Request payload is too large. Please reduce the size",
        since="0.1.0",
    ),
    ErrorCode.REQUEST_UNSUPPORTED_METHOD: ErrorInfo(
        category=ErrorCategory.REQUEST,
        name="UnsupportedMethod",
        status=400,
        message="HTTP method is not supported for this endpoint",
        since="0.1.0",
    ),
    ErrorCode.REQUEST_FAILED_TO_UNWRAP_RESPONSE: ErrorInfo(
        category=ErrorCategory.REQUEST,
        name="FailedToUnwrapResponse",
        status=400,
        message="Failed to unwrap response",
        since="0.1.0",
    ),
    ErrorCode.REQUEST_FAILED_TO_ENCODE_REQUEST: ErrorInfo(
        category=ErrorCategory.REQUEST,
        name="FailedToEncodeRequest",
        status=400,
        message="Failed to encode request",
        since="0.1.0",
    ),
    ErrorCode.REQUEST_ERROR_OUTPUT_NOT_IMPLEMENTED: ErrorInfo(
        category=ErrorCategory.REQUEST,
        name="ErrorOutputNotImplemented",
        status=400,
        message="Error output not yet implemented",
        since="0.1.0",
    ),
    ErrorCode.REQUEST_CUSTOM: ErrorInfo(
        category=ErrorCategory.REQUEST,
        name="Custom",
        status=400,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_CONNECTION_REFUSED: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="ConnectionRefused",
        status=500,
        message="Connection was refused by the target host",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_NETWORK_UNREACHABLE: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="NetworkUnreachable",
        status=500,
        message="Network is unreachable. Please check your connectivity",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_TIMEOUT_REACHED: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="TimeoutReached",
        status=500,
        message="Connection timeout reached",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_SSL_HANDSHAKE_FAILED: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="SslHandshakeFailed",
        status=500,
        message="SSL/TLS handshake failed. Please check certificates",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_PROTOCOL_MISMATCH: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="ProtocolMismatch",
        status=500,
        message="Protocol version mismatch detected",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_CONNECTION_NOT_FOUND: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="ConnectionNotFound",
        status=500,
        message="Could not find connection",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_FAILED_TO_DOWNCAST_CONFIG: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="FailedToDowncastConfig",
        status=500,
        message="Failed to downcast config",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_FAILED_TO_DOWNCAST_ROUTER: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="FailedToDowncastRouter",
        status=500,
        message="Failed to downcast router",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_FAILED_TO_DOWNCAST_REQUEST: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="FailedToDowncastRequest",
        status=500,
        message="Failed to downcast request",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_COULD_NOT_GET_CONNECTION: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="CouldNotGetConnection",
        status=500,
        message="Could not get connection",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_COULD_NOT_GET_ENDPOINT: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="CouldNotGetEndpoint",
        status=500,
        message="Could not get endpoint",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_SYNC_CONNECTION_NOT_EXIST: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="SyncConnectionNotExist",
        status=500,
        message="Sync connection does not exist",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_INCORRECT_POOL_FORMAT: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="IncorrectPoolFormat",
        status=500,
        message="Incorrect pool format: sync",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_INVALID_HEADER_NAME: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="InvalidHeaderName",
        status=500,
        message="Invalid header name",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_INVALID_HEADER_VALUE: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="InvalidHeaderValue",
        status=500,
        message="Invalid header value",
        since="0.1.0",
    ),
    ErrorCode.CONNECT_CUSTOM: ErrorInfo(
        category=ErrorCategory.CONNECT,
        name="Custom",
        status=500,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.SERDE_SERIALIZATION_FAILED: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="SerializationFailed",
        status=400,
        message="Failed to serialize data to required format",
        since="0.1.0",
    ),
    ErrorCode.SERDE_DESERIALIZATION_FAILED: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="DeserializationFailed",
        status=400,
        message="Failed to deserialize data from source format",
        since="0.1.0",
    ),
    ErrorCode.SERDE_INVALID_FORMAT: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="InvalidFormat",
        status=400,
        message="Data format is invalid or unsupported",
        since="0.1.0",
    ),
    ErrorCode.SERDE_MISSING_FIELD: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="MissingField",
        status=400,
        message="Required field is missing from data structure",
        since="0.1.0",
    ),
    ErrorCode.SERDE_TYPE_MISMATCH: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="TypeMismatch",
        status=400,
        message="Data type mismatch encountered during processing",
        since="0.1.0",
    ),
    ErrorCode.SERDE_INVALID_REQUEST: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="InvalidRequest",
        status=400,
        message="Invalid request",
        since="0.1.0",
    ),
    ErrorCode.SERDE_FAILED_TO_PARSE_ROW: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="FailedToParseRow",
        status=400,
        message="Failed to parse row",
        since="0.1.0",
    ),
    ErrorCode.SERDE_EXPECTED_JSON_OBJECT: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="ExpectedJsonObject",
        status=400,
        message="Expected a JSON object",
        since="0.1.0",
    ),
    ErrorCode.SERDE_BORSH_NOT_IMPLEMENTED: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="BorshNotImplemented",
        status=400,
        message="Borsh serialize not implemented for Client",
        since="0.1.0",
    ),
    ErrorCode.SERDE_MODEL_NOT_STRING: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="ModelNotString",
        status=400,
        message="Passed model is not a string",
        since="0.1.0",
    ),
    ErrorCode.SERDE_MAX_TOKENS_NOT_NUMBER: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="MaxTokensNotNumber",
        status=400,
        message="Passed max tokens is not a number",
        since="0.1.0",
    ),
    ErrorCode.SERDE_URL_NOT_STRING: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="UrlNotString",
        status=400,
        message="Passed URL is not a string",
        since="0.1.0",
    ),
    ErrorCode.SERDE_API_KEY_NOT_STRING: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="ApiKeyNotString",
        status=400,
        message="Passed API key is not a string",
        since="0.1.0",
    ),
    ErrorCode.SERDE_CUSTOM: ErrorInfo(
        category=ErrorCategory.SERDE,
        name="Custom",
        status=400,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.CACHE_KEY_NOT_FOUND: ErrorInfo(
        category=ErrorCategory.CACHE,
        name="KeyNotFound",
        status=404,
        message="Requested key was not found in cache",
        since="0.1.0",
    ),
    ErrorCode.CACHE_CONNECTION_LOST: ErrorInfo(
        category=ErrorCategory.CACHE,
        name="ConnectionLost",
        status=500,
        message="Lost connection to cache server",
        since="0.1.0",
    ),
    ErrorCode.CACHE_MEMORY_EXHAUSTED: ErrorInfo(
        category=ErrorCategory.CACHE,
        name="MemoryExhausted",
        status=500,
        message="Cache memory limit exceeded",
        since="0.1.0",
    ),
    ErrorCode.CACHE_EXPIRATION_FAILED: ErrorInfo(
        category=ErrorCategory.CACHE,
        name="ExpirationFailed",
        status=500,
        message="Failed to set or update cache expiration",
        since="0.1.0",
    ),
    ErrorCode.CACHE_INVALID_KEY: ErrorInfo(
        category=ErrorCategory.CACHE,
        name="InvalidKey",
        status=500,
        message="Cache key format is invalid",
        since="0.1.0",
    ),
    ErrorCode.CACHE_NO_KEY_PROVIDED: ErrorInfo(
        category=ErrorCategory.CACHE,
        name="NoKeyProvided",
        status=500,
        message="No key provided",
        since="0.1.0",
    ),
    ErrorCode.CACHE_CUSTOM: ErrorInfo(
        category=ErrorCategory.CACHE,
        name="Custom",
        status=500,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.AUTH_INVALID_CREDENTIALS: ErrorInfo(
        category=ErrorCategory.AUTH,
        name="InvalidCredentials",
        status=401,
        message="Invalid username or password. Please verify your credentials",
        since="0.1.0",
    ),
    ErrorCode.AUTH_INVALID_API_KEY: ErrorInfo(
        category=ErrorCategory.AUTH,
        name="InvalidApiKey",
        status=401,
        message="Invalid API key. Please verify your API key is correct and has not expired",
        since="0.1.0",
    ),
    ErrorCode.AUTH_TOKEN_EXPIRED: ErrorInfo(
        category=ErrorCategory.AUTH,
        name="TokenExpired",
        status=401,
        message="Authentication token has expired. Please log in again",
        since="0.1.0",
    ),
    ErrorCode.AUTH_TOKEN_MALFORMED: ErrorInfo(
        category=ErrorCategory.AUTH,
        name="TokenMalformed",
        status=401,
        message="Authentication token is invalid",
        since="0.1.0",
    ),
    ErrorCode.AUTH_INSUFFICIENT_PERMISSIONS: ErrorInfo(
        category=ErrorCategory.AUTH,
        name="InsufficientPermissions",
        status=401,
        message="You do not have sufficient permissions for this operation",
        since="0.1.0",
    ),
    ErrorCode.AUTH_SESSION_EXPIRED: ErrorInfo(
        category=ErrorCategory.AUTH,
        name="SessionExpired",
        status=401,
        message="Your session has expired. Please log in again",
        since="0.1.0",
    ),
    ErrorCode.AUTH_CUSTOM: ErrorInfo(
        category=ErrorCategory.AUTH,
        name="Custom",
        status=401,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.RBAC_RULE_NOT_FOUND: ErrorInfo(
        category=ErrorCategory.RBAC,
        name="RuleNotFound",
        status=403,
        message="Access control rule not found. Please verify the entity and subject exist",
        since="0.1.0",
    ),
    ErrorCode.RBAC_INVALID_ACCESS_LEVEL: ErrorInfo(
        category=ErrorCategory.RBAC,
        name="InvalidAccessLevel",
        status=403,
        message="Invalid access level specified. Valid levels are: Read, Write, Admin, SuperAdmin",
        since="0.1.0",
    ),
    ErrorCode.RBAC_CONNECTION_FAILURE: ErrorInfo(
        category=ErrorCategory.RBAC,
        name="ConnectionFailure",
        status=403,
        message="Connection timeout to RBAC cache. Please check network connectivity",
        since="0.1.0",
    ),
    ErrorCode.RBAC_PERMISSION_DENIED: ErrorInfo(
        category=ErrorCategory.RBAC,
        name="PermissionDenied",
        status=403,
        message="Access denied due to insufficient permissions",
        since="0.1.0",
    ),
    ErrorCode.RBAC_ENTITY_NOT_FOUND: ErrorInfo(
        category=ErrorCategory.RBAC,
        name="EntityNotFound",
        status=403,
        message="Referenced entity not found in access control system",
        since="0.1.0",
    ),
    ErrorCode.RBAC_UNAUTHORIZED: ErrorInfo(
        category=ErrorCategory.RBAC,
        name="Unauthorized",
        status=403,
        message="Unauthorized",
        since="0.1.0",
    ),
    ErrorCode.RBAC_CUSTOM: ErrorInfo(
        category=ErrorCategory.RBAC,
        name="Custom",
        status=403,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_CONNECTION_TIMEOUT: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="ConnectionTimeout",
        status=500,
        message="Database connection timeout. Please check network connectivity and try again",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_AUTHENTICATION_FAILED: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="AuthenticationFailed",
        status=500,
        message="Database authentication failed. Please check your database credentials",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_SCHEMA_ERROR: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="SchemaError",
        status=500,
        message="Database schema error. Please ensure the database is properly initialized",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_QUERY_FAILED: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="QueryFailed",
        status=500,
        message="Database query execution failed",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_TRANSACTION_FAILED: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="TransactionFailed",
        status=500,
        message="Database transaction failed",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_USER_NOT_FOUND: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="UserNotFound",
        status=404,
        message="User not found. Please verify the user ID is correct",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_ORGANIZATION_NOT_FOUND: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="OrganizationNotFound",
        status=404,
        message="Organization not found. Please verify the organization ID is correct",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_ENDPOINT_NOT_FOUND: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="EndpointNotFound",
        status=404,
        message="Endpoint not found. Please verify the endpoint ID is correct",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_TEMPLATE_NOT_FOUND: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="TemplateNotFound",
        status=404,
        message="Template not found. Please verify the template ID is correct",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_WORKFLOW_NOT_FOUND: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="WorkflowNotFound",
        status=404,
        message="Workflow not found. Please verify the workflow ID is correct",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_DUPLICATE_USER: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="DuplicateUser",
        status=409,
        message="User already exists. Please choose a different username",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_DUPLICATE_ORGANIZATION: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="DuplicateOrganization",
        status=409,
        message="Organization already exists. Please choose a different name",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_DUPLICATE_ENDPOINT: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="DuplicateEndpoint",
        status=409,
        message="Endpoint already exists. Please choose a different identifier",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_DUPLICATE_TEMPLATE: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="DuplicateTemplate",
        status=409,
        message="Template already exists. Please choose a different identifier",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_DUPLICATE_WORKFLOW: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="DuplicateWorkflow",
        status=409,
        message="Workflow already exists. Please choose a different identifier",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_CONSTRAINT_VIOLATION: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="ConstraintViolation",
        status=409,
        message="Database constraint violation. Operation violates data integrity rules",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_INDEX_CORRUPTION: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="IndexCorruption",
        status=500,
        message="Database index corruption detected. Please contact system administrator",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_FEATURE_NOT_ENABLED: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="FeatureNotEnabled",
        status=500,
        message="Database feature not enabled. Contact administrator",
        since="0.1.0",
    ),
    ErrorCode.DATABASE_CUSTOM: ErrorInfo(
        category=ErrorCategory.DATABASE,
        name="Custom",
        status=500,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.METADATA_INVALID_FORMAT: ErrorInfo(
        category=ErrorCategory.METADATA,
        name="InvalidFormat",
        status=500,
        message="Metadata format is invalid or unsupported",
        since="0.1.0",
    ),
    ErrorCode.METADATA_MISSING_REQUIRED: ErrorInfo(
        category=ErrorCategory.METADATA,
        name="MissingRequired",
        status=500,
        message="Required metadata fields are missing",
        since="0.1.0",
    ),
    ErrorCode.METADATA_CORRUPTED_DATA: ErrorInfo(
        category=ErrorCategory.METADATA,
        name="CorruptedData",
        status=500,
        message="Metadata is corrupted or unreadable",
        since="0.1.0",
    ),
    ErrorCode.METADATA_VERSION_MISMATCH: ErrorInfo(
        category=ErrorCategory.METADATA,
        name="VersionMismatch",
        status=500,
        message="Metadata version mismatch detected",
        since="0.1.0",
    ),
    ErrorCode.METADATA_ACCESS_DENIED: ErrorInfo(
        category=ErrorCategory.METADATA,
        name="AccessDenied",
        status=500,
        message="Access denied to metadata resource",
        since="0.1.0",
    ),
    ErrorCode.METADATA_FAILED_TO_DOWNCAST_ROUTER: ErrorInfo(
        category=ErrorCategory.METADATA,
        name="FailedToDowncastRouter",
        status=500,
        message="Failed to downcast router",
        since="0.1.0",
    ),
    ErrorCode.METADATA_QUERY_TIMEOUT: ErrorInfo(
        category=ErrorCategory.METADATA,
        name="QueryTimeout",
        status=408,
        message="Query timeout exceeded",
        since="0.1.0",
    ),
    ErrorCode.METADATA_CUSTOM: ErrorInfo(
        category=ErrorCategory.METADATA,
        name="Custom",
        status=500,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.PARSE_INVALID_SYNTAX: ErrorInfo(
        category=ErrorCategory.PARSE,
        name="InvalidSyntax",
        status=400,
        message="Invalid syntax encountered during parsing",
        since="0.1.0",
    ),
    ErrorCode.PARSE_UNEXPECTED_TOKEN: ErrorInfo(
        category=ErrorCategory.PARSE,
        name="UnexpectedToken",
        status=400,
        message="Unexpected token found in input",
        since="0.1.0",
    ),
    ErrorCode.PARSE_INVALID_ENCODING: ErrorInfo(
        category=ErrorCategory.PARSE,
        name="InvalidEncoding",
        status=400,
        message="Invalid character encoding detected",
        since="0.1.0",
    ),
    ErrorCode.PARSE_INCOMPLETE_DATA: ErrorInfo(
        category=ErrorCategory.PARSE,
        name="IncompleteData",
        status=400,
        message="Input data is incomplete or truncated",
        since="0.1.0",
    ),
    ErrorCode.PARSE_FORMAT_NOT_SUPPORTED: ErrorInfo(
        category=ErrorCategory.PARSE,
        name="FormatNotSupported",
        status=400,
        message="Data format is not supported",
        since="0.1.0",
    ),
    ErrorCode.PARSE_FAILED_TO_PARSE_METADATA: ErrorInfo(
        category=ErrorCategory.PARSE,
        name="FailedToParseMetadata",
        status=400,
        message="Failed to parse metadata",
        since="0.1.0",
    ),
    ErrorCode.PARSE_FAILED_TO_DOWNCAST_METADATA: ErrorInfo(
        category=ErrorCategory.PARSE,
        name="FailedToDowncastMetadata",
        status=400,
        message="Failed to downcast metadata",
        since="0.1.0",
    ),
    ErrorCode.PARSE_FAILED_TO_DOWNCAST_INPUT: ErrorInfo(
        category=ErrorCategory.PARSE,
        name="FailedToDowncastInput",
        status=400,
        message="Failed to downcast input",
        since="0.1.0",
    ),
    ErrorCode.PARSE_INVALID_DATABASE_USERNAME: ErrorInfo(
        category=ErrorCategory.PARSE,
        name="InvalidDatabaseUsername",
        status=400,
        message="Invalid database username",
        since="0.1.0",
    ),
    ErrorCode.PARSE_FAILED_TO_ADD_RBAC_KEY: ErrorInfo(
        category=ErrorCategory.PARSE,
        name="FailedToAddRbacKey",
        status=400,
        message="Failed to add RbacKey to Rbac Entity",
        since="0.1.0",
    ),
    ErrorCode.PARSE_CUSTOM: ErrorInfo(
        category=ErrorCategory.PARSE,
        name="Custom",
        status=400,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.LOCK_ALREADY_LOCKED: ErrorInfo(
        category=ErrorCategory.LOCK,
        name="AlreadyLocked",
        status=500,
        message="Resource is already locked by another process",
        since="0.1.0",
    ),
    ErrorCode.LOCK_TIMEOUT_REACHED: ErrorInfo(
        category=ErrorCategory.LOCK,
        name="TimeoutReached",
        status=500,
        message="Lock acquisition timeout reached",
        since="0.1.0",
    ),
    ErrorCode.LOCK_DEADLOCK_DETECTED: ErrorInfo(
        category=ErrorCategory.LOCK,
        name="DeadlockDetected",
        status=500,
        message="Deadlock detected in lock acquisition",
        since="0.1.0",
    ),
    ErrorCode.LOCK_INVALID_LOCK_STATE: ErrorInfo(
        category=ErrorCategory.LOCK,
        name="InvalidLockState",
        status=500,
        message="Lock is in an invalid state",
        since="0.1.0",
    ),
    ErrorCode.LOCK_OWNERSHIP_MISMATCH: ErrorInfo(
        category=ErrorCategory.LOCK,
        name="OwnershipMismatch",
        status=500,
        message="Lock ownership mismatch. Cannot perform operation",
        since="0.1.0",
    ),
    ErrorCode.LOCK_CUSTOM: ErrorInfo(
        category=ErrorCategory.LOCK,
        name="Custom",
        status=500,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.MIGRATION_SCHEMA_VERSION_MISMATCH: ErrorInfo(
        category=ErrorCategory.MIGRATION,
        name="SchemaVersionMismatch",
        status=500,
        message="Database schema version mismatch detected",
        since="0.1.0",
    ),
    ErrorCode.MIGRATION_MIGRATION_FAILED: ErrorInfo(
        category=ErrorCategory.MIGRATION,
        name="MigrationFailed",
        status=500,
        message="Database migration failed to execute",
        since="0.1.0",
    ),
    ErrorCode.MIGRATION_ROLLBACK_FAILED: ErrorInfo(
        category=ErrorCategory.MIGRATION,
        name="RollbackFailed",
        status=500,
        message="Failed to rollback database migration",
        since="0.1.0",
    ),
    ErrorCode.MIGRATION_INVALID_MIGRATION: ErrorInfo(
        category=ErrorCategory.MIGRATION,
        name="InvalidMigration",
        status=422,
        message="Migration script is invalid or corrupted",
        since="0.1.0",
    ),
    ErrorCode.MIGRATION_DEPENDENCY_MISSING: ErrorInfo(
        category=ErrorCategory.MIGRATION,
        name="DependencyMissing",
        status=500,
        message="Migration dependency is missing or unavailable",
        since="0.1.0",
    ),
    ErrorCode.MIGRATION_NO_MIGRATION_CONFIGURED: ErrorInfo(
        category=ErrorCategory.MIGRATION,
        name="NoMigrationConfigured",
        status=500,
        message="No migration configured",
        since="0.1.0",
    ),
    ErrorCode.MIGRATION_CUSTOM: ErrorInfo(
        category=ErrorCategory.MIGRATION,
        name="Custom",
        status=500,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.FS_FILE_NOT_FOUND: ErrorInfo(
        category=ErrorCategory.FS,
        name="FileNotFound",
        status=404,
        message="File or directory not found",
        since="0.1.0",
    ),
    ErrorCode.FS_PERMISSION_DENIED: ErrorInfo(
        category=ErrorCategory.FS,
        name="PermissionDenied",
        status=500,
        message="Permission denied. Please check file/directory permissions",
        since="0.1.0",
    ),
    ErrorCode.FS_DISK_FULL: ErrorInfo(
        category=ErrorCategory.FS,
        name="DiskFull",
        status=500,
        message="Disk is full. Please free up space and try again",
        since="0.1.0",
    ),
    ErrorCode.FS_INVALID_PATH: ErrorInfo(
        category=ErrorCategory.FS,
        name="InvalidPath",
        status=500,
        message="File path is invalid or contains illegal characters",
        since="0.1.0",
    ),
    ErrorCode.FS_IO_ERROR: ErrorInfo(
        category=ErrorCategory.FS,
        name="IoError",
        status=500,
        message="Input/output error occurred during file operation",
        since="0.1.0",
    ),
    ErrorCode.FS_ORGANIZATION_ID_EMPTY: ErrorInfo(
        category=ErrorCategory.FS,
        name="OrganizationIdEmpty",
        status=500,
        message="Organization ID cannot be empty",
        since="0.1.0",
    ),
    ErrorCode.FS_INFO_MUST_BE_JSON_OBJECT: ErrorInfo(
        category=ErrorCategory.FS,
        name="InfoMustBeJsonObject",
        status=500,
        message="Info must be a valid JSON object",
        since="0.1.0",
    ),
    ErrorCode.FS_NODE_MUST_HAVE_ENDPOINT: ErrorInfo(
        category=ErrorCategory.FS,
        name="NodeMustHaveEndpoint",
        status=500,
        message="Eden Node must have at least one endpoint",
        since="0.1.0",
    ),
    ErrorCode.FS_NODE_ID_EMPTY: ErrorInfo(
        category=ErrorCategory.FS,
        name="NodeIdEmpty",
        status=500,
        message="Eden Node ID cannot be empty",
        since="0.1.0",
    ),
    ErrorCode.FS_DUPLICATE_ENDPOINT_UUIDS: ErrorInfo(
        category=ErrorCategory.FS,
        name="DuplicateEndpointUuids",
        status=500,
        message="Duplicate endpoint UUIDs are not allowed",
        since="0.1.0",
    ),
    ErrorCode.FS_CUSTOM: ErrorInfo(
        category=ErrorCategory.FS,
        name="Custom",
        status=500,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.DATA_CORRUPTED_DATA: ErrorInfo(
        category=ErrorCategory.DATA,
        name="CorruptedData",
        status=400,
        message="Data is corrupted or unreadable",
        since="0.1.0",
    ),
    ErrorCode.DATA_INVALID_FORMAT: ErrorInfo(
        category=ErrorCategory.DATA,
        name="InvalidFormat",
        status=400,
        message="Data format is invalid or unsupported",
        since="0.1.0",
    ),
    ErrorCode.DATA_MISSING_REQUIRED: ErrorInfo(
        category=ErrorCategory.DATA,
        name="MissingRequired",
        status=400,
        message="Required data fields are missing",
        since="0.1.0",
    ),
    ErrorCode.DATA_VALIDATION_FAILED: ErrorInfo(
        category=ErrorCategory.DATA,
        name="ValidationFailed",
        status=400,
        message="Data validation failed. Please check your input",
        since="0.1.0",
    ),
    ErrorCode.DATA_CONVERSION_FAILED: ErrorInfo(
        category=ErrorCategory.DATA,
        name="ConversionFailed",
        status=400,
        message="Failed to convert data to required format",
        since="0.1.0",
    ),
    ErrorCode.DATA_CUSTOM: ErrorInfo(
        category=ErrorCategory.DATA,
        name="Custom",
        status=400,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.TIMEOUT_REQUEST_TIMEOUT: ErrorInfo(
        category=ErrorCategory.TIMEOUT,
        name="RequestTimeout",
        status=408,
        message="Request timeout exceeded. Please try again",
        since="0.1.0",
    ),
    ErrorCode.TIMEOUT_CONNECTION_TIMEOUT: ErrorInfo(
        category=ErrorCategory.TIMEOUT,
        name="ConnectionTimeout",
        status=408,
        message="Connection timeout reached",
        since="0.1.0",
    ),
    ErrorCode.TIMEOUT_READ_TIMEOUT: ErrorInfo(
        category=ErrorCategory.TIMEOUT,
        name="ReadTimeout",
        status=408,
        message="Read operation timed out",
        since="0.1.0",
    ),
    ErrorCode.TIMEOUT_WRITE_TIMEOUT: ErrorInfo(
        category=ErrorCategory.TIMEOUT,
        name="WriteTimeout",
        status=408,
        message="Write operation timed out",
        since="0.1.0",
    ),
    ErrorCode.TIMEOUT_PROCESS_TIMEOUT: ErrorInfo(
        category=ErrorCategory.TIMEOUT,
        name="ProcessTimeout",
        status=408,
        message="Process execution timed out",
        since="0.1.0",
    ),
    ErrorCode.TIMEOUT_CUSTOM: ErrorInfo(
        category=ErrorCategory.TIMEOUT,
        name="Custom",
        status=408,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.MCP_CONNECTION_FAILED: ErrorInfo(
        category=ErrorCategory.MCP,
        name="ConnectionFailed",
        status=500,
        message="Failed to establish MCP connection",
        since="0.1.0",
    ),
    ErrorCode.MCP_PROTOCOL_ERROR: ErrorInfo(
        category=ErrorCategory.MCP,
        name="ProtocolError",
        status=500,
        message="MCP protocol error encountered",
        since="0.1.0",
    ),
    ErrorCode.MCP_INVALID_MESSAGE: ErrorInfo(
        category=ErrorCategory.MCP,
        name="InvalidMessage",
        status=500,
        message="Invalid MCP message format",
        since="0.1.0",
    ),
    ErrorCode.MCP_TIMEOUT_ERROR: ErrorInfo(
        category=ErrorCategory.MCP,
        name="TimeoutError",
        status=500,
        message="MCP operation timed out",
        since="0.1.0",
    ),
    ErrorCode.MCP_AUTHENTICATION_ERROR: ErrorInfo(
        category=ErrorCategory.MCP,
        name="AuthenticationError",
        status=500,
        message="MCP authentication failed",
        since="0.1.0",
    ),
    ErrorCode.MCP_UNKNOWN_TOOL: ErrorInfo(
        category=ErrorCategory.MCP,
        name="UnknownTool",
        status=500,
        message="Unknown tool",
        since="0.1.0",
    ),
    ErrorCode.MCP_ERROR_READING_RESULT: ErrorInfo(
        category=ErrorCategory.MCP,
        name="ErrorReadingResult",
        status=500,
        message="Error reading result",
        since="0.1.0",
    ),
    ErrorCode.MCP_ERROR_PREPARING_REQUEST_BODY: ErrorInfo(
        category=ErrorCategory.MCP,
        name="ErrorPreparingRequestBody",
        status=500,
        message="Error preparing request body",
        since="0.1.0",
    ),
    ErrorCode.MCP_ERROR_IN_REQUEST_TO_RELAY: ErrorInfo(
        category=ErrorCategory.MCP,
        name="ErrorInRequestToRelay",
        status=500,
        message="Error in request to relay",
        since="0.1.0",
    ),
    ErrorCode.MCP_INVALID_TOOL_ARGUMENTS: ErrorInfo(
        category=ErrorCategory.MCP,
        name="InvalidToolArguments",
        status=500,
        message="Invalid tool arguments",
        since="0.1.0",
    ),
    ErrorCode.MCP_CUSTOM: ErrorInfo(
        category=ErrorCategory.MCP,
        name="Custom",
        status=500,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.TEMPLATE_TEMPLATE_NOT_FOUND: ErrorInfo(
        category=ErrorCategory.TEMPLATE,
        name="TemplateNotFound",
        status=400,
        message="Template not found. Please verify the template ID is correct",
        since="0.1.0",
    ),
    ErrorCode.TEMPLATE_COMPILATION_FAILED: ErrorInfo(
        category=ErrorCategory.TEMPLATE,
        name="CompilationFailed",
        status=400,
        message="Template compilation failed. Please check template syntax",
        since="0.1.0",
    ),
    ErrorCode.TEMPLATE_RENDERING_FAILED: ErrorInfo(
        category=ErrorCategory.TEMPLATE,
        name="RenderingFailed",
        status=400,
        message="Template rendering failed. Please check template variables",
        since="0.1.0",
    ),
    ErrorCode.TEMPLATE_INVALID_SYNTAX: ErrorInfo(
        category=ErrorCategory.TEMPLATE,
        name="InvalidSyntax",
        status=400,
        message="Invalid template syntax detected",
        since="0.1.0",
    ),
    ErrorCode.TEMPLATE_VARIABLE_MISSING: ErrorInfo(
        category=ErrorCategory.TEMPLATE,
        name="VariableMissing",
        status=400,
        message="Required template variable is missing",
        since="0.1.0",
    ),
    ErrorCode.TEMPLATE_CUSTOM: ErrorInfo(
        category=ErrorCategory.TEMPLATE,
        name="Custom",
        status=400,
        message="{details}",
        since="0.1.0",
    ),
    ErrorCode.WORKFLOW_WORKFLOW_NOT_FOUND: ErrorInfo(
        category=ErrorCategory.WORKFLOW,
        name="WorkflowNotFound",
        status=404,
        message="Workflow not found. Please verify the workflow ID is correct",
        since="0.1.0",
    ),
    ErrorCode.WORKFLOW_EXECUTION_FAILED: ErrorInfo(
        category=ErrorCategory.WORKFLOW,
        name="ExecutionFailed",
        status=500,
        message="Workflow execution failed",
        since="0.1.0",
    ),
    ErrorCode.WORKFLOW_INVALID_DEFINITION: ErrorInfo(
        category=ErrorCategory.WORKFLOW,
        name="InvalidDefinition",
        status=422,
        message="Workflow definition is invalid or corrupted",
        since="0.1.0",
    ),
    ErrorCode.WORKFLOW_STEP_FAILED: ErrorInfo(
        category=ErrorCategory.WORKFLOW,
        name="StepFailed",
        status=500,
        message="Workflow step failed to execute",
        since="0.1.0",
    ),
    ErrorCode.WORKFLOW_TIMEOUT_EXCEEDED: ErrorInfo(
        category=ErrorCategory.WORKFLOW,
        name="TimeoutExceeded",
        status=500,
        message="Workflow execution timeout exceeded",
        since="0.1.0",
    ),
    ErrorCode.WORKFLOW_NO_INPUTS_PROVIDED: ErrorInfo(
        category=ErrorCategory.WORKFLOW,
        name="NoInputsProvided",
        status=500,
        message="No inputs provided",
        since="0.1.0",
    ),
    ErrorCode.WORKFLOW_CYCLE_DETECTED: ErrorInfo(
        category=ErrorCategory.WORKFLOW,
        name="CycleDetected",
        status=422,
        message="Cycle detected in DAG",
        since="0.1.0",
    ),
    ErrorCode.WORKFLOW_CHANNEL_SEND_ERROR: ErrorInfo(
        category=ErrorCategory.WORKFLOW,
        name="ChannelSendError",
        status=500,
        message="Channel send error",
        since="0.1.0",
    ),
    ErrorCode.WORKFLOW_CUSTOM: ErrorInfo(
        category=ErrorCategory.WORKFLOW,
        name="Custom",
        status=500,
        message="{details}",
        since="0.1.0",
    ),
}
"""What was declared of each code."""


RETIRED_CODES: Final[Mapping[str, RetiredCode]] = {}
"""The codes that are in use no more."""
