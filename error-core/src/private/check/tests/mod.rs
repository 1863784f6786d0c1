//! Tests of the checks, run as what they are: const functions.

#![allow(dead_code, reason = "the variants are there for their codes alone")]

mod index;
mod unique;
