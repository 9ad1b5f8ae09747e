//! Loading, fallback and diagnostics; and the portal's own languages as they stand in `locales/`.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::diagnostic::{Severity, Span};

macro_rules! shipped {
    ($($locale:literal)*) => {
        &[$(($locale, &[
            include_str!(concat!("../../locales/", $locale, "/formats.ftl")),
            include_str!(concat!("../../locales/", $locale, "/site.ftl")),
            include_str!(concat!("../../locales/", $locale, "/codes.ftl")),
            include_str!(concat!("../../locales/", $locale, "/hours.ftl")),
            include_str!(concat!("../../locales/", $locale, "/provider.ftl")),
            include_str!(concat!("../../locales/", $locale, "/municipality.ftl")),
            include_str!(concat!("../../locales/", $locale, "/news.ftl")),
            include_str!(concat!("../../locales/", $locale, "/event.ftl")),
            include_str!(concat!("../../locales/", $locale, "/statement.ftl")),
            include_str!(concat!("../../locales/", $locale, "/errors.ftl")),
        ])),*]
    };
}

const SHIPPED: &[(&str, &[&str])] = shipped!["fi" "sv" "en" "se" "ar" "uk"];

/// The parts of addresses exist in the complete languages only.
const PATHS: [(&str, &str); 4] = [
    ("fi", include_str!("../../locales/fi/paths.ftl")),
    ("sv", include_str!("../../locales/sv/paths.ftl")),
    ("en", include_str!("../../locales/en/paths.ftl")),
    ("se", include_str!("../../locales/se/paths.ftl")),
];

pub(super) fn locale(code: &str) -> Locale {
    Locale::parse(code).expect(code)
}

fn settings(complete: &[&str], fallbacks: &[(&str, &[&str])]) -> Settings {
    let locales = |codes: &[&str]| codes.iter().map(|code| locale(code)).collect();
    Settings { complete: locales(complete), fallbacks: fallbacks.iter().map(|(from, to)| (locale(from), locales(to))).collect() }
}

/// The portal's own languages.
pub(super) fn shipped() -> &'static (Languages, Diagnostics) {
    static LOADED: LazyLock<(Languages, Diagnostics)> = LazyLock::new(load_shipped);
    &LOADED
}

fn load_shipped() -> (Languages, Diagnostics) {
    let all = SHIPPED.iter().flat_map(|(code, texts)| texts.iter().map(move |text| (*code, *text))).chain(PATHS);
    let file = |(number, (code, text))| LocaleFile { locale: locale(code), file: FileId(number), layer: 0, text };
    let files: Vec<LocaleFile> = (0..).zip(all).map(file).collect();
    let mut diagnostics = Diagnostics::default();
    let settings = settings(&["fi", "sv", "en", "se"], &[("se", &["fi"]), ("ar", &["en"]), ("uk", &["en"])]);
    (load(&files, &settings, &mut diagnostics), diagnostics)
}

/// Asks one of the portal's own languages.
#[track_caller]
pub(super) fn check(code: &str, ask: impl Fn(&Language) -> String, expected: &str) {
    let (languages, _) = shipped();
    let language = languages.get(locale(code)).expect(code);
    assert_eq!(ask(language), expected, "{code}");
}

/// The formats of Finnish, so that small examples are complete but for what they are about.
const FORMATS: &str = include_str!("../../locales/fi/formats.ftl");

fn small(texts: &[(&str, &str)], settings: &Settings) -> (Languages, Vec<String>) {
    let mut files = Vec::new();
    for (code, text) in texts {
        files.push(LocaleFile { locale: locale(code), file: FileId(files.len() as u32), layer: 0, text });
    }
    let mut with_formats: Vec<LocaleFile> = Vec::new();
    for locale in files.iter().map(|file| file.locale).collect::<BTreeSet<_>>() {
        with_formats.push(LocaleFile { locale, file: FileId(1000), layer: 0, text: FORMATS });
    }
    let texts: Vec<&str> = files.iter().map(|file| file.text).collect();
    files.extend(with_formats);
    let mut diagnostics = Diagnostics::default();
    let languages = load(&files, settings, &mut diagnostics);
    let line = |diagnostic: &crate::diagnostic::Diagnostic| {
        let place = |span: Span| {
            let text = texts.get(span.file.0 as usize).copied().unwrap_or(FORMATS);
            let before = text.get(..span.start as usize).unwrap_or(text);
            let shown = text.get(span.start as usize..(span.end as usize).min(text.len())).unwrap_or_default();
            format!("{}:{} `{shown}`", span.file.0, before.matches('\n').count() + 1)
        };
        let mut line = format!("{:?} {}: {}", diagnostic.severity, diagnostic.code.name(), diagnostic.message);
        line += &diagnostic.primary.map(|span| format!(" @ {}", place(span))).unwrap_or_default();
        line += &diagnostic.labels.iter().map(|(span, text)| format!(" / {text} @ {}", place(*span))).collect::<String>();
        line += &diagnostic.notes.iter().chain(&diagnostic.help).map(|text| format!(" = {text}")).collect::<String>();
        line
    };
    (languages, diagnostics.sorted().into_iter().map(line).collect())
}

