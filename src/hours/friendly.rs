//! What the words of hours mean, as people in Finland write them: Finnish, Swedish, English, some Northern Sámi, and
//! the strict form.
//!
//! In: one word, in any case, with or without its dots. Out: its meaning, or the strict word it was likely meant to be.
//! Absent on purpose: order and grammar (`parse`), and any wording for readers.

use jiff::civil::Weekday;

use super::days::{DaySet, HolidaySet, WEEK, day_name};
use super::rule::MONTHS;

/// What a word means in hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Day(Weekday),
    Days(DaySet),
    /// 1 to 12.
    Month(u8),
    Holiday(HolidaySet),
    Week,
    Off,
    And,
    /// Between the ends of a range, as a dash is.
    To,
    /// Says nothing that is not clear without it: `klo`, `open`.
    Noise,
    /// `every`: says nothing, unless `other` or `second` follows.
    Every,
    /// `first` to `fifth`, and -1 for `last`.
    Ordinal(i8),
    Alternate(Alternate),
    /// Sunrise and the like.
    Sun,
    Easter,
    /// `am` or `pm`.
    HalfDay(HalfDay),
    /// `from 9 onwards`.
    Onwards,
    /// The strict form's word for hours that nobody knows.
    Unsure,
    Strange,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alternate {
    Either,
    Odd,
    Even,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HalfDay {
    Am,
    Pm,
}

/// The words of the strict form, which most hours consist of; looked up first.
const STRICT: [(&str, Word); 11] = [
    ("mo", Word::Day(Weekday::Monday)),
    ("tu", Word::Day(Weekday::Tuesday)),
    ("we", Word::Day(Weekday::Wednesday)),
    ("th", Word::Day(Weekday::Thursday)),
    ("fr", Word::Day(Weekday::Friday)),
    ("sa", Word::Day(Weekday::Saturday)),
    ("su", Word::Day(Weekday::Sunday)),
    ("ph", Word::Holiday(HolidaySet::PUBLIC)),
    ("eve", Word::Holiday(HolidaySet::EVE)),
    ("sh", Word::Holiday(HolidaySet::SCHOOL)),
    ("off", Word::Off),
];

/// Words that are known as they stand, folded; after a bar, phrases.
const EXACT: &[(&str, Word)] = &[
    ("ma mon man", Word::Day(Weekday::Monday)),
    ("ti tue tues tis maŋ", Word::Day(Weekday::Tuesday)),
    ("ke wed on ons gask", Word::Day(Weekday::Wednesday)),
    ("to thu thur thurs tor tors duor", Word::Day(Weekday::Thursday)),
    ("pe fri fre bear", Word::Day(Weekday::Friday)),
    ("la sat lo lor lav", Word::Day(Weekday::Saturday)),
    ("sun so son sotn", Word::Day(Weekday::Sunday)),
    ("vuos", Word::Day(Weekday::Monday)),
    ("arki arkisin arkipaivisin arkipaivina vardag vardagar weekday weekdays argabeivviid", Word::Days(DaySet::WORKING)),
    ("viikonloppu viikonloppuisin veckoslut veckosluten weekend weekends", Word::Days(DaySet::WEEKEND)),
    ("paivittain dagligen daily|joka paiva|varje dag|alla dagar|every day", Word::Days(DaySet::ALL)),
    (
        "pyhat pyhina pyhapaivat pyhapaivina pyhapaivisin juhlapyhat juhlapyhina helgdag helgdagar|public holiday|public holidays",
        Word::Holiday(HolidaySet::PUBLIC),
    ),
    ("eves aatto aatot aattoina aattopaivina helgafton helgaftnar", Word::Holiday(HolidaySet::EVE)),
    ("koululoma koululomat koululomilla skollov|school holiday|school holidays", Word::Holiday(HolidaySet::SCHOOL)),
    ("week weeks viikko viikot viikoilla viikolla viikkoina vko vk vecka veckan veckor v", Word::Week),
    ("closed suljettu kiinni stangt stangd gitta", Word::Off),
    ("ja och and", Word::And),
    ("till until", Word::To),
    ("klo kello kl klockan dii diibmu open auki avoinna oppet oppen rabas at", Word::Noise),
    ("joka varje every", Word::Every),
    ("first ensimmainen ensimmaisena forsta", Word::Ordinal(1)),
    ("second toinen toisena andra", Word::Ordinal(2)),
    ("third kolmas kolmantena tredje", Word::Ordinal(3)),
    ("fourth neljas neljantena fjarde", Word::Ordinal(4)),
    ("last viimeinen viimeisena sista", Word::Ordinal(-1)),
    (
        "varannan vartannat other alternate biweekly fortnightly|joka toinen|every second|every other",
        Word::Alternate(Alternate::Either),
    ),
    ("odd pariton parittomat parittomilla parittomina udda ojamna", Word::Alternate(Alternate::Odd)),
    ("even parillinen parilliset parillisilla parillisina jamna", Word::Alternate(Alternate::Even)),
    ("sunrise sunset dawn dusk auringonnousu auringonlasku soluppgang solnedgang", Word::Sun),
    ("easter paasiainen pask", Word::Easter),
    ("am ap|a m", Word::HalfDay(HalfDay::Am)),
    ("pm ip|p m", Word::HalfDay(HalfDay::Pm)),
    ("alkaen lahtien onwards", Word::Onwards),
    ("unknown", Word::Unsure),
];

/// Weekday names that take endings.
const DAY_STEMS: [&[&str]; 7] = [
    &["maanantai", "mandag", "monday", "vuossarg", "vuossargg"],
    &["tiistai", "tisdag", "tuesday", "mannebarg", "mannebargg", "maŋŋebarg", "maŋŋebargg"],
    &["keskiviikko", "keskiviiko", "onsdag", "wednesday", "gaskavahk", "gaskavahkk"],
    &["torstai", "torsdag", "thursday", "duorastag", "duorasta"],
    &["perjantai", "fredag", "friday", "bearjadag", "bearjada"],
    &["lauantai", "lordag", "saturday", "lavvardag", "lavvarda"],
    &["sunnuntai", "sondag", "sunday", "sotnabeaiv", "sotnabeivv"],
];
const DAY_ENDINGS: &[&str] =
    &["", "sin", "isin", "na", "ina", "sta", "hin", "on", "n", "t", "s", "ar", "arna", "en", "a", "i", "at", "u", "iid"];

/// Month names that take endings, January first.
const MONTH_STEMS: [&[&str]; 12] = [
    &["jan", "january", "januari", "tammi"],
    &["feb", "february", "februari", "helmi"],
    &["mar", "march", "mars", "maalis"],
    &["apr", "april", "huhti"],
    &["may", "maj", "touko"],
    &["jun", "june", "juni", "kesa"],
    &["jul", "july", "juli", "heina"],
    &["aug", "august", "augusti", "elo"],
    &["sep", "sept", "september", "syys"],
    &["oct", "okt", "october", "oktober", "loka"],
    &["nov", "november", "marras"],
    &["dec", "december", "joulu"],
];
const MONTH_ENDINGS: &[&str] = &["", "kuu", "kuun", "kuuta", "kuussa", "kuusta", "kuuhun"];

/// The meaning of a folded word.
pub(super) fn meaning(folded: &str) -> Word {
    if let Some((_, word)) = STRICT.iter().find(|(word, _)| *word == folded) {
        return *word;
    }
    let exact = EXACT.iter().find(|(words, _)| listed(words).any(|word| word == folded));
    if let Some((_, word)) = exact {
        return *word;
    }
    if let Some(day) = with_ending(folded, &DAY_STEMS, DAY_ENDINGS) {
        return Word::Day(WEEK[day]);
    }
    match with_ending(folded, &MONTH_STEMS, MONTH_ENDINGS).map(u8::try_from) {
        Some(Ok(month)) => Word::Month(month + 1),
        _ => Word::Strange,
    }
}

/// Whether two words make one, as in `school holidays`.
pub(super) fn is_phrase(folded: &str) -> bool {
    EXACT.iter().any(|(words, _)| words.split('|').skip(1).any(|phrase| phrase == folded))
}

/// Whether the word names a weekday in English in more than two letters: then `to` is no Thursday.
pub(super) fn is_english_day(folded: &str) -> bool {
    matches!(folded.get(..3), Some("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")) && folded != "sunnuntai"
}

/// The strict day or month that a misspelt word was likely meant to be; nothing where two are as likely.
pub(super) fn nearest(folded: &str) -> Option<&'static str> {
    let letters: Vec<char> = folded.chars().collect();
    if letters.len() < 2 {
        return None;
    }
    let is_short = letters.len() < 4;
    let limit = if letters.len() < 6 { 1 } else { 2 };
    let near: Vec<(usize, &str)> = names()
        // Short words are near to much; their first letter must be right.
        .filter(|(form, _)| !is_short || form.chars().next() == letters.first().copied())
        .map(|(form, name)| (distance(&letters, &form.chars().collect::<Vec<_>>()), name))
        .filter(|(far, _)| *far <= limit)
        .collect();
    let least = near.iter().map(|(far, _)| *far).min()?;
    let mut names = near.iter().filter(|(far, _)| *far == least).map(|(_, name)| *name);
    let first = names.next()?;
    names.all(|name| name == first).then_some(first)
}

