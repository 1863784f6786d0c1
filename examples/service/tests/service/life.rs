//! How the service starts and ends.

use std::net::{Ipv4Addr, TcpListener};
use std::thread;

use crate::process::{Service, code, problem, run};

#[test]
fn requests_end_before_the_service_does() {
    for signal in ["-TERM", "-INT"] {
        let service = Service::start(&[]);
        let (locked, answer) = thread::scope(|scope| {
            let locked = scope.spawn(|| service.get("/demo/lock"));
            // Once others cannot write, it is at work.
            let mut attempts = 0;
            let answer = loop {
                attempts += 1;
                let answer = service.create(&format!("user {attempts}"));
                if answer.status() != 201 {
                    break answer;
                }
            };
            service.signal(signal);
            (locked.join().expect("an answer"), answer)
        });
        assert_eq!(code(&answer), (500, "E0D02".to_owned()));
        assert_eq!(
            (locked.status().as_u16(), locked.body().as_slice()),
            (200, &b"unlocked\n"[..])
        );
        let (is_good, log) = service.end();
        let is_stopped = log
            .iter()
            .any(|line| line.contains(r#""message":"stopped""#))
            && !log.iter().any(|line| line.contains("did not end"));
        assert!(is_good && is_stopped, "{log:?}");
    }
}

#[test]
fn what_fails_on_demand_can_be_left_out() {
    let service = Service::start(&["--no-demo"]);
    for path in [
        "/demo/panic",
        "/demo/slow",
        "/demo/lock",
        "/errors/E0102/sample",
    ] {
        assert_eq!(problem(&service.get(path)).0, 404, "{path}");
    }
    assert_eq!(service.create("ada").status(), 201);
}

#[test]
fn a_service_may_not_start() {
    let program = env!("CARGO_BIN_EXE_service");
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let (exit, _, log) = run(program, &["--port", &port]);
    assert_eq!(exit, Some(1));
    assert!(log.contains("[E0203] Init error: Address"), "{log}");
    let (exit, _, log) = run(
        program,
        &["--port", "0", "--database", "/no/such/folder/users.db"],
    );
    assert_eq!(exit, Some(1));
    assert!(log.contains("[E0202] Init error: unable to open"), "{log}");
    assert_eq!(run(program, &["--prot", "0"]).0, Some(2));
}