#[track_caller]
fn check_findings(texts: &[(&str, &str)], expected: &[&str]) {
    let (_, findings) = small(texts, &settings(&["fi", "sv"], &[]));
    assert_eq!(findings, expected);
}

#[track_caller]
fn check_message(asked: &str, key: &str, arguments: &Arguments, expected: (&str, &str)) {
    let texts = [
        ("fi", "a = yksi\nb = kaksi\nn = { $count ->\n  [one] { $count } kunta\n *[other] { $count } kuntaa\n }\n"),
        ("sv", "a = ett\n"),
        ("se", "c = golbma\n"),
        ("fi-simple", "a = helppo\n"),
    ];
    let (languages, _) = small(&texts, &settings(&["fi"], &[("se", &["sv"])]));
    let message = languages.get(locale(asked)).expect(asked).message(key, arguments);
    assert_eq!((message.text.as_str(), message.locale.as_str()), expected);
}

#[test]
fn a_message_says_which_language_it_is_in() {
    check_message("fi", "a", &Arguments::new(), ("yksi", "fi"));
    check_message("se", "c", &Arguments::new(), ("golbma", "se"));
    check_message("se", "a", &Arguments::new(), ("ett", "sv"));
    check_message("se", "b", &Arguments::new(), ("kaksi", "fi"));
    check_message("fi-simple", "a", &Arguments::new(), ("helppo", "fi-simple"));
    check_message("fi-simple", "b", &Arguments::new(), ("kaksi", "fi"));
}

#[test]
fn what_no_language_has_is_marked() {
    check_message("se", "x", &Arguments::new(), ("⟦x⟧", "se"));
    check_message("sv", "n", &Arguments::new(), ("⟦n⟧", "fi"));
}

#[test]
fn a_borrowed_plural_follows_the_language_that_lends_it() {
    check_message("sv", "n", &Arguments::new().number("count", 1), ("1 kunta", "fi"));
    check_message("sv", "n", &Arguments::new().number("count", 12_345), ("12\u{a0}345 kuntaa", "fi"));
    check_message(
        "sv",
        "n",
        &[("count", Value::Number(i64::MIN))].into_iter().collect(),
        ("−9\u{a0}007\u{a0}199\u{a0}254\u{a0}740\u{a0}992 kuntaa", "fi"),
    );
}

#[test]
fn chains_end_with_the_complete_languages() {
    let (languages, _) = shipped();
    let chain =
        |code: &str| languages.get(locale(code)).expect(code).chain().iter().map(Locale::to_string).collect::<Vec<_>>().join(" ");
    assert_eq!(chain("fi"), "sv en se");
    assert_eq!(chain("se"), "fi sv en");
    assert_eq!(chain("ar"), "en fi sv se");
}

#[test]
fn the_nearest_text_is_chosen() {
    let (languages, _) = shipped();
    let choose = |code: &str, texts: &[&str]| {
        let texts: BTreeMap<Locale, String> = texts.iter().map(|text| (locale(text), format!("text in {text}"))).collect();
        languages.get(locale(code)).expect(code).choose(&texts).map(|(locale, text)| format!("{locale}: {text}"))
    };
    assert_eq!(choose("sv", &["fi", "sv"]).as_deref(), Some("sv: text in sv"));
    assert_eq!(choose("se", &["sv", "fi", "en"]).as_deref(), Some("fi: text in fi"));
    assert_eq!(choose("ar", &["so", "ru"]).as_deref(), Some("ru: text in ru"));
    assert_eq!(choose("ar", &[]), None);
}

