//! What fails, and what the client hears of it.

use rusqlite::Connection;
use tempfile::TempDir;

use crate::process::{Service, code, header, log_of, problem, user};

fn pair(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

/// A service, and another user of its database.
pub(crate) fn with_database() -> (Service, Connection, TempDir) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("users.db");
    let service = Service::start(&["--database", path.to_str().expect("UTF-8")]);
    (
        service,
        Connection::open(&path).expect("the database"),
        folder,
    )
}

#[test]
fn a_user_exists_once() {
    let service = Service::start(&[]);
    let created = service.create("ada");
    assert_eq!(
        (created.status().as_u16(), header(&created, "location")),
        (201, Some("/users/1"))
    );
    let again = service.create("ada");
    assert_eq!(code(&again), pair(409, "E0A0B"));
    assert!(!String::from_utf8_lossy(again.body()).contains("UNIQUE"));
    let log = log_of(&service, &again);
    assert!(
        log.contains("UNIQUE constraint failed: users.name: User already exists"),
        "{log}"
    );

    let rename =
        |id: u64, name: &str| service.send_json("PUT", &format!("/users/{id}"), &user(name));
    assert_eq!(service.create("grace").status(), 201);
    assert_eq!(code(&rename(2, "ada")), pair(409, "E0A0B"));
    assert_eq!(rename(2, "hopper").status(), 200);
    assert_eq!(
        service.get("/users/2").body(),
        br#"{"id":2,"name":"hopper"}"#
    );
    let list = service.get("/users");
    assert_eq!(
        list.body(),
        br#"[{"id":1,"name":"ada"},{"id":2,"name":"hopper"}]"#
    );
}

#[test]
fn a_user_may_be_missing() {
    let service = Service::start(&[]);
    assert_eq!(code(&service.get("/users/7")), pair(404, "E0A06"));
    service.create("ada");
    let delete = || service.send("DELETE", "/users/1", &[], "");
    assert_eq!(delete().status(), 204);
    assert_eq!(code(&delete()), pair(404, "E0A06"));
}

/// A client that did not hear the answer asks again.
#[test]
fn a_key_makes_creating_idempotent() {
    let service = Service::start(&[]);
    let create = |name: &str, key: &str| {
        let headers = [
            ("content-type", "application/json"),
            ("idempotency-key", key),
        ];
        service.send("POST", "/users", &headers, &user(name))
    };
    let first = create("ada", "k1");
    assert_eq!(first.status(), 201);
    let again = create("ada", "k1");
    assert_eq!(
        (again.status(), again.body()),
        (first.status(), first.body())
    );
    assert_eq!(code(&create("ada", "k2")), pair(409, "E0A0B"));
    assert_eq!(code(&create("grace", "k1")).0, 409);
    assert_eq!(code(&create("grace", "\u{e4}")), pair(400, "E0403"));
}

#[test]
fn a_request_may_be_wrong() {
    let service = Service::start(&[]);
    assert_eq!(
        code(&service.send_json("POST", "/users", r#"{"name": "#)),
        pair(400, "E0101")
    );
    assert_eq!(
        code(&service.send_json("POST", "/users", r#"{"nom": "ada"}"#)),
        pair(400, "E0401")
    );
    assert_eq!(code(&service.create("")), pair(400, "E0403"));
    assert_eq!(code(&service.create(&"x".repeat(101))), pair(400, "E0403"));
    assert_eq!(code(&service.get("/users/ada")), pair(400, "E0101"));
    let untyped = service.send("POST", "/users", &[], &user("ada"));
    assert_eq!(code(&untyped), pair(400, "E0101"));
    // The code's status wins over that of HTTP.
    assert_eq!(
        code(&service.create(&"x".repeat(17_000))),
        pair(400, "E0404")
    );
}

#[test]
fn a_route_may_be_wrong() {
    let service = Service::start(&[]);
    let unknown = problem(&service.get("/no/such/route"));
    assert_eq!((unknown.0, unknown.1), (404, None));
    assert_eq!(unknown.2["type"], "about:blank");
    let answer = service.send("PATCH", "/users", &[], "");
    let wrong = problem(&answer);
    assert_eq!((wrong.0, wrong.1), (405, None));
    assert_eq!(header(&answer, "allow"), Some("GET,HEAD,POST"));
    assert_eq!(problem(&service.get("/errors/E9999")).0, 404);
}

#[test]
fn a_panic_stays_in_the_log() {
    let service = Service::start(&[]);
    let answer = service.get("/demo/panic");
    assert_eq!(code(&answer), pair(500, "E0105"));
    let raw = format!("{answer:?}{}", String::from_utf8_lossy(answer.body()));
    for word in ["panic", "passwords", "unwrap", "Err", "SQLite", "demo.rs"] {
        assert!(!raw.contains(word), "{word} in {raw}");
    }
    let log = log_of(&service, &answer);
    for word in [
        "ERROR",
        "panic",
        "unwrap",
        "QueryFailed",
        "no such table: passwords",
    ] {
        assert!(log.contains(word), "no {word} in {log}");
    }
    // The next one is served.
    assert_eq!(service.create("ada").status(), 201);
}

#[test]
fn a_query_may_take_too_long() {
    let service = Service::start(&[]);
    assert_eq!(code(&service.get("/demo/slow")), pair(408, "E1101"));
    service.signal("-TERM");
    // The query was interrupted, or this would have no end.
    assert!(service.end().0);
}

#[test]
fn a_lock_may_be_held_by_others() {
    let (service, other, _folder) = with_database();
    other.execute_batch("BEGIN IMMEDIATE").expect("the lock");
    let answer = service.create("ada");
    assert_eq!(code(&answer), pair(500, "E0D02"));
    let log = log_of(&service, &answer);
    assert!(
        log.contains("database is locked: Lock acquisition timeout"),
        "{log}"
    );
    assert_eq!(service.get("/users").status(), 200);
    other.execute_batch("ROLLBACK").expect("no lock");
    assert_eq!(service.create("ada").status(), 201);
}

/// What the service itself has not foreseen.
#[test]
fn a_query_may_fail() {
    let (service, other, _folder) = with_database();
    other.execute_batch("DROP TABLE users").expect("no table");
    let answer = service.get("/users");
    assert_eq!(code(&answer), pair(500, "E0A04"));
    let log = log_of(&service, &answer);
    assert!(
        log.contains("SQLite failed: Database query execution failed: no such table: users")
            && log.contains("SQL logic error")
            && log.contains("ERROR"),
        "{log}"
    );
}
