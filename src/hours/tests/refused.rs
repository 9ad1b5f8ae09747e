//! Texts that are not taken: the place, the words and the better text.

use crate::hours::parse;

/// Checks the text at fault, the message and the suggestion (`-` for none), as `fault | message | suggestion`.
fn check(text: &str, expected: &str) {
    let Err(error) = parse(text) else { panic!("{text} is taken") };
    let suggestion = error.suggestion.as_deref().unwrap_or("-");
    assert_eq!(format!("{} | {} | {}", &text[error.range.clone()], error.message, suggestion), expected, "{text}");
    assert!(!error.message.ends_with('.') && !error.expected.ends_with('.') && !error.expected.is_empty(), "{error:?}");
    assert!(error.message.starts_with(|first: char| first.is_lowercase() || first == '`'), "{error:?}");
    // Where the suggestion mends all there is to mend, the mended text is taken.
    if let Some(suggestion) = error.suggestion {
        let mended = format!("{}{}{}", &text[..error.range.start], suggestion, &text[error.range.end..]);
        assert_ne!(mended, text);
        if let Err(next) = parse(&mended) {
            assert!(next.range.start >= error.range.start, "{text} -> {mended}: {next:?}");
        }
    }
}

#[test]
fn remarks_have_no_place_in_hours() {
    check("Mo-Fr 9-15 \"by appointment\"", "\"by appointment\" | hours cannot carry a remark: `\"by appointment\"` | ");
    check("Mo-Fr 9-15 (sopimuksen mukaan)", "(sopimuksen mukaan) | hours cannot carry a remark: `(sopimuksen mukaan)` | ");
    check("Mo-Fr 9-15 ajanvarauksella", "ajanvarauksella | `ajanvarauksella` is not a day, a month or a time | -");
    check("\"by appointment\"", "\"by appointment\" | hours cannot carry a remark: `\"by appointment\"` | ");
}

#[test]
fn parts_of_the_strict_form_that_readers_cannot_be_shown_are_refused() {
    check("Mo-Fr 9-15 || \"by appointment\"", "|| \"by appointment\" | hours cannot say `||` (or else) | ");
    check("Mo-Fr 9-15 || Sa 10-12", "|| | hours cannot say `||` (or else) | ;");
    check("Mo-Fr sunrise-sunset", "sunrise | `sunrise` is a different time every day | -");
    check("Mo-Fr 09:00-sunset", "sunset | `sunset` is a different time every day | -");
    check("Mo-Fr (sunrise+01:00)-18:00", "(sunrise+01:00) | `(sunrise+01:00)` is a different time every day | -");
    check("Mo-Fr 17:00+", "17:00+ | `17:00+` does not say when it closes | -");
    check("Mo-Fr 17:00-19:00+", "17:00-19:00+ | `17:00-19:00+` does not say when it closes | -");
    check("ma klo 17 alkaen", "17 alkaen | `17 alkaen` does not say when it closes | -");
    check("Mo-Fr 9-15; PH +1 day off", "PH +1 day | `PH +1 day` counts days from a holiday | -");
    check("easter off", "easter | hours cannot count from Easter | -");
    check("Mo-Fr 9-15 unknown", "unknown | hours that nobody knows cannot be written as hours | -");
    check("Mo-Fr 9-15; Mo-Fr 12-13 off", "12-13 off | `12-13 off` closes for a part of the day | -");
    check("Mo-Fr 24/7", "24/7 | `Mo-Fr 24/7` says days twice | 00:00-24:00");
    check("2026 Mo-Fr 9-15", "2026 | the year `2026` stands without a date | -");
}

#[test]
fn misspelt_names_find_the_right_one() {
    check("maanatai 9-15", "maanatai | `maanatai` is not a day, a month or a time | Mo");
    check("Tusday 9-15", "Tusday | `Tusday` is not a day, a month or a time | Tu");
    check("ma-pr 9-15", "pr | `pr` is not a day, a month or a time | Fr");
    check("Mn-Fr 9-15", "Mn | `Mn` is not a day, a month or a time | Mo");
    check("Mo-9-15", "Mo- | `Mo-` has no last day | -");
    check("xx 9-15", "xx | `xx` is not a day, a month or a time | -");
    check("Mo-Fr 9-15; Desember 24 off", "Desember | `Desember` is not a day, a month or a time | Dec");
}

