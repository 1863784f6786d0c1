// Written by `cargo faultcode client typescript`. Do not edit it: write it
// anew when the error codes change.

/**
 * Eden API Error Codes
 *
 * The codes by name; each is a string.
 */
export const ErrorCode = {
  /**
   * Invalid request format or parameters
   *
   * The request could not be understood: a malformed body, a wrong content type or an unknown
   * query parameter. Compare it with the reference of the route and send it again.
   *
   * HTTP status 400; since 0.1.0.
   */
  ApiInvalidRequest: "E0101",
  /**
   * Rate limit exceeded. Please slow down your requests
   *
   * More requests arrived under this key than its limit allows. Wait for the number of seconds
   * in `retry_after` before the next call, and batch calls or cache answers to stay below the
   * limit.
   *
   * HTTP status 429; since 0.1.0.
   */
  ApiRateLimitExceeded: "E0102",
  /**
   * Service temporarily unavailable. Please try again later
   *
   * Eden is running but cannot take requests right now, most often during a deployment or while
   * a backend restarts. Retry with a growing delay; if it lasts for minutes, tell the operator.
   *
   * HTTP status 503; since 0.1.0.
   */
  ApiServiceUnavailable: "E0103",
  /**
   * Invalid input provided. Please check your data
   *
   * The request is well formed, but a value in it makes no sense, such as a negative limit or an
   * end date before the start. Correct the value: the same request will fail again.
   *
   * HTTP status 400; since 0.1.0.
   */
  ApiInvalidInput: "E0104",
  /**
   * Internal API error occurred
   *
   * Something broke inside Eden that no other code describes; the request itself is probably
   * fine. Retry once, and if the error stays, report it together with the time of the request.
   *
   * HTTP status 500; since 0.1.0.
   */
  ApiInternalError: "E0105",
  /**
   * {details}
   *
   * An API error that no listed code describes; the message says what happened.
   *
   * HTTP status 500; since 0.1.0.
   */
  ApiCustom: "E01FF",
  /**
   * Required configuration is missing. Please check your settings
   *
   * A setting without a default is absent from both the configuration file and the environment.
   * The startup log names the key; set it and restart the service.
   *
   * HTTP status 500; since 0.1.0.
   */
  InitConfigurationMissing: "E0201",
  /**
   * Database initialization failed. Please check database connection
   *
   * The service reached the point where it opens its own database and could not go on. Check
   * that the database runs, that the connection URL is right and that the account may create
   * tables.
   *
   * HTTP status 500; since 0.1.0.
   */
  InitDatabaseInitFailed: "E0202",
  /**
   * Service failed to start properly. Please check logs
   *
   * A component stopped while the service was coming up, for example because its port is taken.
   * The last lines of the log before the exit tell which one.
   *
   * HTTP status 500; since 0.1.0.
   */
  InitServiceStartupFailed: "E0203",
  /**
   * Required dependency is missing or unavailable
   *
   * A program, library or remote service that Eden needs did not answer at startup. Install or
   * start it, then restart Eden.
   *
   * HTTP status 500; since 0.1.0.
   */
  InitDependencyMissing: "E0204",
  /**
   * Permission denied during initialization
   *
   * The account that runs the service may not read, write or bind something it needs, such as
   * its data directory or a port below 1024. Grant the access or run it under another account.
   *
   * HTTP status 500; since 0.1.0.
   */
  InitPermissionDenied: "E0205",
  /**
   * {details}
   *
   * A startup error that no listed code describes; the message says what happened.
   *
   * HTTP status 500; since 0.1.0.
   */
  InitCustom: "E02FF",
  /**
   * Failed to begin database transaction
   *
   * The database did not open a transaction, so nothing has been changed. Usually the connection
   * was lost or the server has too many open transactions; retry the whole operation.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionBeginFailed: "E0301",
  /**
   * Failed to commit database transaction
   *
   * The changes were prepared but the final step did not succeed. If the connection broke at
   * that moment the outcome is unknown, so read the data back before you repeat the operation.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionCommitFailed: "E0302",
  /**
   * Failed to rollback database transaction
   *
   * An earlier step failed and undoing it failed too, most often because the connection is gone.
   * The database drops the open transaction by itself once it notices; check the data before you
   * retry.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionRollbackFailed: "E0303",
  /**
   * Database deadlock detected. Transaction was aborted
   *
   * Two transactions waited for each other's rows and the database ended this one; none of its
   * changes were kept. Retry it, and let all transactions touch tables in the same order to make
   * it rare.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionDeadlockDetected: "E0304",
  /**
   * Transaction timeout exceeded
   *
   * The transaction stayed open longer than its time limit and was ended. Split the work into
   * smaller transactions, or look for a slow statement or a lock it was waiting on.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionTimeoutExceeded: "E0305",
  /**
   * Channel failure
   *
   * The task that runs the transaction went away while the request still waited for it. This is
   * a fault on the server's side; read the data back to see whether it was committed before you
   * retry.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionChannelFailure: "E0306",
  /**
   * Rollback
   *
   * The transaction was undone on purpose, by the caller or because one of its steps asked for
   * it. None of its changes were kept; look at the result of the last step for the reason.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionRollback: "E0307",
  /**
   * Failed to downcast transaction
   *
   * The transaction handle belongs to another kind of database than the operation expects. Use
   * one endpoint for all steps of a transaction; if you do, this is a bug to report.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionFailedToDowncast: "E0308",
  /**
   * Not implemented
   *
   * This transaction step exists in the API but not yet for this kind of endpoint. Use single
   * requests instead, or an endpoint kind that supports the step.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionNotImplemented: "E0309",
  /**
   * Transactions are not implemented
   *
   * The endpoint is of a kind that has no transactions at all, such as a plain HTTP service.
   * Send its requests one by one and undo by hand where needed.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionTransactionsNotImplemented: "E030A",
  /**
   * Prepare cannot run in a transaction
   *
   * Statements have to be prepared on the connection, before the transaction opens. Move the
   * prepare call ahead of the begin.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionPrepareCannotRunInTransaction: "E030B",
  /**
   * Failed to collect valid approvals
   *
   * Not every participant agreed to commit, so the transaction was given up as a whole. Look for
   * a participant that is unreachable or has refused, then start again.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionFailedToCollectApprovals: "E030C",
  /**
   * Nothing received
   *
   * The transaction ended without handing back a result, although one was expected. Make sure
   * that it contains at least one request; if it does, report the error.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionNothingReceived: "E030D",
  /**
   * {details}
   *
   * A transaction error that no listed code describes; the message says what happened.
   *
   * HTTP status 500; since 0.1.0.
   */
  TransactionCustom: "E03FF",
  /**
   * Request format is invalid. Please check your request structure
   *
   * The body does not have the shape this route expects, for example an array in place of an
   * object. Check the JSON with a linter and compare it with the example in the route's
   * reference.
   *
   * HTTP status 400; since 0.1.0.
   */
  RequestInvalidFormat: "E0401",
  /**
   * Required parameters are missing from the request
   *
   * At least one parameter that has no default was left out. Compare the request with the
   * route's reference; names are case-sensitive.
   *
   * HTTP status 400; since 0.1.0.
   */
  RequestMissingParameters: "E0402",
  /**
   * One or more parameters are invalid
   *
   * All parameters are there, but at least one value is out of range or of the wrong type. Check
   * numbers, dates and identifiers against the route's reference.
   *
   * HTTP status 400; since 0.1.0.
   */
  RequestInvalidParameters: "E0403",
  /**
   * Request payload is too large. Please reduce the size
   *
   * The body is bigger than this route accepts. Send the data in several requests, or leave out
   * fields that are not needed.
   *
   * HTTP status 400; since 0.1.0.
   */
  RequestPayloadTooLarge: "E0404",
  /**
   * HTTP method is not supported for this endpoint
   *
   * The path exists, but not with this method, for example `PUT` where only `POST` is offered.
   * Check the method first, then the path for a missing or extra segment.
   *
   * HTTP status 400; since 0.1.0.
   */
  RequestUnsupportedMethod: "E0405",
  /**
   * Failed to unwrap response
   *
   * The endpoint answered, but the answer is not wrapped the way the request said it would be.
   * Check that the request names the right kind of endpoint.
   *
   * HTTP status 400; since 0.1.0.
   */
  RequestFailedToUnwrapResponse: "E0406",
  /**
   * Failed to encode request
   *
   * The request could not be put into the endpoint's own wire format, often because a value has
   * no counterpart there. Look for very large numbers, binary data or nested values in its
   * arguments.
   *
   * HTTP status 400; since 0.1.0.
   */
  RequestFailedToEncodeRequest: "E0407",
  /**
   * Error output not yet implemented
   *
   * The endpoint reported a failure of a kind that Eden cannot translate yet. Run the same
   * operation directly against the endpoint to see its original error.
   *
   * HTTP status 400; since 0.1.0.
   */
  RequestErrorOutputNotImplemented: "E0408",
  /**
   * {details}
   *
   * A problem with the request that no listed code describes; the message says what happened.
   *
   * HTTP status 400; since 0.1.0.
   */
  RequestCustom: "E04FF",
  /**
   * Connection was refused by the target host
   *
   * The host is there, but nothing listens on that port or a firewall turned the connection
   * away. Check the port of the endpoint and that its service is running.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectConnectionRefused: "E0501",
  /**
   * Network is unreachable. Please check your connectivity
   *
   * There is no route from Eden to the endpoint's host. Look for a wrong address, a missing VPN
   * or peering, or a host that only exists in another network.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectNetworkUnreachable: "E0502",
  /**
   * Connection timeout reached
   *
   * The endpoint did not accept a connection in time. Firewalls that drop packets silently look
   * like this, as do overloaded hosts; check both, then retry.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectTimeoutReached: "E0503",
  /**
   * SSL/TLS handshake failed. Please check certificates
   *
   * The two sides could not agree on an encrypted connection. Usually a certificate has expired,
   * is self-signed or names another host, or TLS is switched on at one side only.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectSslHandshakeFailed: "E0504",
  /**
   * Protocol version mismatch detected
   *
   * The endpoint speaks another version of its protocol than Eden does. Upgrade the older of the
   * two, or choose the endpoint kind that fits the server.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectProtocolMismatch: "E0505",
  /**
   * Could not find connection
   *
   * No open connection is on record for this endpoint, for example because it was closed or Eden
   * was restarted. Connect the endpoint again.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectConnectionNotFound: "E0506",
  /**
   * Failed to downcast config
   *
   * The stored settings belong to another kind of endpoint than the one being connected. Update
   * the endpoint with settings of its own kind, or create it anew.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectFailedToDowncastConfig: "E0507",
  /**
   * Failed to downcast router
   *
   * The request was routed to a handler for another kind of endpoint. Check the endpoint kind in
   * the request; if it is right, report the error.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectFailedToDowncastRouter: "E0508",
  /**
   * Failed to downcast request
   *
   * The request is meant for another kind of endpoint, for example a SQL query sent to a
   * key-value store. Send it to a matching endpoint.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectFailedToDowncastRequest: "E0509",
  /**
   * Could not get connection
   *
   * The pool had no free connection to hand out. Either all are busy, which a larger pool or
   * shorter queries will ease, or the endpoint is down and none can be opened.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectCouldNotGetConnection: "E050A",
  /**
   * Could not get endpoint
   *
   * The endpoint is known but could not be loaded for use. Check that it is enabled and that its
   * settings are complete.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectCouldNotGetEndpoint: "E050B",
  /**
   * Sync connection does not exist
   *
   * The operation needs a blocking connection and this endpoint was set up without one. Use the
   * asynchronous variant of the operation, or add a blocking pool to the endpoint.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectSyncConnectionNotExist: "E050C",
  /**
   * Incorrect pool format: sync
   *
   * A blocking pool was found where the operation expects an asynchronous one. Recreate the
   * endpoint with the pool type that its kind uses by default.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectIncorrectPoolFormat: "E050D",
  /**
   * Invalid header name
   *
   * A header configured for an HTTP endpoint has a name with characters that HTTP does not
   * allow. Use letters, digits and hyphens only, without spaces or a colon.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectInvalidHeaderName: "E050E",
  /**
   * Invalid header value
   *
   * A header configured for an HTTP endpoint has a value that cannot be sent, most often because
   * of a line break at the end of a pasted token. Remove control characters.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectInvalidHeaderValue: "E050F",
  /**
   * {details}
   *
   * A connection error that no listed code describes; the message says what happened.
   *
   * HTTP status 500; since 0.1.0.
   */
  ConnectCustom: "E05FF",
  /**
   * Failed to serialize data to required format
   *
   * A value could not be written in the requested format, for example a map with keys that are
   * not strings written as JSON. Ask for another format, or leave the value out.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeSerializationFailed: "E0601",
  /**
   * Failed to deserialize data from source format
   *
   * The bytes do not match the structure they are read into. Check field names and types against
   * the reference, and that the data is in the format its content type claims.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeDeserializationFailed: "E0602",
  /**
   * Data format is invalid or unsupported
   *
   * The format named in the request is unknown, or the data is not in it at all. Check the
   * content type, and look for an HTML error page in place of JSON.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeInvalidFormat: "E0603",
  /**
   * Required field is missing from data structure
   *
   * A field that has no default is absent. Add it; a field set to `null` counts as absent in
   * most places.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeMissingField: "E0604",
  /**
   * Data type mismatch encountered during processing
   *
   * A field holds another type than expected, such as the string `"5"` in place of the number
   * `5`. Convert the value before sending it.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeTypeMismatch: "E0605",
  /**
   * Invalid request
   *
   * The data could be read, but it does not describe any request that the endpoint knows. Check
   * the field that selects the operation for a typing error.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeInvalidRequest: "E0606",
  /**
   * Failed to parse row
   *
   * A row that came back from the endpoint has a column Eden cannot convert. Select the columns
   * by name and cast unusual types, such as intervals or enums, to text in the query.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeFailedToParseRow: "E0607",
  /**
   * Expected a JSON object
   *
   * This place takes an object in braces, and an array, string, number or `null` was sent. Put
   * the value under the field name that the reference gives.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeExpectedJsonObject: "E0608",
  /**
   * Borsh serialize not implemented for Client
   *
   * An endpoint client cannot be stored in the binary format used between Eden nodes. Pass the
   * settings of the endpoint instead and let the other side connect for itself.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeBorshNotImplemented: "E0609",
  /**
   * Passed model is not a string
   *
   * The `model` of a language model request has to be a name in quotes. Send a single name, not
   * a list or an object.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeModelNotString: "E060A",
  /**
   * Passed max tokens is not a number
   *
   * The token limit of a language model request has to be a whole number. Remove the quotes
   * around it, or leave it out for the default.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeMaxTokensNotNumber: "E060B",
  /**
   * Passed URL is not a string
   *
   * The URL in the endpoint's settings has to be a plain string. Put scheme, host and path
   * together into one value in quotes.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeUrlNotString: "E060C",
  /**
   * Passed API key is not a string
   *
   * The API key in the endpoint's settings has to be a plain string. Put it in quotes, even if
   * it consists of digits only.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeApiKeyNotString: "E060D",
  /**
   * {details}
   *
   * A serialization error that no listed code describes; the message says what happened.
   *
   * HTTP status 400; since 0.1.0.
   */
  SerdeCustom: "E06FF",
  /**
   * Requested key was not found in cache
   *
   * Nothing is cached under this key: it was never written, has expired or was evicted. Treat it
   * as a miss and read from the source.
   *
   * HTTP status 404; since 0.1.0.
   */
  CacheKeyNotFound: "E0701",
  /**
   * Lost connection to cache server
   *
   * The cache server closed the connection or became unreachable in the middle of an operation.
   * Retry shortly; if it keeps happening, check that the cache is running and its idle timeout.
   *
   * HTTP status 500; since 0.1.0.
   */
  CacheConnectionLost: "E0702",
  /**
   * Cache memory limit exceeded
   *
   * The cache is full and its policy does not allow it to evict anything. Raise the memory
   * limit, shorten expiration times, or switch to an evicting policy.
   *
   * HTTP status 500; since 0.1.0.
   */
  CacheMemoryExhausted: "E0703",
  /**
   * Failed to set or update cache expiration
   *
   * The value is stored, but its lifetime could not be set, so it may stay longer than intended
   * or be gone already. Write the value again together with its lifetime.
   *
   * HTTP status 500; since 0.1.0.
   */
  CacheExpirationFailed: "E0704",
  /**
   * Cache key format is invalid
   *
   * The key is empty, too long or contains characters that the cache does not accept. Keep to
   * letters, digits, and `:`, `-` or `_` as separators.
   *
   * HTTP status 500; since 0.1.0.
   */
  CacheInvalidKey: "E0705",
  /**
   * No key provided
   *
   * A cache operation arrived without saying which entry it is about. Name at least one key.
   *
   * HTTP status 500; since 0.1.0.
   */
  CacheNoKeyProvided: "E0706",
  /**
   * {details}
   *
   * A cache error that no listed code describes; the message says what happened.
   *
   * HTTP status 500; since 0.1.0.
   */
  CacheCustom: "E07FF",
  /**
   * Invalid username or password. Please verify your credentials
   *
   * No account matches this pair of name and password; for safety the answer does not say which
   * of the two is wrong. Check for typing errors, or reset the password.
   *
   * HTTP status 401; since 0.1.0.
   */
  AuthInvalidCredentials: "E0801",
  /**
   * Invalid API key. Please verify your API key is correct and has not expired
   *
   * The key is unknown, revoked or past its end date. Look for a missing character or a space
   * from copying, and make sure that it was issued for this environment.
   *
   * HTTP status 401; since 0.1.0.
   */
  AuthInvalidApiKey: "E0802",
  /**
   * Authentication token has expired. Please log in again
   *
   * The token was valid once and its lifetime is over. Get a new one with the refresh token or
   * by logging in; renewing it shortly before the end avoids this error.
   *
   * HTTP status 401; since 0.1.0.
   */
  AuthTokenExpired: "E0803",
  /**
   * Authentication token is invalid
   *
   * The token cannot be read or its signature does not match. Send it whole, as `Authorization:
   * Bearer` followed by the token, and never a token issued by another environment.
   *
   * HTTP status 401; since 0.1.0.
   */
  AuthTokenMalformed: "E0804",
  /**
   * You do not have sufficient permissions for this operation
   *
   * The login is valid but does not cover this operation, for example a read-only key used for a
   * write. Use another key, or ask an administrator of the organization for the missing right.
   *
   * HTTP status 401; since 0.1.0.
   */
  AuthInsufficientPermissions: "E0805",
  /**
   * Your session has expired. Please log in again
   *
   * The session ended after a time without activity, or was closed from elsewhere. Log in again;
   * nothing that was already saved is lost.
   *
   * HTTP status 401; since 0.1.0.
   */
  AuthSessionExpired: "E0806",
  /**
   * {details}
   *
   * An authentication error that no listed code describes; the message says what happened.
   *
   * HTTP status 401; since 0.1.0.
   */
  AuthCustom: "E08FF",
  /**
   * Access control rule not found. Please verify the entity and subject exist
   *
   * There is no rule that connects this subject with this entity, so there is nothing to change
   * or delete. List the rules of the entity and check both identifiers.
   *
   * HTTP status 403; since 0.1.0.
   */
  RbacRuleNotFound: "E0901",
  /**
   * Invalid access level specified. Valid levels are: Read, Write, Admin, SuperAdmin
   *
   * The rule names a level that does not exist. Use one of the four names exactly as the message
   * lists them, in the same capitalization.
   *
   * HTTP status 403; since 0.1.0.
   */
  RbacInvalidAccessLevel: "E0902",
  /**
   * Connection timeout to RBAC cache. Please check network connectivity
   *
   * Access could not be checked because the store that holds the rules did not answer, and Eden
   * refuses rather than guesses. Retry shortly; the operator should check that store.
   *
   * HTTP status 403; since 0.1.0.
   */
  RbacConnectionFailure: "E0903",
  /**
   * Access denied due to insufficient permissions
   *
   * Your rules for this entity do not reach the level that the operation needs. Ask someone with
   * `Admin` on the entity to raise yours.
   *
   * HTTP status 403; since 0.1.0.
   */
  RbacPermissionDenied: "E0904",
  /**
   * Referenced entity not found in access control system
   *
   * The entity that the rule points to is not known to access control, often because it was
   * deleted or belongs to another organization. Check its identifier and create it before its
   * rules.
   *
   * HTTP status 403; since 0.1.0.
   */
  RbacEntityNotFound: "E0905",
  /**
   * Unauthorized
   *
   * No rule gives you any access here. If you expected to have it, check that you are logged in
   * to the right organization.
   *
   * HTTP status 403; since 0.1.0.
   */
  RbacUnauthorized: "E0906",
  /**
   * {details}
   *
   * An access control error that no listed code describes; the message says what happened.
   *
   * HTTP status 403; since 0.1.0.
   */
  RbacCustom: "E09FF",
  /**
   * Database connection timeout. Please check network connectivity and try again
   *
   * Eden's own database did not accept a connection in time, because it is overloaded or cut
   * off. A retry after some seconds often works; otherwise the operator should look at its load
   * and its network.
   *
   * HTTP status 500; since 0.1.0.
   */
  DatabaseConnectionTimeout: "E0A01",
  /**
   * Database authentication failed. Please check your database credentials
   *
   * The database refused the account that Eden uses; this is not about your own login. The
   * operator should check user and password in the configuration, above all after a rotation.
   *
   * HTTP status 500; since 0.1.0.
   */
  DatabaseAuthenticationFailed: "E0A02",
  /**
   * Database schema error. Please ensure the database is properly initialized
   *
   * A table or column that Eden relies on is missing or different. Most often the migrations
   * have not been run since the last upgrade.
   *
   * HTTP status 500; since 0.1.0.
   */
  DatabaseSchemaError: "E0A03",
  /**
   * Database query execution failed
   *
   * The database rejected or broke off a query. The cause is in the log and not in the response;
   * report the time of the request if it happens again.
   *
   * HTTP status 500; since 0.1.0.
   */
  DatabaseQueryFailed: "E0A04",
  /**
   * Database transaction failed
   *
   * A group of changes could not be completed together, so none of them was kept. Retry the
   * request as a whole.
   *
   * HTTP status 500; since 0.1.0.
   */
  DatabaseTransactionFailed: "E0A05",
  /**
   * User not found. Please verify the user ID is correct
   *
   * No user has this identifier in your organization. Check for a typing error, for a name in
   * place of the identifier, and that the user was not deleted.
   *
   * HTTP status 404; since 0.1.0.
   */
  DatabaseUserNotFound: "E0A06",
  /**
   * Organization not found. Please verify the organization ID is correct
   *
   * No organization has this identifier, or you are not a member of it. Compare it with the one
   * shown in your account.
   *
   * HTTP status 404; since 0.1.0.
   */
  DatabaseOrganizationNotFound: "E0A07",
  /**
   * Endpoint not found. Please verify the endpoint ID is correct
   *
   * No endpoint has this identifier in your organization. List the endpoints to find the right
   * one; a deleted endpoint has to be created again.
   *
   * HTTP status 404; since 0.1.0.
   */
  DatabaseEndpointNotFound: "E0A08",
  /**
   * Template not found. Please verify the template ID is correct
   *
   * No template is stored under this identifier in your organization. List the templates to find
   * it, and save the template before you refer to it.
   *
   * HTTP status 404; since 0.1.0.
   */
  DatabaseTemplateNotFound: "E0A09",
  /**
   * Workflow not found. Please verify the workflow ID is correct
   *
   * No workflow is stored under this identifier in your organization. List the workflows to find
   * it; one that was created again after deletion has a new identifier.
   *
   * HTTP status 404; since 0.1.0.
   */
  DatabaseWorkflowNotFound: "E0A0A",
  /**
   * User already exists. Please choose a different username
   *
   * The username is taken, possibly by a deactivated account. Choose another name, or update the
   * existing user instead.
   *
   * HTTP status 409; since 0.1.0.
   */
  DatabaseDuplicateUser: "E0A0B",
  /**
   * Organization already exists. Please choose a different name
   *
   * Organization names are unique across Eden and this one is taken. Choose another, or ask to
   * be invited if it is your own organization.
   *
   * HTTP status 409; since 0.1.0.
   */
  DatabaseDuplicateOrganization: "E0A0C",
  /**
   * Endpoint already exists. Please choose a different identifier
   *
   * Your organization already has an endpoint with this identifier. Choose another, or update
   * the existing one; after a retry, your first attempt may simply have worked.
   *
   * HTTP status 409; since 0.1.0.
   */
  DatabaseDuplicateEndpoint: "E0A0D",
  /**
   * Template already exists. Please choose a different identifier
   *
   * Your organization already has a template with this identifier. Choose another, or save it as
   * a new version of the existing template.
   *
   * HTTP status 409; since 0.1.0.
   */
  DatabaseDuplicateTemplate: "E0A0E",
  /**
   * Workflow already exists. Please choose a different identifier
   *
   * Your organization already has a workflow with this identifier. Choose another, or update the
   * existing one.
   *
   * HTTP status 409; since 0.1.0.
   */
  DatabaseDuplicateWorkflow: "E0A0F",
  /**
   * Database constraint violation. Operation violates data integrity rules
   *
   * The change would leave the data inconsistent, for example by deleting an endpoint that a
   * workflow still uses. Remove what refers to the record first, or correct the reference.
   *
   * HTTP status 409; since 0.1.0.
   */
  DatabaseConstraintViolation: "E0A10",
  /**
   * Database index corruption detected. Please contact system administrator
   *
   * An index no longer agrees with its table, usually after a disk fault or a crash. Do not
   * retry writes: the operator has to rebuild the index and check the storage.
   *
   * HTTP status 500; since 0.1.0.
   */
  DatabaseIndexCorruption: "E0A11",
  /**
   * Database feature not enabled. Contact administrator
   *
   * The operation needs a database extension or setting that is switched off in this
   * installation. Only an operator can switch it on.
   *
   * HTTP status 500; since 0.1.0.
   */
  DatabaseFeatureNotEnabled: "E0A12",
  /**
   * {details}
   *
   * A database error that no listed code describes; the message says what happened.
   *
   * HTTP status 500; since 0.1.0.
   */
  DatabaseCustom: "E0AFF",
  /**
   * Metadata format is invalid or unsupported
   *
   * The description of the endpoint's tables and fields is in a form that this version of Eden
   * cannot read. Collect the metadata again to have it rewritten.
   *
   * HTTP status 500; since 0.1.0.
   */
  MetadataInvalidFormat: "E0B01",
  /**
   * Required metadata fields are missing
   *
   * The stored description of the endpoint lacks parts that this operation relies on. Collect
   * the metadata again with an account that may see the whole schema.
   *
   * HTTP status 500; since 0.1.0.
   */
  MetadataMissingRequired: "E0B02",
  /**
   * Metadata is corrupted or unreadable
   *
   * The stored description of the endpoint is damaged. Delete it and collect the metadata again;
   * the data in the endpoint itself is not affected.
   *
   * HTTP status 500; since 0.1.0.
   */
  MetadataCorruptedData: "E0B03",
  /**
   * Metadata version mismatch detected
   *
   * The description was stored by another version of Eden. Collect the metadata again, and make
   * sure that all nodes run the same version.
   *
   * HTTP status 500; since 0.1.0.
   */
  MetadataVersionMismatch: "E0B04",
  /**
   * Access denied to metadata resource
   *
   * The account of the endpoint may not read its system catalog. Grant it read access there,
   * such as to `information_schema`.
   *
   * HTTP status 500; since 0.1.0.
   */
  MetadataAccessDenied: "E0B05",
  /**
   * Failed to downcast router
   *
   * The metadata request reached a handler for another kind of endpoint. Check the endpoint kind
   * in the request; if it is right, report the error.
   *
   * HTTP status 500; since 0.1.0.
   */
  MetadataFailedToDowncastRouter: "E0B06",
  /**
   * Query timeout exceeded
   *
   * Reading the structure of the endpoint took longer than allowed, as happens with thousands of
   * tables or a busy server. Limit the collection to fewer schemas, or retry at a quieter time.
   *
   * HTTP status 408; since 0.1.0.
   */
  MetadataQueryTimeout: "E0B07",
  /**
   * {details}
   *
   * A metadata error that no listed code describes; the message says what happened.
   *
   * HTTP status 500; since 0.1.0.
   */
  MetadataCustom: "E0BFF",
  /**
   * Invalid syntax encountered during parsing
   *
   * The text breaks the grammar of its language. Look shortly before the reported position: an
   * unclosed quote or bracket is the usual cause.
   *
   * HTTP status 400; since 0.1.0.
   */
  ParseInvalidSyntax: "E0C01",
  /**
   * Unexpected token found in input
   *
   * A word or sign stands where the grammar allows something else, such as a comma after the
   * last item. Remove it, or add what is missing before it.
   *
   * HTTP status 400; since 0.1.0.
   */
  ParseUnexpectedToken: "E0C02",
  /**
   * Invalid character encoding detected
   *
   * The input is not valid UTF-8. Convert the file or string to UTF-8, and send binary data as
   * Base64.
   *
   * HTTP status 400; since 0.1.0.
   */
  ParseInvalidEncoding: "E0C03",
  /**
   * Input data is incomplete or truncated
   *
   * The input ends in the middle of something. Check that the upload was complete, and that
   * `Content-Length` matches the body.
   *
   * HTTP status 400; since 0.1.0.
   */
  ParseIncompleteData: "E0C04",
  /**
   * Data format is not supported
   *
   * Eden recognized the format but has no reader for it. Convert the data to JSON or to another
   * format named in the reference.
   *
   * HTTP status 400; since 0.1.0.
   */
  ParseFormatNotSupported: "E0C05",
  /**
   * Failed to parse metadata
   *
   * The metadata sent along with the request could not be read. Send it as a JSON object with
   * the fields from the reference.
   *
   * HTTP status 400; since 0.1.0.
   */
  ParseFailedToParseMetadata: "E0C06",
  /**
   * Failed to downcast metadata
   *
   * The metadata describes another kind of endpoint than the request is for. Use the metadata
   * collected from this same endpoint.
   *
   * HTTP status 400; since 0.1.0.
   */
  ParseFailedToDowncastMetadata: "E0C07",
  /**
   * Failed to downcast input
   *
   * The input belongs to another kind of operation than the one called. Compare its shape with
   * the example for this operation.
   *
   * HTTP status 400; since 0.1.0.
   */
  ParseFailedToDowncastInput: "E0C08",
  /**
   * Invalid database username
   *
   * The name cannot be used for a database account. Begin with a letter, go on with letters,
   * digits and underscores, and stay below the length limit of the database.
   *
   * HTTP status 400; since 0.1.0.
   */
  ParseInvalidDatabaseUsername: "E0C09",
  /**
   * Failed to add RbacKey to Rbac Entity
   *
   * The key could not be attached to the access control entity, most often because the two are
   * of different kinds. Check that the identifier has the prefix of the entity's kind.
   *
   * HTTP status 400; since 0.1.0.
   */
  ParseFailedToAddRbacKey: "E0C0A",
  /**
   * {details}
   *
   * A parse error that no listed code describes; the message says what happened.
   *
   * HTTP status 400; since 0.1.0.
   */
  ParseCustom: "E0CFF",
  /**
   * Resource is already locked by another process
   *
   * Someone else is changing this resource at the moment. Retry after a short pause; a lock that
   * was left behind is released when its lifetime is over.
   *
   * HTTP status 500; since 0.1.0.
   */
  LockAlreadyLocked: "E0D01",
  /**
   * Lock acquisition timeout reached
   *
   * The resource stayed locked for longer than this request was willing to wait. Retry later, or
   * find out which long-running operation holds it.
   *
   * HTTP status 500; since 0.1.0.
   */
  LockTimeoutReached: "E0D02",
  /**
   * Deadlock detected in lock acquisition
   *
   * Two operations each wait for a lock that the other one holds, and this one gave way. Retry
   * it, and always take several locks in the same order.
   *
   * HTTP status 500; since 0.1.0.
   */
  LockDeadlockDetected: "E0D03",
  /**
   * Lock is in an invalid state
   *
   * The record of the lock contradicts itself, for example held but without an owner, usually
   * after a crash. It clears when the lock's lifetime is over; an operator can remove it sooner.
   *
   * HTTP status 500; since 0.1.0.
   */
  LockInvalidLockState: "E0D04",
  /**
   * Lock ownership mismatch. Cannot perform operation
   *
   * Only the holder of a lock can renew or release it, and that is not you. Most often your own
   * lock ran out and another caller took it: acquire it anew and read the resource again.
   *
   * HTTP status 500; since 0.1.0.
   */
  LockOwnershipMismatch: "E0D05",
  /**
   * {details}
   *
   * A locking error that no listed code describes; the message says what happened.
   *
   * HTTP status 500; since 0.1.0.
   */
  LockCustom: "E0DFF",
  /**
   * Database schema version mismatch detected
   *
   * The database is at another version than the migration starts from. Run the migrations in
   * between first, or use the release of Eden that fits the database.
   *
   * HTTP status 500; since 0.1.0.
   */
  MigrationSchemaVersionMismatch: "E0E01",
  /**
   * Database migration failed to execute
   *
   * A step of the migration was rejected by the database and the run stopped there. Read the
   * failed statement in the log, correct the cause and run the migration again.
   *
   * HTTP status 500; since 0.1.0.
   */
  MigrationMigrationFailed: "E0E02",
  /**
   * Failed to rollback database migration
   *
   * The migration failed and could not be undone, so the schema may be half changed. Stop
   * writing to the database, then repair it by hand or restore the backup.
   *
   * HTTP status 500; since 0.1.0.
   */
  MigrationRollbackFailed: "E0E03",
  /**
   * Migration script is invalid or corrupted
   *
   * The script cannot be read, or its checksum differs from the one recorded when it was first
   * applied. Restore the original file; put changes into a new migration.
   *
   * HTTP status 422; since 0.1.0.
   */
  MigrationInvalidMigration: "E0E04",
  /**
   * Migration dependency is missing or unavailable
   *
   * The migration builds on another one, or on a database extension, that is not there. Apply or
   * install that first.
   *
   * HTTP status 500; since 0.1.0.
   */
  MigrationDependencyMissing: "E0E05",
  /**
   * No migration configured
   *
   * A migration was asked for, but none is set up for this endpoint. Create the migration before
   * you start or test it.
   *
   * HTTP status 500; since 0.1.0.
   */
  MigrationNoMigrationConfigured: "E0E06",
  /**
   * {details}
   *
   * A migration error that no listed code describes; the message says what happened.
   *
   * HTTP status 500; since 0.1.0.
   */
  MigrationCustom: "E0EFF",
  /**
   * File or directory not found
   *
   * Nothing exists at this path. Check the spelling and the case of the letters, and remember
   * that relative paths start at the working directory of the service.
   *
   * HTTP status 404; since 0.1.0.
   */
  FsFileNotFound: "E0F01",
  /**
   * Permission denied. Please check file/directory permissions
   *
   * The account that runs Eden may not read or write here. Change the owner or the mode of the
   * file, and check that every directory above it can be entered.
   *
   * HTTP status 500; since 0.1.0.
   */
  FsPermissionDenied: "E0F02",
  /**
   * Disk is full. Please free up space and try again
   *
   * There is no room left to write, or no free inodes. Delete old logs and exports or enlarge
   * the volume; the file that was being written is incomplete.
   *
   * HTTP status 500; since 0.1.0.
   */
  FsDiskFull: "E0F03",
  /**
   * File path is invalid or contains illegal characters
   *
   * The path is empty, too long, or contains something the file system does not allow, such as a
   * null byte. Use plain names without control characters.
   *
   * HTTP status 500; since 0.1.0.
   */
  FsInvalidPath: "E0F04",
  /**
   * Input/output error occurred during file operation
   *
   * The operating system reported a failure that has no code of its own here, such as a broken
   * disk or a network volume that went away. The log has the original error.
   *
   * HTTP status 500; since 0.1.0.
   */
  FsIoError: "E0F05",
  /**
   * Organization ID cannot be empty
   *
   * The node file names no organization. Fill in the identifier of the organization that the
   * node belongs to.
   *
   * HTTP status 500; since 0.1.0.
   */
  FsOrganizationIdEmpty: "E0F06",
  /**
   * Info must be a valid JSON object
   *
   * The `info` part of the node file takes a JSON object, and something else stands there. Use
   * `{}` if there is nothing to say.
   *
   * HTTP status 500; since 0.1.0.
   */
  FsInfoMustBeJsonObject: "E0F07",
  /**
   * Eden Node must have at least one endpoint
   *
   * The node file lists no endpoints, and a node without any has nothing to serve. Add the first
   * endpoint before you start the node.
   *
   * HTTP status 500; since 0.1.0.
   */
  FsNodeMustHaveEndpoint: "E0F08",
  /**
   * Eden Node ID cannot be empty
   *
   * The node file gives no identifier for the node. Set one that is unique among your nodes, and
   * keep it across restarts.
   *
   * HTTP status 500; since 0.1.0.
   */
  FsNodeIdEmpty: "E0F09",
  /**
   * Duplicate endpoint UUIDs are not allowed
   *
   * Two endpoints in the node file share a UUID, most often because an entry was copied. Give
   * the copy a new UUID.
   *
   * HTTP status 500; since 0.1.0.
   */
  FsDuplicateEndpointUuids: "E0F0A",
  /**
   * {details}
   *
   * A file system error that no listed code describes; the message says what happened.
   *
   * HTTP status 500; since 0.1.0.
   */
  FsCustom: "E0FFF",
  /**
   * Data is corrupted or unreadable
   *
   * The content does not match its checksum or cannot be decoded. Upload it again from the
   * source; if it was stored before, restore it from a backup.
   *
   * HTTP status 400; since 0.1.0.
   */
  DataCorruptedData: "E1001",
  /**
   * Data format is invalid or unsupported
   *
   * The content is not in the format that this field takes, for example a date that is not in
   * ISO 8601. Convert it before sending.
   *
   * HTTP status 400; since 0.1.0.
   */
  DataInvalidFormat: "E1002",
  /**
   * Required data fields are missing
   *
   * The record lacks fields that it cannot be saved without. Add them, also when you only update
   * other parts of the record.
   *
   * HTTP status 400; since 0.1.0.
   */
  DataMissingRequired: "E1003",
  /**
   * Data validation failed. Please check your input
   *
   * The record is complete, but a value breaks one of its rules, such as a length, a range or a
   * pattern. Correct the value; repeating the request does not help.
   *
   * HTTP status 400; since 0.1.0.
   */
  DataValidationFailed: "E1004",
  /**
   * Failed to convert data to required format
   *
   * A value has no equivalent in the target type, for example a text in a numeric column or a
   * number that is too large. Clean the value, or choose a wider type.
   *
   * HTTP status 400; since 0.1.0.
   */
  DataConversionFailed: "E1005",
  /**
   * {details}
   *
   * A data error that no listed code describes; the message says what happened.
   *
   * HTTP status 400; since 0.1.0.
   */
  DataCustom: "E10FF",
  /**
   * Request timeout exceeded. Please try again
   *
   * The request was not finished within its time limit. It may have taken effect all the same,
   * so check before you repeat a write; for large reads, ask for smaller pages.
   *
   * HTTP status 408; since 0.1.0.
   */
  TimeoutRequestTimeout: "E1101",
  /**
   * Connection timeout reached
   *
   * A connection that the request needed was not established in time. Nothing was sent yet, so a
   * retry is safe; if it stays, check the address and the firewall.
   *
   * HTTP status 408; since 0.1.0.
   */
  TimeoutConnectionTimeout: "E1102",
  /**
   * Read operation timed out
   *
   * The connection stands, but the other side sent no data for too long. Look for a slow query
   * there, or raise the read timeout of the endpoint.
   *
   * HTTP status 408; since 0.1.0.
   */
  TimeoutReadTimeout: "E1103",
  /**
   * Write operation timed out
   *
   * The other side stopped accepting data before everything was sent. Part of it may have
   * arrived, so check the result before you send it again.
   *
   * HTTP status 408; since 0.1.0.
   */
  TimeoutWriteTimeout: "E1104",
  /**
   * Process execution timed out
   *
   * A background job ran over its time limit and was stopped. Give it less work at once, or
   * raise the limit of the job.
   *
   * HTTP status 408; since 0.1.0.
   */
  TimeoutProcessTimeout: "E1105",
  /**
   * {details}
   *
   * A timeout that no listed code describes; the message says what happened.
   *
   * HTTP status 408; since 0.1.0.
   */
  TimeoutCustom: "E11FF",
  /**
   * Failed to establish MCP connection
   *
   * The MCP server could not be reached. Check its URL or its start command, and that the
   * transport matches what it offers.
   *
   * HTTP status 500; since 0.1.0.
   */
  McpConnectionFailed: "E1201",
  /**
   * MCP protocol error encountered
   *
   * The MCP server broke the order of the protocol, for example by answering before it was
   * initialized. Check that client and server support a common protocol version.
   *
   * HTTP status 500; since 0.1.0.
   */
  McpProtocolError: "E1202",
  /**
   * Invalid MCP message format
   *
   * A message is not valid JSON-RPC 2.0, as MCP demands. A server that prints its log to
   * standard output is the usual cause: let it log to standard error.
   *
   * HTTP status 500; since 0.1.0.
   */
  McpInvalidMessage: "E1203",
  /**
   * MCP operation timed out
   *
   * The MCP server took the call but did not answer in time. Raise the timeout for slow tools,
   * or let the tool report progress.
   *
   * HTTP status 500; since 0.1.0.
   */
  McpTimeoutError: "E1204",
  /**
   * MCP authentication failed
   *
   * The MCP server did not accept the credentials. Renew the token in the server's settings, and
   * check the scopes it was issued for.
   *
   * HTTP status 500; since 0.1.0.
   */
  McpAuthenticationError: "E1205",
  /**
   * Unknown tool
   *
   * The server has no tool by this name. List its tools again: names are case-sensitive, and the
   * list may have changed since the session began.
   *
   * HTTP status 500; since 0.1.0.
   */
  McpUnknownTool: "E1206",
  /**
   * Error reading result
   *
   * The tool ran, but its result could not be read. It may have taken effect, so look before you
   * call it again; large or binary results are a frequent cause.
   *
   * HTTP status 500; since 0.1.0.
   */
  McpErrorReadingResult: "E1207",
  /**
   * Error preparing request body
   *
   * The call could not be turned into a request, so the tool did not run. Look for arguments
   * that JSON cannot express, such as `NaN`.
   *
   * HTTP status 500; since 0.1.0.
   */
  McpErrorPreparingRequestBody: "E1208",
  /**
   * Error in request to relay
   *
   * The relay that passes calls on to the tool's server reported a failure. Check that the relay
   * is running and that the server is registered with it.
   *
   * HTTP status 500; since 0.1.0.
   */
  McpErrorInRequestToRelay: "E1209",
  /**
   * Invalid tool arguments
   *
   * The arguments do not match the tool's input schema. Fetch the schema from the tool list and
   * compare the names, types and required fields.
   *
   * HTTP status 500; since 0.1.0.
   */
  McpInvalidToolArguments: "E120A",
  /**
   * {details}
   *
   * An MCP error that no listed code describes; the message says what happened.
   *
   * HTTP status 500; since 0.1.0.
   */
  McpCustom: "E12FF",
  /**
   * Template not found. Please verify the template ID is correct
   *
   * The template to be rendered does not exist, or another template that it includes does not.
   * Check both identifiers; the template may have been deleted after the caller was set up.
   *
   * HTTP status 400; since 0.1.0.
   */
  TemplateTemplateNotFound: "E1301",
  /**
   * Template compilation failed. Please check template syntax
   *
   * The template's source could not be compiled, so nothing was rendered. Look for an unclosed
   * block or an unknown helper near the reported line.
   *
   * HTTP status 400; since 0.1.0.
   */
  TemplateCompilationFailed: "E1302",
  /**
   * Template rendering failed. Please check template variables
   *
   * The template compiled, but filling it in failed, for example because it loops over a value
   * that is not a list. Compare the variables you pass with how the template uses them.
   *
   * HTTP status 400; since 0.1.0.
   */
  TemplateRenderingFailed: "E1303",
  /**
   * Invalid template syntax detected
   *
   * A tag or expression in the template is not closed or not known. Check that every `{{` has
   * its `}}` and every block its end.
   *
   * HTTP status 400; since 0.1.0.
   */
  TemplateInvalidSyntax: "E1304",
  /**
   * Required template variable is missing
   *
   * The template uses a variable that was not passed and has no default. Pass it, or give it a
   * default in the template.
   *
   * HTTP status 400; since 0.1.0.
   */
  TemplateVariableMissing: "E1305",
  /**
   * {details}
   *
   * A template error that no listed code describes; the message says what happened.
   *
   * HTTP status 400; since 0.1.0.
   */
  TemplateCustom: "E13FF",
  /**
   * Workflow not found. Please verify the workflow ID is correct
   *
   * The workflow to be run does not exist, or another workflow that it calls does not. Check the
   * identifier, and that the workflow belongs to your organization.
   *
   * HTTP status 404; since 0.1.0.
   */
  WorkflowWorkflowNotFound: "E1401",
  /**
   * Workflow execution failed
   *
   * The run was started but could not be brought to its end. Open the run to see its last
   * completed step, correct the cause and start it again.
   *
   * HTTP status 500; since 0.1.0.
   */
  WorkflowExecutionFailed: "E1402",
  /**
   * Workflow definition is invalid or corrupted
   *
   * The definition cannot be used: a step has an unknown type, or refers to a step that does not
   * exist. Correct it and save the workflow again before the next run.
   *
   * HTTP status 422; since 0.1.0.
   */
  WorkflowInvalidDefinition: "E1403",
  /**
   * Workflow step failed to execute
   *
   * One step reported an error and the steps after it were not started. The run shows which one
   * and why; steps before it have already taken effect.
   *
   * HTTP status 500; since 0.1.0.
   */
  WorkflowStepFailed: "E1404",
  /**
   * Workflow execution timeout exceeded
   *
   * The run took longer than the workflow allows and was stopped. Look for a step that waits for
   * something slow, then speed it up or raise the limit.
   *
   * HTTP status 500; since 0.1.0.
   */
  WorkflowTimeoutExceeded: "E1405",
  /**
   * No inputs provided
   *
   * The workflow expects inputs and was started without any. Pass a value for each input that
   * has no default.
   *
   * HTTP status 500; since 0.1.0.
   */
  WorkflowNoInputsProvided: "E1406",
  /**
   * Cycle detected in DAG
   *
   * The steps depend on each other in a circle, so none of them could be the first. Remove one
   * of the dependencies; repetition needs a loop step.
   *
   * HTTP status 422; since 0.1.0.
   */
  WorkflowCycleDetected: "E1407",
  /**
   * Channel send error
   *
   * A step could not pass its result on because the receiving step had already stopped. Look at
   * that step's error first; if there is none, report the run.
   *
   * HTTP status 500; since 0.1.0.
   */
  WorkflowChannelSendError: "E1408",
  /**
   * {details}
   *
   * A workflow error that no listed code describes; the message says what happened.
   *
   * HTTP status 500; since 0.1.0.
   */
  WorkflowCustom: "E14FF",
} as const;

