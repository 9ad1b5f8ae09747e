//! Texts that are understood, and the strict form that they become.

use crate::hours::{Allow, ExceptionRule, parse, parse_exception, parse_with};

fn check(text: &str, expected: &str) {
    match parse(text) {
        Ok(rule) => {
            assert_eq!(rule.osm(), expected, "{text}");
            assert_eq!(parse(expected).as_ref(), Ok(&rule), "{text}");
        }
        Err(error) => panic!("{text}: {error:?}"),
    }
}

fn check_same(strict: &str) {
    check(strict, strict);
}

#[test]
fn the_strict_form_stays_as_it_is() {
    check_same("Mo-Fr 09:00-15:00; PH,EVE off");
    check_same("We 12:00-14:00; PH off; SH off");
    check_same("Mo-Fr 08:00-12:15,13:15-16:30");
    check_same("Mo,We,Fr 09:00-12:00");
    check_same("Sa,Su 10:00-14:00");
    check_same("Mo 10:00-12:00, We 13:00-15:00");
    check_same("Jun-Aug Mo-Fr 09:00-14:00; Sep-May Mo-Fr 09:00-16:00");
    check_same("Mo-Fr 09:00-15:00; Dec 24-26 off; Dec 31-Jan 1 off");
    check_same("Jun 1-Aug 15 Mo-Th 10:00-14:00");
    check_same("2026 Dec 24 off");
    check_same("2026 Dec 24-26 off");
    check_same("2026 Dec 24-2027 Jan 6 off");
    check_same("2026 Jun 1-Aug 15 off");
    check_same("Jan,Mar,Dec 24 10:00-12:00");
    check_same("week 1-53/2 Tu 10:00-12:00");
    check_same("week 2-52/2 Tu 10:00-12:00; week 10 off");
    check_same("week 5,7,9-11 10:00-12:00");
    check_same("Th[1] 13:00-15:00");
    check_same("Fr[-1] 13:00-15:00");
    check_same("Jan,Feb: Fr[-1] 13:00-15:00");
    check_same("Th[1,3] 13:00-15:00");
    check_same("Mo,Th[1,-1],Fr[2] 13:00-15:00");
    check_same("SH Mo-Fr 10:00-12:00");
    check_same("Mo-Fr,PH 10:00-12:00");
    check_same("PH Mo-Fr 10:00-12:00");
    check_same("PH,EVE,SH off");
    check_same("Mo-Su 10:00-12:00");
    check_same("Dec Mo-Su,PH 10:00-12:00");
    check_same("24/7");
    check_same("24/7; PH off");
    check_same("off");
    check_same("Mo-Fr 00:00-24:00");
}

#[test]
fn equal_meanings_have_one_form() {
    check("Mo-Su off", "off");
    check("10:00-12:00", "Mo-Su 10:00-12:00");
    check("00:00-24:00", "24/7");
    check("Mo,Tu,We 9-12", "Mo-We 09:00-12:00");
    check("Fr-Mo 9-12", "Mo,Fr-Su 09:00-12:00");
    check("Sa-Su 9-12", "Sa,Su 09:00-12:00");
    check("Th[1-2] 9-12", "Th[1,2] 09:00-12:00");
    check("Th,Th[1] 9-12", "Th 09:00-12:00");
    check("SH Mo-Su off", "SH off");
    check("EVE,PH off", "PH,EVE off");
    check("Mo 9-12, PH off", "Mo 09:00-12:00; PH off");
    check("Mo 13-15,9-12", "Mo 09:00-12:00,13:00-15:00");
    check("Mo 9-12,12-15", "Mo 09:00-15:00");
    check("Mo 20:00-00:00", "Mo 20:00-24:00");
    check("2026 Jun-Aug 9-12", "2026 Jun 1-Aug 31 09:00-12:00");
    check("2026 Nov-Feb off", "2026 Nov 1-2027 Feb 28 off");
    check("2026 Dec 20-Jan 6 off", "2026 Dec 20-2027 Jan 6 off");
    check("week 1-53/1 Mo 9-12", "week 1-53 Mo 09:00-12:00");
    check("week 10-12/5 Mo 9-12", "week 10 Mo 09:00-12:00");
    check("Mo 9-12;", "Mo 09:00-12:00");
    check("  mo-FR   09:00-15:00 ;ph OFF ", "Mo-Fr 09:00-15:00; PH off");
    check("Mo-Fr open 9-15; PH closed", "Mo-Fr 09:00-15:00; PH off");
    check("Jun-Aug: Mo-Fr: 9-15", "Jun-Aug Mo-Fr 09:00-15:00");
    check("Mo-Fr Jun-Aug 9-15", "Jun-Aug Mo-Fr 09:00-15:00");
}