#[test]
fn times_are_checked() {
    check("Mo 9-24:30", "9-24:30 | `9-24:30` goes beyond the end of the day, which is 24:00 | 09:00-24:00");
    check("Mo 24:30-25:00", "24:30-25:00 | `24:30-25:00` goes beyond the end of the day, which is 24:00 | 00:30-01:00");
    check("Mo 9-99", "9-99 | `9-99` has no such hour | -");
    check("Mo 9-15-17", "9-15-17 | `9-15-17` has three times | 09:00-17:00");
    check("Mo 15-9:30", "15-9:30 | `15-9:30` ends before it starts | 09:30-15:00");
    check("Mo 9-3", "9-3 | `9-3` ends before it starts | 09:00-15:00");
    check("Mo 9-9", "9-9 | `9-9` starts and ends at the same time | -");
    check("Mo 20-02", "20-02 | `20-02` runs past midnight, which only phone hours may do | 20:00-24:00");
    check("Mo 20:00-26:00", "20:00-26:00 | `20:00-26:00` runs past midnight, which only phone hours may do | 20:00-24:00");
    check("Mo 9:5-10", "9:5 | `9:5` has no such minutes | -");
    check("Mo 9.60-10", "9.60 | `9.60` has no such minutes | -");
    check("Mo 0930-1500", "0930 | `0930` is not a time | 09:30");
    check("Mo 9:00:00-15:00", "9:00:00 | `9:00:00` counts seconds | 09:00");
    check("Mo 9", "9 | `9` has no end | -");
    check("Mo 9-", "9- | `9-` has no end | -");
    check("Mo 9-12,11-15", "9-12,11-15 | `09:00-12:00` and `11:00-15:00` overlap | 09:00-15:00");
}

#[test]
fn the_twelve_hour_clock_is_turned_into_the_other() {
    check("Mon-Fri 9am-3pm", "9am-3pm | `9am-3pm` uses the 12-hour clock | 09:00-15:00");
    check("Mon 9-3pm", "9-3pm | `9-3pm` uses the 12-hour clock | 09:00-15:00");
    check("Mon 1-3 p.m.", "1-3 p.m | `1-3 p.m` uses the 12-hour clock | 13:00-15:00");
    check("Mon 9:30 am to 12pm", "9:30 am to 12pm | `9:30 am to 12pm` uses the 12-hour clock | 09:30-12:00");
}

#[test]
fn days_and_times_have_an_order() {
    check("9-15 ma-pe", "9-15 ma-pe | the days come after the times | Mo-Fr 09:00-15:00");
    check("9-15 ma-pe, la 10-14", "9-15 ma | the days come after the times | -");
    check("ma 9-15 la 10-14", "la | `la` follows the times directly | ; la");
    check("ma 9-15 off", "9-15 off | `9-15 off` closes for a part of the day | -");
    check("ma suljettu ti 9-15", "ti | `ti` follows the hours directly | ; ti");
    check("ma-pe", "ma-pe | `ma-pe` has no times | -");
    check("ma-pe; la 10-14", "ma-pe | `ma-pe` has no times | -");
    check("ma 9-15,", ", | nothing follows the last comma | ");
    check("ma 9-15;; PH off", "; | nothing stands before this sign | ");
    check("", " | the hours are empty | -");
    check("ma ke pe 9-15", "ma ke | `ma ke` could be a list or a range | Mo,We");
    check("ma to 9-15", "ma to | `ma to` could be a list or a range | Mo,Th");
    check("Mo-Fr PH off", "Mo-Fr PH | `PH` stands after days without a comma | Mo-Fr,PH");
    check("Mo-We-Fr 9-15", "Mo-We-Fr | `Mo-We-Fr` has three days | -");
    check("Mo + We 9-15", "+ | days are joined by a comma, not by `+` | ,");
    check("Mo,We 9-15 Jun", "Mo,We 9-15 Jun | the days come after the times | Jun Mo,We 09:00-15:00");
    check("ti 9-15 week 2-52/2", "ti 9-15 week 2-52/2 | the days come after the times | week 2-52/2 Tu 09:00-15:00");
    check("Mo 9-15 16", "16 | `16` does not belong to the times before it | -");
}

