#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| faultcode_fuzzed::targets::document(bytes));
