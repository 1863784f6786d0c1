//! Lists of codes.

use super::sample;
use crate::listing::{Format, render};

/// A code with public fields, and one that is retired.
fn listed(format: Format) -> String {
    let document = sample();
    let codes = [
        document.get("E0105").expect("it is in use"),
        document.get_retired("E0103").expect("it is retired"),
    ];
    render(&codes, format)
}

#[test]
fn a_terminal_gets_columns() {
    assert_eq!(
        listed(Format::Table),
        "CODE   HTTP  RETRYABLE  NAME  MESSAGE\n\
         E0105  503   true       Busy  Busy: {queue} wait, {limit} may\n\
         E0103  410   false      Gone  (retired in 0.3.0) {what} is gone\n"
    );
}

#[test]
fn a_spreadsheet_gets_every_field() {
    let csv = listed(Format::Csv);
    let lines: Vec<_> = csv.split("\r\n").collect();
    assert_eq!(
        lines,
        [
            "code,category,name,http,retryable,message,placeholders,common,custom,optional,internal,\
             public,since,changed,declared,retired,date,reason,replaced_by,explanation",
            "E0105,API,Busy,503,true,\"Busy: {queue} wait, {limit} may\",true,false,false,true,true,\
             queue:string limit:integer?,0.1.0,0.2.0 0.3.0,sample::ApiError,,,,,",
            "E0103,API,Gone,410,false,{what} is gone,true,false,false,false,true,what:boolean,,,,\
             0.3.0,2026-12-01,Nothing is deleted any more.,,It was deleted.",
            "",
        ]
    );
}