/// The forms of days and months, with their strict names.
fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    let strict = STRICT.iter().map(|(form, word)| (*form, *word));
    let exact = EXACT.iter().flat_map(|(forms, word)| listed(forms).map(move |form| (form, *word)));
    let short = strict.chain(exact).filter_map(|(form, word)| match word {
        Word::Day(day) => Some((form, day_name(day))),
        _ => None,
    });
    let days = DAY_STEMS.iter().zip(WEEK.map(day_name)).flat_map(|(stems, name)| stems.iter().map(move |stem| (*stem, name)));
    let months = MONTH_STEMS.iter().zip(MONTHS).flat_map(|(stems, name)| stems.iter().map(move |stem| (*stem, name)));
    short.chain(days).chain(months)
}

/// Lower-cases a word and takes the marks off its letters, so that `Mån`, `MÅN` and a decomposed `mån` are one word.
pub(super) fn fold(word: &str) -> String {
    // `ŋ` stays: `maŋ` is Tuesday, `man` is a Swedish Monday without its ring.
    let unmarked = |letter: char| match letter {
        'å' | 'ä' | 'á' | 'à' | 'â' => Some('a'),
        'ö' | 'ø' | 'ó' => Some('o'),
        'č' => Some('c'),
        'đ' => Some('d'),
        'é' => Some('e'),
        'š' => Some('s'),
        'ŧ' => Some('t'),
        'ž' => Some('z'),
        // Combining marks, as macOS writes them.
        '\u{300}'..='\u{36f}' => None,
        other => Some(other),
    };
    word.chars().flat_map(char::to_lowercase).filter_map(unmarked).collect()
}