#[test]
fn finnish_is_understood() {
    check("ma-pe 9-15", "Mo-Fr 09:00-15:00");
    check("ma–pe klo 9.00–15.30", "Mo-Fr 09:00-15:30");
    check("Ma\u{2013}Pe\u{a0}klo\u{a0}9\u{2013}15", "Mo-Fr 09:00-15:00");
    check("ti ja to 10-12", "Tu,Th 10:00-12:00");
    check("ma, ke ja pe 9-11 ja 12-15", "Mo,We,Fr 09:00-11:00,12:00-15:00");
    check("ma-to 9-15, pe 9-14", "Mo-Th 09:00-15:00, Fr 09:00-14:00");
    check("ma-to 9-15 ja pe 9-14", "Mo-Th 09:00-15:00, Fr 09:00-14:00");
    check("ma.-pe. klo 9.–15.", "Mo-Fr 09:00-15:00");
    check("maanantaisin klo 12–14", "Mo 12:00-14:00");
    check("joka torstai 12-14", "Th 12:00-14:00");
    check("maanantaista perjantaihin 9-15", "Mo-Fr 09:00-15:00");
    check("Keskiviikkoisin klo 9 - 11.30", "We 09:00-11:30");
    check("arkisin 9-15; pyhät ja aatot suljettu", "Mo-Fr 09:00-15:00; PH,EVE off");
    check("viikonloppuisin 10-14", "Sa,Su 10:00-14:00");
    check("joka päivä 10-14", "Mo-Su 10:00-14:00");
    check("la-su suljettu", "Sa,Su off");
    check("ma-pe: 9-15, la: 10-14", "Mo-Fr 09:00-15:00, Sa 10:00-14:00");
    check("ma-pe, klo 9-15", "Mo-Fr 09:00-15:00");
    check("auki ma-pe 9-15", "Mo-Fr 09:00-15:00");
    check("kesä-elokuu ma-pe 9-14", "Jun-Aug Mo-Fr 09:00-14:00");
    check("heinäkuussa suljettu", "Jul off");
    check("viikot 1-10 ti 9-12", "week 1-10 Tu 09:00-12:00");
    check("to 9-11", "Th 09:00-11:00");
    check("ma 9-15; to suljettu", "Mo 09:00-15:00; Th off");
    check("klo 9-15", "Mo-Su 09:00-15:00");
}

#[test]
fn swedish_is_understood() {
    check("mån–fre 9–15", "Mo-Fr 09:00-15:00");
    check("ma\u{30a}n-fre kl. 9.30-15", "Mo-Fr 09:30-15:00");
    check("tis och tors kl 10–12", "Tu,Th 10:00-12:00");
    check("måndag till fredag 9-15", "Mo-Fr 09:00-15:00");
    check("måndagar och onsdagar kl. 9-11", "Mo,We 09:00-11:00");
    check("vardagar 9-15; helgdagar stängt", "Mo-Fr 09:00-15:00; PH off");
    check("lör-sön 10-14", "Sa,Su 10:00-14:00");
    check("må-fr 9-15", "Mo-Fr 09:00-15:00");
    check("on 9-15", "We 09:00-15:00");
    check("juni–augusti mån–fre 9–14", "Jun-Aug Mo-Fr 09:00-14:00");
    check("öppet varje torsdag 12–14", "Th 12:00-14:00");
}