/** A code. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** The categories of the codes. */
export const ErrorCategory = {
  /** General API errors */
  Api: "API",
  /** Initialization errors */
  Init: "Init",
  /** Transaction errors */
  Transaction: "Transaction",
  /** Request validation errors */
  Request: "Request",
  /** Connection errors */
  Connect: "Connect",
  /** Serialization/deserialization errors */
  Serde: "Serde",
  /** Cache-related errors */
  Cache: "Cache",
  /** Authentication errors */
  Auth: "Auth",
  /** Role-based access control errors */
  Rbac: "Rbac",
  /** Database errors */
  Database: "Database",
  /** Metadata errors */
  Metadata: "Metadata",
  /** Parsing errors */
  Parse: "Parse",
  /** Lock/concurrency errors */
  Lock: "Lock",
  /** Migration errors */
  Migration: "Migration",
  /** File system errors */
  Fs: "Fs",
  /** Data validation errors */
  Data: "Data",
  /** Timeout errors */
  Timeout: "Timeout",
  /** MCP protocol errors */
  Mcp: "Mcp",
  /** Template errors */
  Template: "Template",
  /** Workflow errors */
  Workflow: "Workflow",
} as const;

/** The name of a category. */
export type ErrorCategory = (typeof ErrorCategory)[keyof typeof ErrorCategory];

