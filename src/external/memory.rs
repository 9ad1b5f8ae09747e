//! What was found of each link, with dates, as a file keeps it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::{Value, json};

/// What one question found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub checked: Date,
    /// The status of the answer; 0 when there was none.
    pub status: u16,
    pub fault: Option<String>,
    /// The day of the first of the faults in a row.
    pub since: Option<Date>,
    /// The phrase that was looked for.
    pub expect: Option<String>,
}

/// Findings by address.
#[derive(Clone, Debug, Default)]
pub struct Results(BTreeMap<String, Finding>);

impl Results {
    /// Reads a file of results. What cannot be read of it is asked for again.
    pub fn read(text: &str) -> Results {
        let file: Value = serde_json::from_str(text).unwrap_or_default();
        let finding = |value: &Value| {
            let day = |key: &str| value[key].as_str().and_then(|text| text.parse().ok());
            let text = |key: &str| value[key].as_str().map(String::from);
            let status = value["status"].as_u64().and_then(|status| u16::try_from(status).ok())?;
            Some(Finding { checked: day("checked")?, status, fault: text("fault"), since: day("since"), expect: text("expect") })
        };
        let links = file["links"].as_object().into_iter().flatten();
        Results(links.filter_map(|(url, value)| Some((url.clone(), finding(value)?))).collect())
    }

    /// The file's text.
    pub fn write(&self) -> String {
        let day = |date: Option<Date>| date.map(|date| date.to_string());
        let one = |finding: &Finding| {
            let Finding { checked, status, fault, since, expect } = finding;
            json!({"checked": checked.to_string(), "status": status, "fault": fault, "since": day(*since), "expect": expect})
        };
        let links: BTreeMap<&String, Value> = self.0.iter().map(|(url, finding)| (url, one(finding))).collect();
        format!("{:#}\n", json!({"links": links}))
    }

    pub fn of(&self, url: &str) -> Option<&Finding> {
        self.0.get(url)
    }

    /// Takes a finding in; a fault that was there before keeps its first day.
    pub fn note(&mut self, url: &str, mut finding: Finding) {
        let before = self.0.get(url).filter(|before| before.fault.is_some()).and_then(|before| before.since);
        finding.since = finding.fault.as_ref().map(|_| before.unwrap_or(finding.checked));
        self.0.insert(url.to_string(), finding);
    }

    /// Forgets links that are no longer written anywhere.
    pub fn keep(&mut self, is_written: impl Fn(&str) -> bool) {
        self.0.retain(|url, _| is_written(url));
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Finding, Results};

    #[test]
    fn a_fault_keeps_its_first_day_through_the_file() {
        let fault = |day| Finding {
            checked: date(2026, 11, day),
            status: 404,
            fault: Some("leads to no page (404)".into()),
            since: None,
            expect: None,
        };
        let mut results = Results::default();
        results.note("https://a.fi/", fault(1));
        let mut results = Results::read(&results.write());
        results.note("https://a.fi/", fault(9));
        let finding = results.of("https://a.fi/").unwrap();
        assert_eq!((finding.since, finding.checked), (Some(date(2026, 11, 1)), date(2026, 11, 9)));
    }
}
