//! Word → the key that all its forms share.

use super::rules::{self, Pass};

/// The stemmer of one language, its table taken apart once.
#[derive(Clone, Debug)]
pub struct Stemmer(Vec<Step>);

#[derive(Clone, Debug)]
enum Step {
    /// Letters to cut while more than `least` are left.
    Letters { letters: Vec<char>, least: usize },
    /// Endings, the longest first.
    Endings(Vec<Ending>),
}

#[derive(Clone, Debug)]
struct Ending {
    text: &'static str,
    replacement: &'static str,
    least: usize,
}

impl Stemmer {
    pub fn of(language: &str) -> Self {
        Stemmer(rules::of(language).iter().map(step).collect())
    }

    /// The stem of a folded word; words with digits are left as they are.
    pub fn stem(&self, word: &str) -> String {
        let mut stem = word.to_string();
        if stem.bytes().any(|byte| byte.is_ascii_digit()) {
            return stem;
        }
        for step in &self.0 {
            match step {
                Step::Letters { letters, least } => {
                    while stem.chars().count() > *least && stem.ends_with(letters.as_slice()) {
                        stem.pop();
                    }
                }
                Step::Endings(endings) => {
                    let length = stem.chars().count();
                    let fits = |ending: &&Ending| stem.ends_with(ending.text) && length >= ending.text.len() + ending.least;
                    if let Some(ending) = endings.iter().find(fits) {
                        stem.truncate(stem.len() - ending.text.len());
                        stem.push_str(ending.replacement);
                    }
                }
            }
        }
        stem
    }
}

fn step(pass: &Pass) -> Step {
    if let Some(letters) = pass.endings.strip_prefix('*') {
        return Step::Letters { letters: letters.chars().collect(), least: pass.least };
    }
    let ending = |written: &'static str| {
        let (rule, least) =
            written.split_once(':').map_or((written, pass.least), |(rule, least)| (rule, least.parse().unwrap_or(pass.least)));
        let (text, replacement) = rule.split_once('>').unwrap_or((rule, ""));
        Ending { text, replacement, least }
    };
    let mut endings: Vec<Ending> = pass.endings.split_ascii_whitespace().map(ending).collect();
    endings.sort_by_key(|ending| std::cmp::Reverse(ending.text.len()));
    Step::Endings(endings)
}

#[cfg(test)]
mod tests {
    use super::Stemmer;

    /// All words of a row must share their stem, and no two rows may.
    #[track_caller]
    fn check(language: &str, rows: &[&str]) {
        let stemmer = Stemmer::of(language);
        let mut stems: Vec<String> = Vec::new();
        for row in rows {
            let mut found: Vec<String> = row.split(' ').map(|word| stemmer.stem(&super::super::fold(word))).collect();
            found.dedup();
            assert_eq!(found.len(), 1, "{row}: {found:?}");
            assert!(!stems.contains(&found[0]), "{row} shares its stem with another row: {}", found[0]);
            stems.append(&mut found);
        }
    }

    #[test]
    fn finnish_forms_meet() {
        check(
            "fi",
            &[
                "puhelin puhelimen puhelimessa puhelinta puhelimet puhelimia puhelimien puhelimeni puhelimensa puhelimeen",
                "pankki pankin pankissa pankkia pankkiin pankit pankkeja pankkien pankkeihin",
                "tunnus tunnuksen tunnukset tunnuksia tunnusta tunnuksilla tunnusten",
                "kirjasto kirjaston kirjastossa kirjastoon kirjastot kirjastoissa kirjastojen kirjastoja",
                "tietokone tietokoneen tietokoneella tietokoneet tietokoneita tietokoneiden",
                "tulostin tulostimen tulostus tulostaa tulostan tulostaminen tulostamista tulostuksen",
                "osoite osoitteen osoitteita osoitteet osoitetta",
                "salasana salasanat salasanoja salasanan salasanani",
                "huijaus huijauksen huijausta huijaukset huijauksia",
                "lomake lomakkeen lomaketta lomakkeet lomakkeita",
                "sovellus sovelluksen sovellusta sovellukset sovelluksissa",
                "verkko verkon verkossa verkkoon",
                "digitaito digitaidot digitaitoja digitaitojen",
                "suomalainen suomalaisen suomalaiset suomalaisille",
                "kuva kuvan kuvia kuvien kuvat",
                "laite laitteen laitetta laitteet laitteita laitteella",
                "ranta rannan rannalla",
                "helsinki helsingin helsingissa",
            ],
        );
    }

    #[test]
    fn swedish_forms_meet() {
        check(
            "sv",
            &[
                "telefon telefonen telefoner telefonerna telefonens",
                "surfplatta surfplattan surfplattor surfplattorna",
                "dator datorn datorer datorerna",
                "bibliotek biblioteket biblioteken",
                "kod koder koderna koden",
                "bild bilder bilderna bilden",
                "digital digitalt digitala",
                "kurs kursen kurser kurserna",
                "hjälp hjälpa hjälper hjälpen",
            ],
        );
    }

    #[test]
    fn english_forms_meet() {
        check(
            "en",
            &[
                "phone phones",
                "library libraries",
                "print printing printer prints",
                "scan scanning scanner scans",
                "code codes",
                "message messages messaging",
                "class classes",
                "bus buses",
                "volunteer volunteering volunteers",
                "identify identifying identification",
                "apply application applications",
            ],
        );
    }
}