/** What was declared of each code. */
export const errorInfo = {
  [ErrorCode.ApiInvalidRequest]: {
    category: ErrorCategory.Api,
    name: "InvalidRequest",
    status: 400,
    message: "Invalid request format or parameters",
    since: "0.1.0",
  },
  [ErrorCode.ApiRateLimitExceeded]: {
    category: ErrorCategory.Api,
    name: "RateLimitExceeded",
    status: 429,
    message: "Rate limit exceeded. Please slow down your requests",
    since: "0.1.0",
    fields: [["retry_after", "integer"]],
  },
  [ErrorCode.ApiServiceUnavailable]: {
    category: ErrorCategory.Api,
    name: "ServiceUnavailable",
    status: 503,
    message: "Service temporarily unavailable. Please try again later",
    since: "0.1.0",
  },
  [ErrorCode.ApiInvalidInput]: {
    category: ErrorCategory.Api,
    name: "InvalidInput",
    status: 400,
    message: "Invalid input provided. Please check your data",
    since: "0.1.0",
  },
  [ErrorCode.ApiInternalError]: {
    category: ErrorCategory.Api,
    name: "InternalError",
    status: 500,
    message: "Internal API error occurred",
    since: "0.1.0",
  },
  [ErrorCode.ApiCustom]: {
    category: ErrorCategory.Api,
    name: "Custom",
    status: 500,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.InitConfigurationMissing]: {
    category: ErrorCategory.Init,
    name: "ConfigurationMissing",
    status: 500,
    message: "Required configuration is missing. Please check your settings",
    since: "0.1.0",
  },
  [ErrorCode.InitDatabaseInitFailed]: {
    category: ErrorCategory.Init,
    name: "DatabaseInitFailed",
    status: 500,
    message: "Database initialization failed. Please check database connection",
    since: "0.1.0",
  },
  [ErrorCode.InitServiceStartupFailed]: {
    category: ErrorCategory.Init,
    name: "ServiceStartupFailed",
    status: 500,
    message: "Service failed to start properly. Please check logs",
    since: "0.1.0",
  },
  [ErrorCode.InitDependencyMissing]: {
    category: ErrorCategory.Init,
    name: "DependencyMissing",
    status: 500,
    message: "Required dependency is missing or unavailable",
    since: "0.1.0",
  },
  [ErrorCode.InitPermissionDenied]: {
    category: ErrorCategory.Init,
    name: "PermissionDenied",
    status: 500,
    message: "Permission denied during initialization",
    since: "0.1.0",
  },
  [ErrorCode.InitCustom]: {
    category: ErrorCategory.Init,
    name: "Custom",
    status: 500,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.TransactionBeginFailed]: {
    category: ErrorCategory.Transaction,
    name: "BeginFailed",
    status: 500,
    message: "Failed to begin database transaction",
    since: "0.1.0",
  },
  [ErrorCode.TransactionCommitFailed]: {
    category: ErrorCategory.Transaction,
    name: "CommitFailed",
    status: 500,
    message: "Failed to commit database transaction",
    since: "0.1.0",
  },
  [ErrorCode.TransactionRollbackFailed]: {
    category: ErrorCategory.Transaction,
    name: "RollbackFailed",
    status: 500,
    message: "Failed to rollback database transaction",
    since: "0.1.0",
  },
  [ErrorCode.TransactionDeadlockDetected]: {
    category: ErrorCategory.Transaction,
    name: "DeadlockDetected",
    status: 500,
    message: "Database deadlock detected. Transaction was aborted",
    since: "0.1.0",
  },
  [ErrorCode.TransactionTimeoutExceeded]: {
    category: ErrorCategory.Transaction,
    name: "TimeoutExceeded",
    status: 500,
    message: "Transaction timeout exceeded",
    since: "0.1.0",
  },
  [ErrorCode.TransactionChannelFailure]: {
    category: ErrorCategory.Transaction,
    name: "ChannelFailure",
    status: 500,
    message: "Channel failure",
    since: "0.1.0",
  },
  [ErrorCode.TransactionRollback]: {
    category: ErrorCategory.Transaction,
    name: "Rollback",
    status: 500,
    message: "Rollback",
    since: "0.1.0",
  },
  [ErrorCode.TransactionFailedToDowncast]: {
    category: ErrorCategory.Transaction,
    name: "FailedToDowncast",
    status: 500,
    message: "Failed to downcast transaction",
    since: "0.1.0",
  },
  [ErrorCode.TransactionNotImplemented]: {
    category: ErrorCategory.Transaction,
    name: "NotImplemented",
    status: 500,
    message: "Not implemented",
    since: "0.1.0",
  },
  [ErrorCode.TransactionTransactionsNotImplemented]: {
    category: ErrorCategory.Transaction,
    name: "TransactionsNotImplemented",
    status: 500,
    message: "Transactions are not implemented",
    since: "0.1.0",
  },
  [ErrorCode.TransactionPrepareCannotRunInTransaction]: {
    category: ErrorCategory.Transaction,
    name: "PrepareCannotRunInTransaction",
    status: 500,
    message: "Prepare cannot run in a transaction",
    since: "0.1.0",
  },
  [ErrorCode.TransactionFailedToCollectApprovals]: {
    category: ErrorCategory.Transaction,
    name: "FailedToCollectApprovals",
    status: 500,
    message: "Failed to collect valid approvals",
    since: "0.1.0",
  },
  [ErrorCode.TransactionNothingReceived]: {
    category: ErrorCategory.Transaction,
    name: "NothingReceived",
    status: 500,
    message: "Nothing received",
    since: "0.1.0",
  },
  [ErrorCode.TransactionCustom]: {
    category: ErrorCategory.Transaction,
    name: "Custom",
    status: 500,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.RequestInvalidFormat]: {
    category: ErrorCategory.Request,
    name: "InvalidFormat",
    status: 400,
    message: "Request format is invalid. Please check your request structure",
    since: "0.1.0",
  },
  [ErrorCode.RequestMissingParameters]: {
    category: ErrorCategory.Request,
    name: "MissingParameters",
    status: 400,
    message: "Required parameters are missing from the request",
    since: "0.1.0",
  },
  [ErrorCode.RequestInvalidParameters]: {
    category: ErrorCategory.Request,
    name: "InvalidParameters",
    status: 400,
    message: "One or more parameters are invalid",
    since: "0.1.0",
  },
  [ErrorCode.RequestPayloadTooLarge]: {
    category: ErrorCategory.Request,
    name: "PayloadTooLarge",
    status: 400,
    message: "Request payload is too large. Please reduce the size",
    since: "0.1.0",
  },
  [ErrorCode.RequestUnsupportedMethod]: {
    category: ErrorCategory.Request,
    name: "UnsupportedMethod",
    status: 400,
    message: "HTTP method is not supported for this endpoint",
    since: "0.1.0",
  },
  [ErrorCode.RequestFailedToUnwrapResponse]: {
    category: ErrorCategory.Request,
    name: "FailedToUnwrapResponse",
    status: 400,
    message: "Failed to unwrap response",
    since: "0.1.0",
  },
  [ErrorCode.RequestFailedToEncodeRequest]: {
    category: ErrorCategory.Request,
    name: "FailedToEncodeRequest",
    status: 400,
    message: "Failed to encode request",
    since: "0.1.0",
  },
  [ErrorCode.RequestErrorOutputNotImplemented]: {
    category: ErrorCategory.Request,
    name: "ErrorOutputNotImplemented",
    status: 400,
    message: "Error output not yet implemented",
    since: "0.1.0",
  },
  [ErrorCode.RequestCustom]: {
    category: ErrorCategory.Request,
    name: "Custom",
    status: 400,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.ConnectConnectionRefused]: {
    category: ErrorCategory.Connect,
    name: "ConnectionRefused",
    status: 500,
    message: "Connection was refused by the target host",
    since: "0.1.0",
  },
  [ErrorCode.ConnectNetworkUnreachable]: {
    category: ErrorCategory.Connect,
    name: "NetworkUnreachable",
    status: 500,
    message: "Network is unreachable. Please check your connectivity",
    since: "0.1.0",
  },
  [ErrorCode.ConnectTimeoutReached]: {
    category: ErrorCategory.Connect,
    name: "TimeoutReached",
    status: 500,
    message: "Connection timeout reached",
    since: "0.1.0",
  },
  [ErrorCode.ConnectSslHandshakeFailed]: {
    category: ErrorCategory.Connect,
    name: "SslHandshakeFailed",
    status: 500,
    message: "SSL/TLS handshake failed. Please check certificates",
    since: "0.1.0",
  },
  [ErrorCode.ConnectProtocolMismatch]: {
    category: ErrorCategory.Connect,
    name: "ProtocolMismatch",
    status: 500,
    message: "Protocol version mismatch detected",
    since: "0.1.0",
  },
  [ErrorCode.ConnectConnectionNotFound]: {
    category: ErrorCategory.Connect,
    name: "ConnectionNotFound",
    status: 500,
    message: "Could not find connection",
    since: "0.1.0",
  },
  [ErrorCode.ConnectFailedToDowncastConfig]: {
    category: ErrorCategory.Connect,
    name: "FailedToDowncastConfig",
    status: 500,
    message: "Failed to downcast config",
    since: "0.1.0",
  },
  [ErrorCode.ConnectFailedToDowncastRouter]: {
    category: ErrorCategory.Connect,
    name: "FailedToDowncastRouter",
    status: 500,
    message: "Failed to downcast router",
    since: "0.1.0",
  },
  [ErrorCode.ConnectFailedToDowncastRequest]: {
    category: ErrorCategory.Connect,
    name: "FailedToDowncastRequest",
    status: 500,
    message: "Failed to downcast request",
    since: "0.1.0",
  },
  [ErrorCode.ConnectCouldNotGetConnection]: {
    category: ErrorCategory.Connect,
    name: "CouldNotGetConnection",
    status: 500,
    message: "Could not get connection",
    since: "0.1.0",
  },
  [ErrorCode.ConnectCouldNotGetEndpoint]: {
    category: ErrorCategory.Connect,
    name: "CouldNotGetEndpoint",
    status: 500,
    message: "Could not get endpoint",
    since: "0.1.0",
  },
  [ErrorCode.ConnectSyncConnectionNotExist]: {
    category: ErrorCategory.Connect,
    name: "SyncConnectionNotExist",
    status: 500,
    message: "Sync connection does not exist",
    since: "0.1.0",
  },
  [ErrorCode.ConnectIncorrectPoolFormat]: {
    category: ErrorCategory.Connect,
    name: "IncorrectPoolFormat",
    status: 500,
    message: "Incorrect pool format: sync",
    since: "0.1.0",
  },
  [ErrorCode.ConnectInvalidHeaderName]: {
    category: ErrorCategory.Connect,
    name: "InvalidHeaderName",
    status: 500,
    message: "Invalid header name",
    since: "0.1.0",
  },
  [ErrorCode.ConnectInvalidHeaderValue]: {
    category: ErrorCategory.Connect,
    name: "InvalidHeaderValue",
    status: 500,
    message: "Invalid header value",
    since: "0.1.0",
  },
  [ErrorCode.ConnectCustom]: {
    category: ErrorCategory.Connect,
    name: "Custom",
    status: 500,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.SerdeSerializationFailed]: {
    category: ErrorCategory.Serde,
    name: "SerializationFailed",
    status: 400,
    message: "Failed to serialize data to required format",
    since: "0.1.0",
  },
  [ErrorCode.SerdeDeserializationFailed]: {
    category: ErrorCategory.Serde,
    name: "DeserializationFailed",
    status: 400,
    message: "Failed to deserialize data from source format",
    since: "0.1.0",
  },
  [ErrorCode.SerdeInvalidFormat]: {
    category: ErrorCategory.Serde,
    name: "InvalidFormat",
    status: 400,
    message: "Data format is invalid or unsupported",
    since: "0.1.0",
  },
  [ErrorCode.SerdeMissingField]: {
    category: ErrorCategory.Serde,
    name: "MissingField",
    status: 400,
    message: "Required field is missing from data structure",
    since: "0.1.0",
  },
  [ErrorCode.SerdeTypeMismatch]: {
    category: ErrorCategory.Serde,
    name: "TypeMismatch",
    status: 400,
    message: "Data type mismatch encountered during processing",
    since: "0.1.0",
  },
  [ErrorCode.SerdeInvalidRequest]: {
    category: ErrorCategory.Serde,
    name: "InvalidRequest",
    status: 400,
    message: "Invalid request",
    since: "0.1.0",
  },
  [ErrorCode.SerdeFailedToParseRow]: {
    category: ErrorCategory.Serde,
    name: "FailedToParseRow",
    status: 400,
    message: "Failed to parse row",
    since: "0.1.0",
  },
  [ErrorCode.SerdeExpectedJsonObject]: {
    category: ErrorCategory.Serde,
    name: "ExpectedJsonObject",
    status: 400,
    message: "Expected a JSON object",
    since: "0.1.0",
  },
  [ErrorCode.SerdeBorshNotImplemented]: {
    category: ErrorCategory.Serde,
    name: "BorshNotImplemented",
    status: 400,
    message: "Borsh serialize not implemented for Client",
    since: "0.1.0",
  },
  [ErrorCode.SerdeModelNotString]: {
    category: ErrorCategory.Serde,
    name: "ModelNotString",
    status: 400,
    message: "Passed model is not a string",
    since: "0.1.0",
  },
  [ErrorCode.SerdeMaxTokensNotNumber]: {
    category: ErrorCategory.Serde,
    name: "MaxTokensNotNumber",
    status: 400,
    message: "Passed max tokens is not a number",
    since: "0.1.0",
  },
  [ErrorCode.SerdeUrlNotString]: {
    category: ErrorCategory.Serde,
    name: "UrlNotString",
    status: 400,
    message: "Passed URL is not a string",
    since: "0.1.0",
  },
  [ErrorCode.SerdeApiKeyNotString]: {
    category: ErrorCategory.Serde,
    name: "ApiKeyNotString",
    status: 400,
    message: "Passed API key is not a string",
    since: "0.1.0",
  },
  [ErrorCode.SerdeCustom]: {
    category: ErrorCategory.Serde,
    name: "Custom",
    status: 400,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.CacheKeyNotFound]: {
    category: ErrorCategory.Cache,
    name: "KeyNotFound",
    status: 404,
    message: "Requested key was not found in cache",
    since: "0.1.0",
  },
  [ErrorCode.CacheConnectionLost]: {
    category: ErrorCategory.Cache,
    name: "ConnectionLost",
    status: 500,
    message: "Lost connection to cache server",
    since: "0.1.0",
  },
  [ErrorCode.CacheMemoryExhausted]: {
    category: ErrorCategory.Cache,
    name: "MemoryExhausted",
    status: 500,
    message: "Cache memory limit exceeded",
    since: "0.1.0",
  },
  [ErrorCode.CacheExpirationFailed]: {
    category: ErrorCategory.Cache,
    name: "ExpirationFailed",
    status: 500,
    message: "Failed to set or update cache expiration",
    since: "0.1.0",
  },
  [ErrorCode.CacheInvalidKey]: {
    category: ErrorCategory.Cache,
    name: "InvalidKey",
    status: 500,
    message: "Cache key format is invalid",
    since: "0.1.0",
  },
  [ErrorCode.CacheNoKeyProvided]: {
    category: ErrorCategory.Cache,
    name: "NoKeyProvided",
    status: 500,
    message: "No key provided",
    since: "0.1.0",
  },
  [ErrorCode.CacheCustom]: {
    category: ErrorCategory.Cache,
    name: "Custom",
    status: 500,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.AuthInvalidCredentials]: {
    category: ErrorCategory.Auth,
    name: "InvalidCredentials",
    status: 401,
    message: "Invalid username or password. Please verify your credentials",
    since: "0.1.0",
  },
  [ErrorCode.AuthInvalidApiKey]: {
    category: ErrorCategory.Auth,
    name: "InvalidApiKey",
    status: 401,
    message:
      "Invalid API key. Please verify your API key is correct and has not expired",
    since: "0.1.0",
  },
  [ErrorCode.AuthTokenExpired]: {
    category: ErrorCategory.Auth,
    name: "TokenExpired",
    status: 401,
    message: "Authentication token has expired. Please log in again",
    since: "0.1.0",
  },
  [ErrorCode.AuthTokenMalformed]: {
    category: ErrorCategory.Auth,
    name: "TokenMalformed",
    status: 401,
    message: "Authentication token is invalid",
    since: "0.1.0",
  },
  [ErrorCode.AuthInsufficientPermissions]: {
    category: ErrorCategory.Auth,
    name: "InsufficientPermissions",
    status: 401,
    message: "You do not have sufficient permissions for this operation",
    since: "0.1.0",
  },
  [ErrorCode.AuthSessionExpired]: {
    category: ErrorCategory.Auth,
    name: "SessionExpired",
    status: 401,
    message: "Your session has expired. Please log in again",
    since: "0.1.0",
  },
  [ErrorCode.AuthCustom]: {
    category: ErrorCategory.Auth,
    name: "Custom",
    status: 401,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.RbacRuleNotFound]: {
    category: ErrorCategory.Rbac,
    name: "RuleNotFound",
    status: 403,
    message:
      "Access control rule not found. Please verify the entity and subject exist",
    since: "0.1.0",
  },
  [ErrorCode.RbacInvalidAccessLevel]: {
    category: ErrorCategory.Rbac,
    name: "InvalidAccessLevel",
    status: 403,
    message:
      "Invalid access level specified. Valid levels are: Read, Write, Admin, SuperAdmin",
    since: "0.1.0",
  },
  [ErrorCode.RbacConnectionFailure]: {
    category: ErrorCategory.Rbac,
    name: "ConnectionFailure",
    status: 403,
    message:
      "Connection timeout to RBAC cache. Please check network connectivity",
    since: "0.1.0",
  },
  [ErrorCode.RbacPermissionDenied]: {
    category: ErrorCategory.Rbac,
    name: "PermissionDenied",
    status: 403,
    message: "Access denied due to insufficient permissions",
    since: "0.1.0",
  },
  [ErrorCode.RbacEntityNotFound]: {
    category: ErrorCategory.Rbac,
    name: "EntityNotFound",
    status: 403,
    message: "Referenced entity not found in access control system",
    since: "0.1.0",
  },
  [ErrorCode.RbacUnauthorized]: {
    category: ErrorCategory.Rbac,
    name: "Unauthorized",
    status: 403,
    message: "Unauthorized",
    since: "0.1.0",
  },
  [ErrorCode.RbacCustom]: {
    category: ErrorCategory.Rbac,
    name: "Custom",
    status: 403,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.DatabaseConnectionTimeout]: {
    category: ErrorCategory.Database,
    name: "ConnectionTimeout",
    status: 500,
    message:
      "Database connection timeout. Please check network connectivity and try again",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseAuthenticationFailed]: {
    category: ErrorCategory.Database,
    name: "AuthenticationFailed",
    status: 500,
    message:
      "Database authentication failed. Please check your database credentials",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseSchemaError]: {
    category: ErrorCategory.Database,
    name: "SchemaError",
    status: 500,
    message:
      "Database schema error. Please ensure the database is properly initialized",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseQueryFailed]: {
    category: ErrorCategory.Database,
    name: "QueryFailed",
    status: 500,
    message: "Database query execution failed",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseTransactionFailed]: {
    category: ErrorCategory.Database,
    name: "TransactionFailed",
    status: 500,
    message: "Database transaction failed",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseUserNotFound]: {
    category: ErrorCategory.Database,
    name: "UserNotFound",
    status: 404,
    message: "User not found. Please verify the user ID is correct",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseOrganizationNotFound]: {
    category: ErrorCategory.Database,
    name: "OrganizationNotFound",
    status: 404,
    message:
      "Organization not found. Please verify the organization ID is correct",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseEndpointNotFound]: {
    category: ErrorCategory.Database,
    name: "EndpointNotFound",
    status: 404,
    message: "Endpoint not found. Please verify the endpoint ID is correct",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseTemplateNotFound]: {
    category: ErrorCategory.Database,
    name: "TemplateNotFound",
    status: 404,
    message: "Template not found. Please verify the template ID is correct",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseWorkflowNotFound]: {
    category: ErrorCategory.Database,
    name: "WorkflowNotFound",
    status: 404,
    message: "Workflow not found. Please verify the workflow ID is correct",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseDuplicateUser]: {
    category: ErrorCategory.Database,
    name: "DuplicateUser",
    status: 409,
    message: "User already exists. Please choose a different username",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseDuplicateOrganization]: {
    category: ErrorCategory.Database,
    name: "DuplicateOrganization",
    status: 409,
    message: "Organization already exists. Please choose a different name",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseDuplicateEndpoint]: {
    category: ErrorCategory.Database,
    name: "DuplicateEndpoint",
    status: 409,
    message: "Endpoint already exists. Please choose a different identifier",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseDuplicateTemplate]: {
    category: ErrorCategory.Database,
    name: "DuplicateTemplate",
    status: 409,
    message: "Template already exists. Please choose a different identifier",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseDuplicateWorkflow]: {
    category: ErrorCategory.Database,
    name: "DuplicateWorkflow",
    status: 409,
    message: "Workflow already exists. Please choose a different identifier",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseConstraintViolation]: {
    category: ErrorCategory.Database,
    name: "ConstraintViolation",
    status: 409,
    message:
      "Database constraint violation. Operation violates data integrity rules",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseIndexCorruption]: {
    category: ErrorCategory.Database,
    name: "IndexCorruption",
    status: 500,
    message:
      "Database index corruption detected. Please contact system administrator",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseFeatureNotEnabled]: {
    category: ErrorCategory.Database,
    name: "FeatureNotEnabled",
    status: 500,
    message: "Database feature not enabled. Contact administrator",
    since: "0.1.0",
  },
  [ErrorCode.DatabaseCustom]: {
    category: ErrorCategory.Database,
    name: "Custom",
    status: 500,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.MetadataInvalidFormat]: {
    category: ErrorCategory.Metadata,
    name: "InvalidFormat",
    status: 500,
    message: "Metadata format is invalid or unsupported",
    since: "0.1.0",
  },
  [ErrorCode.MetadataMissingRequired]: {
    category: ErrorCategory.Metadata,
    name: "MissingRequired",
    status: 500,
    message: "Required metadata fields are missing",
    since: "0.1.0",
  },
  [ErrorCode.MetadataCorruptedData]: {
    category: ErrorCategory.Metadata,
    name: "CorruptedData",
    status: 500,
    message: "Metadata is corrupted or unreadable",
    since: "0.1.0",
  },
  [ErrorCode.MetadataVersionMismatch]: {
    category: ErrorCategory.Metadata,
    name: "VersionMismatch",
    status: 500,
    message: "Metadata version mismatch detected",
    since: "0.1.0",
  },
  [ErrorCode.MetadataAccessDenied]: {
    category: ErrorCategory.Metadata,
    name: "AccessDenied",
    status: 500,
    message: "Access denied to metadata resource",
    since: "0.1.0",
  },
  [ErrorCode.MetadataFailedToDowncastRouter]: {
    category: ErrorCategory.Metadata,
    name: "FailedToDowncastRouter",
    status: 500,
    message: "Failed to downcast router",
    since: "0.1.0",
  },
  [ErrorCode.MetadataQueryTimeout]: {
    category: ErrorCategory.Metadata,
    name: "QueryTimeout",
    status: 408,
    message: "Query timeout exceeded",
    since: "0.1.0",
  },
  [ErrorCode.MetadataCustom]: {
    category: ErrorCategory.Metadata,
    name: "Custom",
    status: 500,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.ParseInvalidSyntax]: {
    category: ErrorCategory.Parse,
    name: "InvalidSyntax",
    status: 400,
    message: "Invalid syntax encountered during parsing",
    since: "0.1.0",
  },
  [ErrorCode.ParseUnexpectedToken]: {
    category: ErrorCategory.Parse,
    name: "UnexpectedToken",
    status: 400,
    message: "Unexpected token found in input",
    since: "0.1.0",
  },
  [ErrorCode.ParseInvalidEncoding]: {
    category: ErrorCategory.Parse,
    name: "InvalidEncoding",
    status: 400,
    message: "Invalid character encoding detected",
    since: "0.1.0",
  },
  [ErrorCode.ParseIncompleteData]: {
    category: ErrorCategory.Parse,
    name: "IncompleteData",
    status: 400,
    message: "Input data is incomplete or truncated",
    since: "0.1.0",
  },
  [ErrorCode.ParseFormatNotSupported]: {
    category: ErrorCategory.Parse,
    name: "FormatNotSupported",
    status: 400,
    message: "Data format is not supported",
    since: "0.1.0",
  },
  [ErrorCode.ParseFailedToParseMetadata]: {
    category: ErrorCategory.Parse,
    name: "FailedToParseMetadata",
    status: 400,
    message: "Failed to parse metadata",
    since: "0.1.0",
  },
  [ErrorCode.ParseFailedToDowncastMetadata]: {
    category: ErrorCategory.Parse,
    name: "FailedToDowncastMetadata",
    status: 400,
    message: "Failed to downcast metadata",
    since: "0.1.0",
  },
  [ErrorCode.ParseFailedToDowncastInput]: {
    category: ErrorCategory.Parse,
    name: "FailedToDowncastInput",
    status: 400,
    message: "Failed to downcast input",
    since: "0.1.0",
  },
  [ErrorCode.ParseInvalidDatabaseUsername]: {
    category: ErrorCategory.Parse,
    name: "InvalidDatabaseUsername",
    status: 400,
    message: "Invalid database username",
    since: "0.1.0",
  },
  [ErrorCode.ParseFailedToAddRbacKey]: {
    category: ErrorCategory.Parse,
    name: "FailedToAddRbacKey",
    status: 400,
    message: "Failed to add RbacKey to Rbac Entity",
    since: "0.1.0",
  },
  [ErrorCode.ParseCustom]: {
    category: ErrorCategory.Parse,
    name: "Custom",
    status: 400,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.LockAlreadyLocked]: {
    category: ErrorCategory.Lock,
    name: "AlreadyLocked",
    status: 500,
    message: "Resource is already locked by another process",
    since: "0.1.0",
  },
  [ErrorCode.LockTimeoutReached]: {
    category: ErrorCategory.Lock,
    name: "TimeoutReached",
    status: 500,
    message: "Lock acquisition timeout reached",
    since: "0.1.0",
  },
  [ErrorCode.LockDeadlockDetected]: {
    category: ErrorCategory.Lock,
    name: "DeadlockDetected",
    status: 500,
    message: "Deadlock detected in lock acquisition",
    since: "0.1.0",
  },
  [ErrorCode.LockInvalidLockState]: {
    category: ErrorCategory.Lock,
    name: "InvalidLockState",
    status: 500,
    message: "Lock is in an invalid state",
    since: "0.1.0",
  },
  [ErrorCode.LockOwnershipMismatch]: {
    category: ErrorCategory.Lock,
    name: "OwnershipMismatch",
    status: 500,
    message: "Lock ownership mismatch. Cannot perform operation",
    since: "0.1.0",
  },
  [ErrorCode.LockCustom]: {
    category: ErrorCategory.Lock,
    name: "Custom",
    status: 500,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.MigrationSchemaVersionMismatch]: {
    category: ErrorCategory.Migration,
    name: "SchemaVersionMismatch",
    status: 500,
    message: "Database schema version mismatch detected",
    since: "0.1.0",
  },
  [ErrorCode.MigrationMigrationFailed]: {
    category: ErrorCategory.Migration,
    name: "MigrationFailed",
    status: 500,
    message: "Database migration failed to execute",
    since: "0.1.0",
  },
  [ErrorCode.MigrationRollbackFailed]: {
    category: ErrorCategory.Migration,
    name: "RollbackFailed",
    status: 500,
    message: "Failed to rollback database migration",
    since: "0.1.0",
  },
  [ErrorCode.MigrationInvalidMigration]: {
    category: ErrorCategory.Migration,
    name: "InvalidMigration",
    status: 422,
    message: "Migration script is invalid or corrupted",
    since: "0.1.0",
  },
  [ErrorCode.MigrationDependencyMissing]: {
    category: ErrorCategory.Migration,
    name: "DependencyMissing",
    status: 500,
    message: "Migration dependency is missing or unavailable",
    since: "0.1.0",
  },
  [ErrorCode.MigrationNoMigrationConfigured]: {
    category: ErrorCategory.Migration,
    name: "NoMigrationConfigured",
    status: 500,
    message: "No migration configured",
    since: "0.1.0",
  },
  [ErrorCode.MigrationCustom]: {
    category: ErrorCategory.Migration,
    name: "Custom",
    status: 500,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.FsFileNotFound]: {
    category: ErrorCategory.Fs,
    name: "FileNotFound",
    status: 404,
    message: "File or directory not found",
    since: "0.1.0",
  },
  [ErrorCode.FsPermissionDenied]: {
    category: ErrorCategory.Fs,
    name: "PermissionDenied",
    status: 500,
    message: "Permission denied. Please check file/directory permissions",
    since: "0.1.0",
  },
  [ErrorCode.FsDiskFull]: {
    category: ErrorCategory.Fs,
    name: "DiskFull",
    status: 500,
    message: "Disk is full. Please free up space and try again",
    since: "0.1.0",
  },
  [ErrorCode.FsInvalidPath]: {
    category: ErrorCategory.Fs,
    name: "InvalidPath",
    status: 500,
    message: "File path is invalid or contains illegal characters",
    since: "0.1.0",
  },
  [ErrorCode.FsIoError]: {
    category: ErrorCategory.Fs,
    name: "IoError",
    status: 500,
    message: "Input/output error occurred during file operation",
    since: "0.1.0",
  },
  [ErrorCode.FsOrganizationIdEmpty]: {
    category: ErrorCategory.Fs,
    name: "OrganizationIdEmpty",
    status: 500,
    message: "Organization ID cannot be empty",
    since: "0.1.0",
  },
  [ErrorCode.FsInfoMustBeJsonObject]: {
    category: ErrorCategory.Fs,
    name: "InfoMustBeJsonObject",
    status: 500,
    message: "Info must be a valid JSON object",
    since: "0.1.0",
  },
  [ErrorCode.FsNodeMustHaveEndpoint]: {
    category: ErrorCategory.Fs,
    name: "NodeMustHaveEndpoint",
    status: 500,
    message: "Eden Node must have at least one endpoint",
    since: "0.1.0",
  },
  [ErrorCode.FsNodeIdEmpty]: {
    category: ErrorCategory.Fs,
    name: "NodeIdEmpty",
    status: 500,
    message: "Eden Node ID cannot be empty",
    since: "0.1.0",
  },
  [ErrorCode.FsDuplicateEndpointUuids]: {
    category: ErrorCategory.Fs,
    name: "DuplicateEndpointUuids",
    status: 500,
    message: "Duplicate endpoint UUIDs are not allowed",
    since: "0.1.0",
  },
  [ErrorCode.FsCustom]: {
    category: ErrorCategory.Fs,
    name: "Custom",
    status: 500,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.DataCorruptedData]: {
    category: ErrorCategory.Data,
    name: "CorruptedData",
    status: 400,
    message: "Data is corrupted or unreadable",
    since: "0.1.0",
  },
  [ErrorCode.DataInvalidFormat]: {
    category: ErrorCategory.Data,
    name: "InvalidFormat",
    status: 400,
    message: "Data format is invalid or unsupported",
    since: "0.1.0",
  },
  [ErrorCode.DataMissingRequired]: {
    category: ErrorCategory.Data,
    name: "MissingRequired",
    status: 400,
    message: "Required data fields are missing",
    since: "0.1.0",
  },
  [ErrorCode.DataValidationFailed]: {
    category: ErrorCategory.Data,
    name: "ValidationFailed",
    status: 400,
    message: "Data validation failed. Please check your input",
    since: "0.1.0",
  },
  [ErrorCode.DataConversionFailed]: {
    category: ErrorCategory.Data,
    name: "ConversionFailed",
    status: 400,
    message: "Failed to convert data to required format",
    since: "0.1.0",
  },
  [ErrorCode.DataCustom]: {
    category: ErrorCategory.Data,
    name: "Custom",
    status: 400,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.TimeoutRequestTimeout]: {
    category: ErrorCategory.Timeout,
    name: "RequestTimeout",
    status: 408,
    message: "Request timeout exceeded. Please try again",
    since: "0.1.0",
  },
  [ErrorCode.TimeoutConnectionTimeout]: {
    category: ErrorCategory.Timeout,
    name: "ConnectionTimeout",
    status: 408,
    message: "Connection timeout reached",
    since: "0.1.0",
  },
  [ErrorCode.TimeoutReadTimeout]: {
    category: ErrorCategory.Timeout,
    name: "ReadTimeout",
    status: 408,
    message: "Read operation timed out",
    since: "0.1.0",
  },
  [ErrorCode.TimeoutWriteTimeout]: {
    category: ErrorCategory.Timeout,
    name: "WriteTimeout",
    status: 408,
    message: "Write operation timed out",
    since: "0.1.0",
  },
  [ErrorCode.TimeoutProcessTimeout]: {
    category: ErrorCategory.Timeout,
    name: "ProcessTimeout",
    status: 408,
    message: "Process execution timed out",
    since: "0.1.0",
  },
  [ErrorCode.TimeoutCustom]: {
    category: ErrorCategory.Timeout,
    name: "Custom",
    status: 408,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.McpConnectionFailed]: {
    category: ErrorCategory.Mcp,
    name: "ConnectionFailed",
    status: 500,
    message: "Failed to establish MCP connection",
    since: "0.1.0",
  },
  [ErrorCode.McpProtocolError]: {
    category: ErrorCategory.Mcp,
    name: "ProtocolError",
    status: 500,
    message: "MCP protocol error encountered",
    since: "0.1.0",
  },
  [ErrorCode.McpInvalidMessage]: {
    category: ErrorCategory.Mcp,
    name: "InvalidMessage",
    status: 500,
    message: "Invalid MCP message format",
    since: "0.1.0",
  },
  [ErrorCode.McpTimeoutError]: {
    category: ErrorCategory.Mcp,
    name: "TimeoutError",
    status: 500,
    message: "MCP operation timed out",
    since: "0.1.0",
  },
  [ErrorCode.McpAuthenticationError]: {
    category: ErrorCategory.Mcp,
    name: "AuthenticationError",
    status: 500,
    message: "MCP authentication failed",
    since: "0.1.0",
  },
  [ErrorCode.McpUnknownTool]: {
    category: ErrorCategory.Mcp,
    name: "UnknownTool",
    status: 500,
    message: "Unknown tool",
    since: "0.1.0",
  },
  [ErrorCode.McpErrorReadingResult]: {
    category: ErrorCategory.Mcp,
    name: "ErrorReadingResult",
    status: 500,
    message: "Error reading result",
    since: "0.1.0",
  },
  [ErrorCode.McpErrorPreparingRequestBody]: {
    category: ErrorCategory.Mcp,
    name: "ErrorPreparingRequestBody",
    status: 500,
    message: "Error preparing request body",
    since: "0.1.0",
  },
  [ErrorCode.McpErrorInRequestToRelay]: {
    category: ErrorCategory.Mcp,
    name: "ErrorInRequestToRelay",
    status: 500,
    message: "Error in request to relay",
    since: "0.1.0",
  },
  [ErrorCode.McpInvalidToolArguments]: {
    category: ErrorCategory.Mcp,
    name: "InvalidToolArguments",
    status: 500,
    message: "Invalid tool arguments",
    since: "0.1.0",
  },
  [ErrorCode.McpCustom]: {
    category: ErrorCategory.Mcp,
    name: "Custom",
    status: 500,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.TemplateTemplateNotFound]: {
    category: ErrorCategory.Template,
    name: "TemplateNotFound",
    status: 400,
    message: "Template not found. Please verify the template ID is correct",
    since: "0.1.0",
  },
  [ErrorCode.TemplateCompilationFailed]: {
    category: ErrorCategory.Template,
    name: "CompilationFailed",
    status: 400,
    message: "Template compilation failed. Please check template syntax",
    since: "0.1.0",
  },
  [ErrorCode.TemplateRenderingFailed]: {
    category: ErrorCategory.Template,
    name: "RenderingFailed",
    status: 400,
    message: "Template rendering failed. Please check template variables",
    since: "0.1.0",
  },
  [ErrorCode.TemplateInvalidSyntax]: {
    category: ErrorCategory.Template,
    name: "InvalidSyntax",
    status: 400,
    message: "Invalid template syntax detected",
    since: "0.1.0",
  },
  [ErrorCode.TemplateVariableMissing]: {
    category: ErrorCategory.Template,
    name: "VariableMissing",
    status: 400,
    message: "Required template variable is missing",
    since: "0.1.0",
  },
  [ErrorCode.TemplateCustom]: {
    category: ErrorCategory.Template,
    name: "Custom",
    status: 400,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
  [ErrorCode.WorkflowWorkflowNotFound]: {
    category: ErrorCategory.Workflow,
    name: "WorkflowNotFound",
    status: 404,
    message: "Workflow not found. Please verify the workflow ID is correct",
    since: "0.1.0",
  },
  [ErrorCode.WorkflowExecutionFailed]: {
    category: ErrorCategory.Workflow,
    name: "ExecutionFailed",
    status: 500,
    message: "Workflow execution failed",
    since: "0.1.0",
  },
  [ErrorCode.WorkflowInvalidDefinition]: {
    category: ErrorCategory.Workflow,
    name: "InvalidDefinition",
    status: 422,
    message: "Workflow definition is invalid or corrupted",
    since: "0.1.0",
  },
  [ErrorCode.WorkflowStepFailed]: {
    category: ErrorCategory.Workflow,
    name: "StepFailed",
    status: 500,
    message: "Workflow step failed to execute",
    since: "0.1.0",
  },
  [ErrorCode.WorkflowTimeoutExceeded]: {
    category: ErrorCategory.Workflow,
    name: "TimeoutExceeded",
    status: 500,
    message: "Workflow execution timeout exceeded",
    since: "0.1.0",
  },
  [ErrorCode.WorkflowNoInputsProvided]: {
    category: ErrorCategory.Workflow,
    name: "NoInputsProvided",
    status: 500,
    message: "No inputs provided",
    since: "0.1.0",
  },
  [ErrorCode.WorkflowCycleDetected]: {
    category: ErrorCategory.Workflow,
    name: "CycleDetected",
    status: 422,
    message: "Cycle detected in DAG",
    since: "0.1.0",
  },
  [ErrorCode.WorkflowChannelSendError]: {
    category: ErrorCategory.Workflow,
    name: "ChannelSendError",
    status: 500,
    message: "Channel send error",
    since: "0.1.0",
  },
  [ErrorCode.WorkflowCustom]: {
    category: ErrorCategory.Workflow,
    name: "Custom",
    status: 500,
    message: "{details}",
    since: "0.1.0",
    fields: [["details", "string"]],
  },
} as const;

/** A code that is in use no more. An older service may still send it. */
export interface RetiredCode {
  readonly code: string;
  readonly category: ErrorCategory;
  readonly name: string;
  readonly status: number;
  readonly retryable?: boolean;
  readonly message: string;
  readonly reason: string;
  /** The code that stands in its place, where it was renumbered. */
  readonly replacedBy?: string;
}

const retiredCodes: readonly RetiredCode[] = [];

/** The category of a code. */
export type CategoryOf<C extends ErrorCode> = (typeof errorInfo)[C]["category"];

/** The codes of a category. */
export type CodeIn<K extends ErrorCategory> = {
  [C in ErrorCode]: CategoryOf<C> extends K ? C : never;
}[ErrorCode];

interface FieldTypes {
  string: string;
  integer: number;
  number: number;
  boolean: boolean;
}

type FieldList = readonly (readonly [string, keyof FieldTypes])[];

/**
 * The public fields of a code. Each may be missing: a response comes from
 * outside, and an older service sends fewer of them.
 */
export type FieldsOf<C extends ErrorCode> = (typeof errorInfo)[C] extends {
  readonly fields: infer F extends FieldList;
}
  ? { readonly [P in F[number] as P[0]]?: FieldTypes[P[1]] }
  : NoFields;

/** The fields of a code without public fields. */
export type NoFields = { readonly [name: string]: never };

/** What a problem document (RFC 9457) says, whatever its code is. */
export interface ProblemMembers {
  /** The HTTP status; of the response if it is known, else of the body. */
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly instance: string | undefined;
  /** The code as it was sent, be it known or not. */
  readonly codeText: string | undefined;
  /** The category as it was sent, be it known or not. */
  readonly categoryText: string | undefined;
  /** Whether the condition is transient; undefined where nobody said. */
  readonly retryable: boolean | undefined;
  /** How many seconds to wait before the next attempt. */
  readonly retryAfter: number | undefined;
  /** What the service logged this occurrence under: tell it to its people. */
  readonly requestId: string | undefined;
  /** Everything that the body has, as it was sent. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** A problem with a certain code. */
export interface ProblemOf<C extends ErrorCode> extends ProblemMembers {
  readonly code: C;
  readonly category: CategoryOf<C>;
  readonly fields: FieldsOf<C>;
  readonly retired: undefined;
}

/** A problem with a code of this module. */
export type KnownProblem = { [C in ErrorCode]: ProblemOf<C> }[ErrorCode];

/**
 * A problem without a code, with one that is newer than this module, or with
 * one that was retired. Its category may be known all the same.
 */
export interface UnknownProblem extends ProblemMembers {
  readonly code: undefined;
  readonly category: ErrorCategory | undefined;
  readonly fields: NoFields;
  readonly retired: RetiredCode | undefined;
}

/** What went wrong: `switch` over its `code`. */
export type Problem = KnownProblem | UnknownProblem;

/** The headers of a response: those of `fetch`, or a plain object. */
export type ReceivedHeaders =
  { get(name: string): unknown } | { readonly [name: string]: unknown };

/** A response, in parts, from any HTTP library. */
export interface Received {
  readonly status?: number | undefined;
  readonly headers?: ReceivedHeaders | undefined;
  /** The body, as text or as what a JSON parser made of it. */
  readonly body?: unknown;
}

/** A response of `fetch`. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

interface Info {
  readonly category: ErrorCategory;
  readonly retryable?: boolean;
  readonly fields?: FieldList;
}

const infos: ReadonlyMap<string, Info> = new Map(
  Object.entries<Info>(errorInfo),
);

const retired: ReadonlyMap<string, RetiredCode> = new Map(
  retiredCodes.map((code) => [code.code, code]),
);

const categories: ReadonlySet<string> = new Set(Object.values(ErrorCategory));

/** Whether a value is a code of this module. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === "string" && infos.has(value);
}

/** Whether a value is the name of a category of this module. */
export function isErrorCategory(value: unknown): value is ErrorCategory {
  return typeof value === "string" && categories.has(value);
}

/** Whether a problem has one of these codes. */
export function hasCode<P extends Problem, C extends ErrorCode>(
  problem: P,
  ...codes: readonly C[]
): problem is Extract<P, { readonly code: C }> {
  return codes.some((code) => code === problem.code);
}

/**
 * Whether a problem is of a category; also where its code is unknown, but its
 * category is not.
 */
export function isInCategory<P extends Problem, K extends ErrorCategory>(
  problem: P,
  category: K,
): problem is
  | Extract<P, { readonly category: K }>
  | (Extract<P, UnknownProblem> & { readonly category: K }) {
  return problem.category === category;
}

/**
 * Stands in the `default` of a `switch` that handles everything: it compiles
 * only if nothing is left.
 */
export function assertNever(value: never): never {
  throw new Error(`this was not handled: ${JSON.stringify(value)}`);
}

/**
 * Whether the condition is transient: as the response says, else as the code
 * was declared, else false. It does not say that a request is safe to repeat.
 */
export function isRetryable(problem: Problem): boolean {
  return problem.retryable === true;
}

/** How many seconds to wait, as the response says; undefined if it does not. */
export function retryAfter(problem: Problem): number | undefined {
  return problem.retryAfter;
}

/** A problem to throw. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    const code = problem.codeText ?? `HTTP ${problem.status ?? "error"}`;
    const text = problem.detail ?? problem.title ?? "no details";
    super(`[${code}] ${text}`);
    this.problem = problem;
  }
}

/** Reads a response of `fetch`. It does not throw, whatever the body is. */
export async function readProblem(response: FetchResponse): Promise<Problem> {
  let body: string | undefined;
  try {
    body = await response.text();
  } catch {
    // What was broken off says nothing; status and headers do.
  }
  return parseProblem({
    status: response.status,
    headers: response.headers,
    body,
  });
}

/** Reads a response in parts. It does not throw, whatever the body is. */
export function parseProblem(received: Received): Problem {
  const members = membersOf(received.body);
  const text = (name: string) => ofType(members[name], "string");
  const codeText = text("code") ?? header(received, "x-error-code");
  const common = {
    status: received.status ?? ofType(members["status"], "integer"),
    type: text("type"),
    title: text("title"),
    detail: text("detail"),
    instance: text("instance"),
    codeText,
    categoryText: text("category"),
    retryAfter: delay(members["retry_after"], header(received, "retry-after")),
    requestId: text("request_id") ?? header(received, "x-request-id"),
    members,
  };
  return withCode(common, ofType(members["retryable"], "boolean"));
}

/**
 * Finds a code: the whole of a text, such as the header `x-error-code`, or the
 * first that stands in it as a word, as in a line of a log.
 */
export function parseCode(
  text: string | null | undefined,
): ErrorCode | undefined {
  const whole = text?.trim();
  if (!whole) {
    return undefined;
  }
  if (isErrorCode(whole)) {
    return whole;
  }
  const word =
    /(?<![\p{L}\p{N}_])[0-9A-Za-z](?:[0-9A-Za-z_.:-]*[0-9A-Za-z])?/gu;
  for (let match = word.exec(whole); match; match = word.exec(whole)) {
    const found = longestCode(whole, match.index, match[0]);
    if (found) {
      return found;
    }
    // A code may begin behind a mark inside of what was just looked at.
    word.lastIndex = match.index + 1;
  }
  return undefined;
}

function longestCode(
  text: string,
  at: number,
  run: string,
): ErrorCode | undefined {
  for (let length = Math.min(run.length, 64); length > 0; length -= 1) {
    const candidate = run.slice(0, length);
    const next = text.slice(at + length, at + length + 2);
    if (isErrorCode(candidate) && !/^[\p{L}\p{N}_]/u.test(next)) {
      return candidate;
    }
  }
  return undefined;
}

function withCode(
  common: Omit<ProblemMembers, "retryable">,
  said: boolean | undefined,
): Problem {
  const { codeText, categoryText, members } = common;
  const info = codeText === undefined ? undefined : infos.get(codeText);
  if (info) {
    const known = {
      ...common,
      code: codeText,
      category: info.category,
      retryable: said ?? info.retryable,
      fields: fieldsOf(info.fields ?? [], members),
      retired: undefined,
    };
    // The table above says so of this very code.
    return known as unknown as KnownProblem;
  }
  const tombstone = codeText === undefined ? undefined : retired.get(codeText);
  const category = isErrorCategory(categoryText)
    ? categoryText
    : tombstone?.category;
  return {
    ...common,
    code: undefined,
    category,
    retryable: said ?? tombstone?.retryable,
    fields: {},
    retired: tombstone,
  };
}

function fieldsOf(
  fields: FieldList,
  members: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields
      .filter(([name]) => Object.prototype.hasOwnProperty.call(members, name))
      .map(([name, type]) => [name, ofType(members[name], type)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** The value if it has the type; a wrong one is ignored, as RFC 9457 demands. */
function ofType<T extends keyof FieldTypes>(
  value: unknown,
  type: T,
): FieldTypes[T] | undefined {
  const fits =
    type === "integer" ? Number.isInteger(value) : typeof value === type;
  return fits ? (value as FieldTypes[T]) : undefined;
}

function membersOf(body: unknown): Readonly<Record<string, unknown>> {
  let value = body;
  if (typeof body === "string") {
    try {
      value = JSON.parse(body.replace(/^\uFEFF/, ""));
    } catch {
      return {};
    }
  }
  const isObject =
    typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : {};
}

function header(received: Received, name: string): string | undefined {
  const { headers } = received;
  if (!headers) {
    return undefined;
  }
  if (typeof headers.get === "function") {
    return ofType(headers.get(name), "string")?.trim();
  }
  const entry = Object.entries(headers).find(
    ([key]) => key.toLowerCase() === name,
  );
  const value = entry?.[1];
  return ofType(Array.isArray(value) ? value[0] : value, "string")?.trim();
}

/** Seconds, of a member or of the header `Retry-After`, which may be a date. */
function delay(member: unknown, field: string | undefined): number | undefined {
  const seconds = ofType(member, "integer");
  if (seconds !== undefined && seconds >= 0) {
    return seconds;
  }
  if (field !== undefined && /^\d{1,15}$/.test(field)) {
    return Number(field);
  }
  const date = field?.endsWith("GMT") ? Date.parse(field) : NaN;
  return Number.isNaN(date)
    ? undefined
    : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