#[test]
fn languages_know_themselves() {
    let (languages, _) = shipped();
    let lines: Vec<String> = languages
        .iter()
        .map(|l| format!("{} {} {} {}", l.tag(), l.direction().as_str(), l.autonym(), l.formats_locale()))
        .collect();
    let expected = [
        "ar rtl العربية ar",
        "en ltr English en",
        "fi ltr suomi fi",
        "se ltr davvisámegiella se",
        "sv ltr svenska sv",
        "uk ltr українська uk",
    ];
    assert_eq!(lines, expected);
    assert!(languages.has("site-menu") && !languages.has("site-manu"));
    assert_eq!(languages.missing(locale("se")), [""; 0]);
    assert!(languages.missing(locale("ar")).contains(&"coverage-lead"));
}

#[test]
fn formats_come_from_one_language_or_another_never_from_both() {
    let (languages, findings) = small(&[("fi", "a = a\n"), ("sv", "a = a\n")], &settings(&["fi"], &[]));
    assert_eq!((languages.get(locale("sv")).expect("sv").formats_locale(), findings), (locale("sv"), vec![]));
    let files = [
        LocaleFile { locale: locale("fi"), file: FileId(0), layer: 0, text: FORMATS },
        LocaleFile { locale: locale("so"), file: FileId(1), layer: 0, text: "month-1 = Jannaayo\n" },
        LocaleFile { locale: locale("et"), file: FileId(2), layer: 0, text: "x = y\n" },
    ];
    let mut diagnostics = Diagnostics::default();
    let languages = load(&files, &settings(&["fi"], &[]), &mut diagnostics);
    let date = jiff::civil::date(2026, 1, 22);
    assert_eq!(languages.get(locale("so")).expect("so").date_long(date), "22. tammikuuta 2026");
    assert_eq!(diagnostics.count(Severity::Warning), 2, "a part of the formats, and an unknown key");
    let none = load(&files[2..], &settings(&[], &[]), &mut Diagnostics::default());
    assert_eq!(none.get(locale("et")).expect("et").month(1), "⟦month-1⟧");
    assert_eq!(none.get(locale("et")).expect("et").direction(), Direction::LeftToRight);
}

#[test]
fn the_portals_own_languages_have_no_faults() {
    let (languages, diagnostics) = shipped();
    let faults: Vec<_> = diagnostics.sorted().into_iter().filter(|finding| finding.severity != Severity::Info).collect();
    assert_eq!(faults, Vec::<&crate::diagnostic::Diagnostic>::new());
    assert_eq!(diagnostics.count(Severity::Info), 2, "ar and uk are started only");
    assert!(languages.keys().count() > 900);
}

#[test]
fn every_message_can_be_made_from_its_placeholders() {
    let (languages, _) = shipped();
    for (code, catalogue) in &languages.catalogues {
        for (key, entry) in &catalogue.entries {
            for count in [0, 1, 2, 3, 5, 11, 100] {
                let value =
                    |name: &str| if name == "count" { Value::Number(count) } else { Value::Text(format!("<{name}>").into()) };
                let names: Vec<&str> = entry.placeholders.keys().map(String::as_str).collect();
                let arguments = names.iter().map(|name| (*name, value(name))).collect();
                let text = catalogue.text(key, &arguments).expect(key);
                assert!(!text.contains('⟦') && !text.contains('{') && !text.is_empty(), "{code} {key}: {text}");
            }
        }
    }
}

#[test]
fn two_good_languages_have_no_findings() {
    check_findings(
        &[
            ("fi", "a = { $count ->\n  [one] yksi\n *[other] { $count }\n }\n"),
            ("sv", "a = { $count ->\n  [one] en\n *[other] { $count }\n }\n"),
        ],
        &[],
    );
    check_findings(&[("fi", "\u{feff}a = a\r\nb =\r\n    b\r\n    b\r\n"), ("sv", "a = a\nb = b")], &[]);
}