/// The words and phrases of one line of the table.
fn listed(words: &'static str) -> impl Iterator<Item = &'static str> {
    let (single, phrases) = words.split_once('|').unwrap_or((words, ""));
    single.split(' ').chain(phrases.split('|')).filter(|word| !word.is_empty())
}

/// Which row of stems the word belongs to.
fn with_ending(folded: &str, stems: &[&[&str]], endings: &[&str]) -> Option<usize> {
    let is_form = |stem: &&str| folded.strip_prefix(*stem).is_some_and(|ending| endings.contains(&ending));
    stems.iter().position(|forms| forms.iter().any(&is_form))
}

/// Letters to insert, delete or change to turn one word into the other.
fn distance(left: &[char], right: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (above, letter) in left.iter().enumerate() {
        let mut corner = above;
        row[0] = above + 1;
        for (column, other) in right.iter().enumerate() {
            let change = corner + usize::from(letter != other);
            corner = row[column + 1];
            row[column + 1] = change.min(row[column] + 1).min(corner + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &str, expected: Word) {
        for word in words.split_whitespace() {
            assert_eq!(meaning(&fold(word)), expected, "{word}");
        }
    }

    #[test]
    fn weekdays_are_known_in_four_languages() {
        check(
            "Mo ma MA Mån mån mon Monday mondays maanantai maanantaisin maanantaista måndagar vuos Vuossárga",
            Word::Day(Weekday::Monday),
        );
        check("Tu ti tis tue tisdag tiistaina tiistaisin maŋŋebárga maŋŋebárgga", Word::Day(Weekday::Tuesday));
        check(
            "We ke ons keskiviikko keskiviikkoisin keskiviikosta keskiviikkoon onsdagar gask gaskavahkku",
            Word::Day(Weekday::Wednesday),
        );
        check("Th to tors torstaisin torsdag thurs duor duorastat", Word::Day(Weekday::Thursday));
        check("Fr pe fre perjantaihin fredagar Friday bear bearjadat", Word::Day(Weekday::Friday));
        check("Sa la lör lördag lauantaisin láv lávvardat", Word::Day(Weekday::Saturday));
        check("Su sön söndag sunnuntai sotn sotnabeaivi", Word::Day(Weekday::Sunday));
    }

    #[test]
    fn months_are_known_in_three_languages() {
        check("Jun June juni kesä kesäkuu kesäkuussa KESÄKUUN", Word::Month(6));
        check("Mar mars maaliskuu", Word::Month(3));
        check("May maj toukokuu", Word::Month(5));
        check("Dec joulu joulukuuta december", Word::Month(12));
    }

    #[test]
    fn marks_may_be_composed_decomposed_or_left_out() {
        check("mån ma\u{30a}n man", Word::Day(Weekday::Monday));
        check("lo\u{308}rdag lordag", Word::Day(Weekday::Saturday));
    }

    #[test]
    fn no_form_stands_for_two_things() {
        let mut forms: Vec<&str> = EXACT.iter().flat_map(|(words, _)| listed(words)).collect();
        forms.extend(STRICT.iter().map(|(word, _)| *word));
        forms.extend(DAY_STEMS.iter().chain(&MONTH_STEMS).flat_map(|stems| stems.iter()));
        forms.sort_unstable();
        assert!(forms.windows(2).all(|pair| pair[0] != pair[1]), "{forms:?}");
    }

    #[test]
    fn misspelt_days_find_their_name() {
        let cases = [
            ("maanatai", Some("Mo")),
            ("tusday", Some("Tu")),
            ("torstaj", Some("Th")),
            ("lauantaj", Some("Sa")),
            ("desember", Some("Dec")),
            ("mn", Some("Mo")),
            ("pr", Some("Fr")),
            ("wen", Some("We")),
            ("ta", None),
            ("xq", None),
            ("h", None),
            ("ajanvarauksella", None),
        ];
        for (word, expected) in cases {
            assert_eq!(nearest(word), expected, "{word}");
        }
    }
}