#[test]
fn dates_are_month_and_day() {
    check("24.12. suljettu", "24.12. | `24.12.` is a date in another order | Dec 24");
    check("24.–26.12. suljettu", "24.–26.12. | `24.–26.12.` is a date in another order | Dec 24-26");
    check("24.12.2026 suljettu", "24.12.2026 | `24.12.2026` is a date in another order | 2026 Dec 24");
    check("24. joulukuuta suljettu", "24. joulukuuta | `24. joulukuuta` is a date in another order | Dec 24");
    check("24 December off", "24 December | `24 December` is a date in another order | Dec 24");
    check("1.6.–15.8. ma-pe 9-14", "1.6.–15.8. | `1.6.–15.8.` is a date in another order | Jun 1-Aug 15");
    check("2026-12-24 off", "2026-12-24 | `2026-12-24` is a date in another order | 2026 Dec 24");
    check("Dec 24,26 off", "26 | `26` has no month | Dec 26");
    check("Jun-Aug 15 9-14", "Jun-Aug 15 | `Jun-Aug 15` begins with a month and ends with a day | Jun 1-Aug 15");
    check("Jun 15-Aug off", "Jun 15-Aug | `Jun 15-Aug` ends with a month, not a day | Jun 15-Aug 31");
    check("Feb 30 off", "Feb 30 | `Feb 30` names a day that does not exist | -");
    check("2027 Feb 29 off", "2027 Feb 29 | `2027 Feb 29` names a day that does not exist | -");
    check("Dec 0 off", "Dec 0 | `Dec 0` names a day that does not exist | -");
    check("Dec 24-2027 Jan 6 off", "Dec 24-2027 Jan 6 | `Dec 24-2027 Jan 6` has a year at its end only | -");
    check("2026 Dec 24-2025 Jan 6 off", "2026 Dec 24-2025 Jan 6 | `2026 Dec 24-2025 Jan 6` ends before it begins | -");
    check("Jun 10-12", "Jun 10-12 | `Jun 10-12` has no times | -");
}

#[test]
fn weeks_and_numbered_days_are_explained() {
    check("joka toinen viikko ti 9-12", "joka toinen viikko | `joka toinen viikko` does not say which weeks | week 1-53/2");
    check("joka toinen tiistai 9-12", "joka toinen | `joka toinen` does not say which weeks | week 1-53/2");
    check(
        "parillisilla viikoilla ti 9-12",
        "parillisilla viikoilla | `parillisilla viikoilla` does not say which weeks | week 2-52/2",
    );
    check(
        "ti 12-14 parillisina viikkoina",
        "ti 12-14 parillisina viikkoina | `parillisina viikkoina` does not say which weeks | week 2-52/2 Tu 12:00-14:00",
    );
    check("udda veckor tis 9-12", "udda veckor | `udda veckor` does not say which weeks | week 1-53/2");
    check("varannan torsdag 9-12", "varannan | `varannan` does not say which weeks | week 1-53/2");
    check("every other week Mon 9-12", "every other week | `every other week` does not say which weeks | week 1-53/2");
    check("first Thursday 9-12", "first Thursday | `first Thursday` is written with a number in brackets | Th[1]");
    check(
        "viimeinen perjantai 9-12",
        "viimeinen perjantai | `viimeinen perjantai` is written with a number in brackets | Fr[-1]",
    );
    check("1. torstai 9-12", "1. torstai | `1. torstai` is written with a number in brackets | Th[1]");
    check("Th[6] 9-12", "Th[6 | `Th[6` is not a number of a weekday in the month | -");
    check("Th[0] 9-12", "Th[0 | `Th[0` is not a number of a weekday in the month | -");
    check("Th[] 9-12", "Th[] | `Th[]` is not a number of a weekday in the month | -");
    check("Mo-Fr[1] 9-12", "Mo-Fr | `Mo-Fr` is numbered as a whole | -");
    check("week 54 Mo 9-12", "week 54 | `week 54` has no week number here | -");
    check("week 50-2 Mo 9-12", "week 50-2 | `week 50-2` runs over the new year | week 50-53,1-2");
    check("week 1-53/2 Th[1] 9-12", "week 1-53/2 Th[1] 9-12 | week numbers and a numbered weekday are used together | -");
}
