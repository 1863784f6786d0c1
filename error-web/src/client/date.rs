//! Dates in headers.

use std::time::{Duration, SystemTime};

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// A date as RFC 9110 (section 5.6.7) has them written: `Sun, 06 Nov 1994
/// 08:49:37 GMT`. The two forms that were obsolete in 1999 are not read.
pub(super) fn parse(text: &str) -> Option<SystemTime> {
    let (weekday, rest) = text.split_once(", ")?;
    let mut parts = rest.split(' ');
    let day = number(parts.next()?, 2)?;
    let month = parts.next()?;
    let month = MONTHS.iter().position(|name| *name == month)?;
    let year = number(parts.next()?, 4)?;
    let mut clock = parts.next()?.split(':');
    let mut clock_part = || number(clock.next()?, 2);
    let (hour, minute, second) = (clock_part()?, clock_part()?, clock_part()?);
    let is_whole = clock.next().is_none() && parts.next() == Some("GMT") && parts.next().is_none();
    if !is_whole || weekday.len() != 3 || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let days = days_since_1970(year, u64::try_from(month).ok()? + 1, day)?;
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

fn number(text: &str, digits: usize) -> Option<u64> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

/// Days in the Gregorian calendar: whole years, then whole months, then days.
fn days_since_1970(year: u64, month: u64, day: u64) -> Option<u64> {
    let is_leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let length = |month: u64| match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    if year < 1970 || day == 0 || day > length(month) {
        return None;
    }
    let leap_years = |year: u64| year / 4 - year / 100 + year / 400;
    let years = (year - 1970) * 365 + leap_years(year - 1) - leap_years(1969);
    let months: u64 = (1..month).map(length).sum();
    Some(years + months + day - 1)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::parse;

    #[test]
    fn dates_are_read() {
        let seconds = |text: &str| {
            let since = parse(text)?.duration_since(SystemTime::UNIX_EPOCH);
            since.ok().map(|since| since.as_secs())
        };
        for (text, expected) in [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
            ("Tue, 29 Feb 2000 23:59:59 GMT", 951_868_799),
            ("Wed, 25 Nov 2026 18:40:00 GMT", 1_795_632_000),
            ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799),
            // A second that was put in.
            ("Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_800),
        ] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
        for wrong in [
            "",
            "3",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1969 08:49:37 GMT",
            "Tue, 29 Feb 1999 08:49:37 GMT",
            "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 06 Nov 1994 08:60:37 GMT",
            "Sun, 06 Nov 1994 08:49:61 GMT",
            "Su, 06 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT x",
            "Sun, +6 Nov 1994 08:49:37 GMT",
        ] {
            assert_eq!(seconds(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_day_follows_the_one_before() {
        let mut expected = SystemTime::UNIX_EPOCH;
        for year in 1970..2101 {
            for (month, name) in super::MONTHS.iter().enumerate() {
                for day in 1..=31 {
                    let text = format!("Mon, {day:02} {name} {year} 00:00:00 GMT");
                    if let Some(date) = parse(&text) {
                        assert_eq!(date, expected, "{text}");
                        expected += Duration::from_secs(24 * 60 * 60);
                    } else {
                        assert!(day > 28 && month != 0, "{text}");
                    }
                }
            }
        }
    }
}