#[test]
fn faults_of_syntax_have_their_place() {
    check_findings(
        &[("fi", "a = a\nb { c\nd = d\n"), ("sv", "a = a\nd = d\n")],
        &[
            "Error bad-message: a message cannot be read: `=` was expected @ 0:2 `{` = a text that goes on in the next line is indented there",
        ],
    );
    check_findings(
        &[("fi", "\u{feff}a = a\nö = x\n"), ("sv", "a = a\n")],
        &["Error bad-message: a message cannot be read: one of `a-zA-Z` was expected @ 0:2 ``"],
    );
    check_findings(
        &[("fi", "a = a\nb = { $x ->\n  [one] y\n }\n"), ("sv", "a = a }\n")],
        &[
            "Error bad-message: a message cannot be read: one of the variants must be the default, marked with `*` @ 0:4 `}`",
            "Error missing-message: `sv` lacks 1 message @ 1:1 `` / no text in `sv` for this @ 0:1 `a` = missing: `a`",
            "Error bad-message: a message cannot be read: there is a `}` without its `{` @ 1:1 `}` = a brace that is to be shown is written `{ \"{\" }`",
        ],
    );
}

#[test]
fn faults_of_sense_have_their_place() {
    check_findings(
        &[("fi", "a = a\na = b\n-t = t\nt = t\n"), ("sv", "a = a\n")],
        &[
            "Error bad-message: the message `a` stands twice @ 0:2 `a` / here for the first time @ 0:1 `a`",
            "Error bad-message: the message `t` stands twice @ 0:4 `t` / here for the first time @ 0:3 `t`",
        ],
    );
    check_findings(
        &[
            ("fi", "alue = { aluee }\nb = { c }\nc = { b }\nd = { NUMBER($x) }\ne = e\n  .f = f\n"),
            ("sv", "alue = a\nb = b\nc = c\nd = d\ne = e\n"),
        ],
        &[
            "Error bad-message: the text uses `aluee`, which this language does not have @ 0:1 `aluee` = did you mean `alue`?",
            "Error bad-message: `b` uses itself @ 0:2 `b`",
            "Error bad-message: `c` uses itself @ 0:3 `c`",
            "Error bad-message: messages have no functions @ 0:4 `NUMBER`",
            "Error bad-message: attributes are not used here; write a message of its own @ 0:6 `f`",
        ],
    );
    check_findings(
        &[("fi", "direction-of = x\n"), ("sv", "direction-of = x\ndirection = left\n")],
        &[
            "Error bad-message: `left` is not a direction of writing @ 1:2 `direction` = `ltr` or `rtl`",
            "Error bad-message: the message `direction` stands twice @ 1000:6 `direction` / here for the first time @ 1:2 `direction`",
        ],
    );
}

#[test]
fn missing_and_unknown_messages_are_told() {
    check_findings(
        &[("fi", "a = a\nb = b\nc = c\n"), ("sv", "a = a\n"), ("so", "b = b\nbb = b\n")],
        &[
            "Error missing-message: `sv` lacks 2 messages @ 1:1 `` / no text in `sv` for this @ 0:2 `b` / no text in `sv` for this @ 0:3 `c` = missing: `b`, `c`",
            "Info missing-message-fallback: `so` takes 2 of 114 messages from other languages @ 2:1 ``",
            "Warning unknown-key: no complete language has a message `bb` @ 2:2 `bb` = did you mean `b`?",
        ],
    );
}

#[test]
fn a_complete_language_without_files_lacks_everything() {
    let (languages, findings) = small(&[("fi", "a = a\n")], &settings(&["fi", "sv"], &[]));
    assert_eq!(findings.len(), 1);
    assert!(findings[0].starts_with("Error missing-message: `sv` lacks 112 messages / "), "{findings:?}");
    assert!(findings[0].ends_with(" and 72 more"), "{findings:?}");
    let sv = languages.get(locale("sv")).expect("sv");
    assert_eq!((sv.message("a", &Arguments::new()).locale, sv.month(1)), (locale("fi"), "tammikuu"));
}

