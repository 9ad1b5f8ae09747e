//! The French schema of digital help places (“lieux de médiation numérique”), version 1.0.2, and its earlier lists.

use super::record::Gathered;
use super::table::{self, Columns};
use super::{Input, Unreadable};

/// Reads the rows of the schema.
pub fn gather(input: &Input) -> Result<Gathered, Unreadable> {
    table::gather(input, &COLUMNS)
}

const COLUMNS: Columns = Columns {
    headings: &[
        ("id", "id"),
        ("nom", "name"),
        ("commune", "municipality"),
        ("code_postal", "postal_code"),
        ("adresse", "street"),
        ("latitude", "lat"),
        ("longitude", "lon"),
        ("telephone", "phone"),
        ("courriel", "email"),
        ("courriels", "email"),
        ("site_web", "website"),
        ("horaires", "hours"),
        ("presentation_resume", "summary"),
        ("presentation_detail", "body"),
        ("structure_parente", "organisation"),
        ("date_maj", "updated"),
        ("services", "topics"),
        ("publics_specifiquement_adresses", "audience"),
        ("publics_accueillis", "audience"),
        ("frais_a_charge", "cost"),
        ("conditions_acces", "cost"),
        ("modalites_acces", "mode"),
        ("modalites_accompagnement", "mode"),
    ],
    values: &[
        ("topics", "Aide aux démarches administratives", &["municipality_forms"]),
        ("topics", "Maîtrise des outils numériques du quotidien", &["smartphone_basics", "computer", "email"]),
        ("topics", "Usage sécurisé du numérique", &["secure_use"]),
        ("topics", "Utilisation sécurisée du numérique", &["secure_use"]),
        ("topics", "Insertion professionnelle via le numérique", &["job_applications"]),
        ("topics", "Loisirs et créations numériques", &["hobbies"]),
        ("topics", "Compréhension du monde numérique", &["first_steps"]),
        ("topics", "Accès internet et matériel informatique", &["public_computer", "wifi"]),
        ("topics", "Acquisition de matériel informatique à prix solidaire", &["cheap_device"]),
        ("topics", "Accéder à une connexion internet", &["wifi"]),
        ("topics", "Accéder à du matériel", &["public_computer"]),
        ("topics", "Prendre en main un smartphone ou une tablette", &["smartphone_basics", "tablet"]),
        ("topics", "Prendre en main un ordinateur", &["computer"]),
        ("topics", "Utiliser le numérique au quotidien", &["email"]),
        ("topics", "Approfondir ma culture numérique", &["first_steps"]),
        ("topics", "Favoriser mon insertion professionnelle", &["job_applications"]),
        ("topics", "Réaliser des démarches administratives avec un accompagnement", &["municipality_forms"]),
        ("topics", "Devenir autonome dans les démarches administratives", &["municipality_forms"]),
        ("topics", "Accompagner les démarches de santé", &["omakanta"]),
        ("topics", "S'équiper en matériel informatique", &["cheap_device"]),
        ("audience", "Jeunes", &["youth"]),
        ("audience", "Jeunes (16-26 ans)", &["youth"]),
        ("audience", "Étudiants", &["students"]),
        ("audience", "Familles et/ou enfants", &["families"]),
        ("audience", "Familles/enfants", &["families"]),
        ("audience", "Seniors", &["seniors"]),
        ("audience", "Seniors (+ 65 ans)", &["seniors"]),
        ("audience", "Public langues étrangères", &["immigrants"]),
        ("cost", "Gratuit", &["free"]),
        ("cost", "Gratuit : Je peux accéder gratuitement au lieu et à ses services", &["free"]),
        ("cost", "Gratuit sous condition", &["free_if"]),
        ("cost", "Payant", &["paid"]),
        ("mode", "Se présenter", &["drop_in"]),
        ("mode", "Téléphoner", &["appointment"]),
        ("mode", "Prendre un RDV en ligne", &["appointment"]),
        ("mode", "Accompagnement individuel", &["drop_in"]),
        ("mode", "Dans un atelier collectif", &["group"]),
        ("mode", "En autonomie", &["self_service"]),
        ("mode", "À distance", &["phone"]),
    ],
};
