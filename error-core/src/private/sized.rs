//! Room in const evaluation, where nothing can grow.

/// Calls a const function whose room is a constant with the least power of two that
/// holds a number. Only the one that is called is evaluated.
macro_rules! with_room {
    ($count:expr, $function:ident of $ty:ident $arguments:tt) => {
        with_room!(@ $count, $function, [$ty], $arguments)
    };
    ($count:expr, $function:ident $arguments:tt) => {
        with_room!(@ $count, $function, [], $arguments)
    };
    (@ $count:expr, $function:ident, $ty:tt, $arguments:tt) => {
        with_room!(@ $count, $function, $ty, $arguments,
            1 2 4 8 16 32 64 128 256 512 1_024 2_048 4_096 8_192 16_384 32_768 65_536
            131_072 262_144 524_288 1_048_576 2_097_152 4_194_304 8_388_608;
            16_777_216)
    };
    (@ $count:expr, $function:ident, $ty:tt, $arguments:tt, $($room:literal)*; $most:literal) => {
        match $count {
            $(0..=$room => with_room!(@call $function, $ty, $room, $arguments),)*
            _ => with_room!(@call $function, $ty, $most, $arguments),
        }
    };
    (@call $function:ident, [], $room:literal, ($($argument:expr),*)) => {
        $function::<$room>($($argument),*)
    };
    (@call $function:ident, [$ty:ident], $room:literal, ($($argument:expr),*)) => {
        $function::<$ty, $room>($($argument),*)
    };
}

pub(crate) use with_room;