#[test]
fn placeholders_are_those_of_the_first_complete_language() {
    check_findings(
        &[("fi", "a = { $count } { $place }\nb = { a }\n"), ("sv", "a = { $cuont }\nb = b\n")],
        &[
            "Warning bad-message: `a` leaves out the placeholder `$count` @ 1:1 `a` / it stands here @ 0:1 `count`",
            "Warning bad-message: `a` leaves out the placeholder `$place` @ 1:1 `a` / it stands here @ 0:1 `place`",
            "Error bad-message: `a` is not given the placeholder `$cuont` @ 1:1 `cuont` / compare this @ 0:1 `a` = did you mean `count`?",
            "Warning bad-message: `b` leaves out the placeholder `$count` @ 1:2 `b` / it stands here @ 0:1 `count`",
            "Warning bad-message: `b` leaves out the placeholder `$place` @ 1:2 `b` / it stands here @ 0:1 `place`",
        ],
    );
    let wrong = "date-long = { $dya }\n";
    let (_, findings) = small(&[("fi", wrong)], &settings(&["fi"], &[]));
    let expected = "Error bad-message: `date-long` is not given the placeholder `$dya` @ 0:1 `dya` = did you mean `day`?";
    assert!(findings.contains(&expected.to_owned()), "{findings:?}");
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let fi = "a = { $count ->\n  [one] 1\n *[other] { $count }\n }\n";
    check_findings(
        &[("fi", "a = { $count ->\n  [two] 2\n *[other] { $count }\n }\n"), ("sv", fi)],
        &[
            "Warning bad-message: wrong plural forms: `one` is missing, `two` is never chosen @ 0:2 `two` = the plural forms of `fi` are: one, other",
        ],
    );
    check_findings(
        &[("fi", fi), ("sv", fi), ("uk", "a = { $count ->\n  [1] 1\n *[few] { $count }\n }\n")],
        &[
            "Warning bad-message: wrong plural forms: `one` is missing, `many` is missing @ 2:2 `1` = the plural forms of `uk` are: one, few, many",
        ],
    );
    check_findings(&[("fi", "a = { $count ->\n  [0] ei\n  [1] yksi\n *[other] { $count }\n }\n"), ("sv", fi)], &[]);
    check_findings(
        &[("fi", "a = { $kind ->\n  [cat] kissa\n *[other] eläin\n }\n"), ("sv", "a = { $kind ->\n *[other] djur\n }\n")],
        &[],
    );
}

#[test]
fn endless_braces_are_refused() {
    for open in ["{", "{\n", "{ A(", "{ $x ->\n *[a] {"] {
        let text = format!("a = a\nb = {}", open.repeat(100_000));
        let (_, findings) = small(&[("fi", &text)], &settings(&["fi"], &[]));
        assert!(findings.iter().any(|line| line.contains("too deep")), "{open}");
    }
    check_findings(
        &[("fi", "a = { \"{{{{{{{{{{{{{{{{{{{{{{{{{{{{{\" }\n"), ("sv", "a = (((((((((((((((((((((((((((((((((((\n")],
        &[],
    );
}

#[test]
fn languages_serve_many_threads() {
    fn serves<T: Send + Sync>(_: &T) {}
    let (languages, _) = shipped();
    serves(languages);
    let se = languages.get(locale("se")).expect("se");
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for count in 0..500 {
                    let text = se.message("provider-count", &Arguments::new().number("count", count)).text;
                    assert!(text.starts_with(&count.to_string()));
                }
            });
        }
    });
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in "[a-c={}\\[\\]*.\"\\\\$>()# \\-\n\r\u{e4}\u{feff}]{0,80}") {
        let file = LocaleFile { locale: locale("fi"), file: FileId(0), layer: 0, text: &text };
        let mut diagnostics = Diagnostics::default();
        let languages = load(&[file], &settings(&["fi"], &[]), &mut diagnostics);
        let fi = languages.get(locale("fi")).expect("fi");
        for key in ["a", "b", "c"] {
            let _ = fi.message(key, &Arguments::new().text("a", "x"));
        }
        for finding in diagnostics.sorted() {
            if let Some(span) = finding.primary {
                prop_assert!(span.start <= span.end);
            }
        }
    }

    #[test]
    fn any_lines_of_messages_are_read_without_a_panic(lines in prop::collection::vec("(a|b|-c) ?= ?(\\{ ?(\\$a|b|-c|\"x\") ?\\}|x|\\{ \\$a ->|\n  \\[a\\] x|\n *\\*\\[b\\] y|\n ?\\}){0,4}", 0..8)) {
        let text = lines.join("\n");
        let file = LocaleFile { locale: locale("fi"), file: FileId(0), layer: 0, text: &text };
        let _ = load(&[file], &settings(&["fi"], &[]), &mut Diagnostics::default());
    }
}