#[test]
fn english_and_northern_sami_are_understood() {
    check("Mon-Fri 9-15", "Mo-Fr 09:00-15:00");
    check("Mon to Fri 9 to 15", "Mo-Fr 09:00-15:00");
    check("Mondays and Thursdays 10-12", "Mo,Th 10:00-12:00");
    check("on Mondays 10-12", "Mo 10:00-12:00");
    check("Weekdays 9–15; public holidays closed; school holidays closed", "Mo-Fr 09:00-15:00; PH off; SH off");
    check("every Tuesday 10-12", "Tu 10:00-12:00");
    check("every day 10-12", "Mo-Su 10:00-12:00");
    check("Tue & Thu 10-12", "Tu,Th 10:00-12:00");
    check("vuos-bear 9-15", "Mo-Fr 09:00-15:00");
    check("maŋ ja duor dii. 10-12; sotn gitta", "Tu,Th 10:00-12:00; Su off");
}

#[test]
fn a_finnish_thursday_is_no_english_to() {
    check("ti 9-11, to 10-12", "Tu 09:00-11:00, Th 10:00-12:00");
    check("ma, to 9-12", "Mo,Th 09:00-12:00");
}

#[test]
fn past_midnight_is_for_those_who_may() {
    let phone = Allow { past_midnight: true, always: false };
    let osm = |text: &str| parse_with(text, phone).map(|rule| rule.osm()).map_err(|error| error.message);
    assert_eq!(osm("Mo-Fr 17:00-01:00"), Ok("Mo-Fr 17:00-01:00".into()));
    assert_eq!(osm("Mo-Fr 17:00-26:30"), Ok("Mo-Fr 17:00-02:30".into()));
    assert_eq!(osm("Fr 18-8"), Ok("Fr 18:00-08:00".into()));
    assert_eq!(osm("Fr 9-3"), Err("`9-3` ends before it starts".into()));
    assert_eq!(osm("Fr 12-9"), Err("`12-9` ends before it starts".into()));
    assert_eq!(osm("24/7"), Err("`24/7` is only for web channels and self-service".into()));
}

#[test]
fn the_rule_says_what_it_speaks_of() {
    let states = |text: &str| parse(text).map(|rule| (rule.states_holidays(), rule.states_eves(), rule.always())).unwrap();
    assert_eq!(states("Mo-Fr 9-15"), (false, false, false));
    assert_eq!(states("Mo-Fr 9-15; PH off"), (true, false, false));
    assert_eq!(states("Mo-Fr 9-15; PH,EVE off"), (true, true, false));
    assert_eq!(states("Mo-Fr,PH 9-15"), (true, false, false));
    assert_eq!(states("24/7"), (true, true, true));
}

#[test]
fn exceptions_are_off_times_or_a_rule() {
    let allow = Allow { past_midnight: false, always: true };
    assert_eq!(parse_exception("off", allow), Ok(ExceptionRule::Off));
    assert_eq!(parse_exception("suljettu", allow), Ok(ExceptionRule::Off));
    let times = |text: &str| match parse_exception(text, allow) {
        Ok(ExceptionRule::Times(times)) => times.iter().map(ToString::to_string).collect::<Vec<_>>().join(","),
        other => format!("{other:?}"),
    };
    assert_eq!(times("10:00-12:00"), "10:00-12:00");
    assert_eq!(times("klo 10–12 ja 13–14"), "10:00-12:00,13:00-14:00");
    assert!(matches!(parse_exception("Mo-We 10-12", allow), Ok(ExceptionRule::Rule(_))));
    assert!(matches!(parse_exception("Mo-Su 10-12", allow), Ok(ExceptionRule::Rule(_))));
}
