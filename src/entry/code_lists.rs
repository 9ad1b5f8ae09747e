//! The closed lists of codes, as content/README.md names them.
//!
//! Topics and languages are open lists and stand in `content/vocabulary`; names of all codes stand in `locales`.

use super::fields::{Read, Reader};
use super::shape::Shape;
use super::yaml::Node;
use crate::diagnostic::{Diagnostic, codes};

macro_rules! code_lists {
    ($($(#[$meta:meta])* $name:ident: $($variant:ident $code:literal)*;)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($variant),* }

        impl $name {
            pub const ALL: &[$name] = &[$($name::$variant),*];

            /// The code as it is written in content and exported.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),* }
            }
        }

        impl Read for $name {
            fn shape() -> Shape {
                Shape::Codes(&[$($code),*])
            }

            fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
                let text = reader.scalar(node, "a code")?;
                let found = $name::ALL.iter().copied().find(|code| code.code() == text);
                if found.is_none() {
                    reader.report(unknown_code(text, node, &[$($code),*]));
                }
                found
            }
        }
    )*};
}

fn unknown_code(text: &str, node: &Node, known: &[&str]) -> Diagnostic {
    let list: Vec<String> = known.iter().map(|code| format!("`{code}`")).collect();
    Diagnostic::new(codes::UNKNOWN_CODE, node.span, format!("unknown code `{text}`"))
        .expected("not one of the codes for this key")
        .suggest(text, known.iter().copied())
        .note(format!("codes: {}", list.join(", ")))
}

code_lists! {
    /// How help is given at a point.
    Mode: DropIn "drop_in" Appointment "appointment" Phone "phone" Video "video" Chat "chat" Email "email" ScreenShare "screen_share"
        HomeVisit "home_visit" MobileStop "mobile_stop" Group "group" OnRequestGroup "on_request_group" SelfService "self_service"
        OnlineCourse "online_course";
    /// How far help with a topic goes.
    Level: Together "together" Explain "explain" DeviceOnly "device_only" Refer "refer";
    Status: Active "active" Seasonal "seasonal" Paused "paused" Planned "planned" Closed "closed";
    PartnerRole: Host "host" Funder "funder" CoHelper "co_helper";
    Device: AndroidPhone "android_phone" Iphone "iphone" AndroidTablet "android_tablet" Ipad "ipad" Windows "windows" Mac "mac"
        Chromebook "chromebook" Linux "linux" FeaturePhone "feature_phone" SmartTv "smart_tv" Smartwatch "smartwatch"
        AssistiveTech "assistive_tech";
    OwnDevice: Required "required" Welcome "welcome" NotNeeded "not_needed";
    CostKind: Free "free" FreeIf "free_if" Paid "paid" Varies "varies";
    CostPer: Hour "hour" Visit "visit" Course "course";
    Audience: Everyone "everyone" Seniors "seniors" WorkingAge "working_age" Jobseekers "jobseekers" Youth "youth" Families "families"
        Students "students" Immigrants "immigrants" Disabled "disabled" Carers "carers" Homeless "homeless" Entrepreneurs "entrepreneurs"
        Associations "associations";
    EligibilityKind: None "none" ResidentsOnly "residents_only" MembersOnly "members_only" CustomersOnly "customers_only"
        ReferralNeeded "referral_needed";
    Accommodation: PlainLanguage "plain_language" LowLiteracy "low_literacy" LowVision "low_vision" Blind "blind"
        HardOfHearing "hard_of_hearing" Deaf "deaf" Mobility "mobility" Cognitive "cognitive" MentalHealth "mental_health"
        QuietSpace "quiet_space" OwnAssistantWelcome "own_assistant_welcome" InterpreterOnRequest "interpreter_on_request";
    Bring: OwnDevice "own_device" Charger "charger" IdDocument "id_document" OwnBankCodesKeptPrivate "own_bank_codes_kept_private"
        PasswordsKnown "passwords_known" GlassesHearingAid "glasses_hearing_aid" LetterOrForm "letter_or_form" Nothing "nothing";
    NotHelped: Repairs "repairs" Installations "installations" PayingForYou "paying_for_you" LoggingInForYou "logging_in_for_you"
        Purchases "purchases" TaxOrLegalAdvice "tax_or_legal_advice" BankMatters "bank_matters";
    Ethics: DvvDigituki "dvv-digituki";
    NeverAsks: BankCodes "bank_codes" Passwords "passwords" Payment "payment";
    Proxy: With "with" For "for" No "no";
    /// How well a language of help is spoken.
    Fluency: Fluent "fluent" Some "some" InterpreterBooked "interpreter_booked" RemoteInterpreter "remote_interpreter"
        MaterialsOnly "materials_only";
    CoverageKind: Visitors "visitors" Municipalities "municipalities" PostalCodes "postal_codes" Region "region"
        WellbeingCounty "wellbeing_county" Nationwide "nationwide" NationwideExceptAland "nationwide_except_aland";
    VerifiedHow: Visit "visit" Phone "phone" Email "email" Own "self" Import "import";
    Channel: Phone "phone" Video "video" Chat "chat" Email "email" Web "web";
    BookingNeed: None "none" Recommended "recommended" Required "required";
    PhoneKind: Call "call" Sms "sms" TextPhone "text_phone";
    PhoneCost: Local "local" Free "free" Charged "charged";
    Helper: Staff "staff" TrainedVolunteer "trained_volunteer" Peer "peer" Student "student" Mixed "mixed";
    /// Which clock a row of hours tells.
    Clock: Help "help" Phone "phone" Staffed "staffed" Building "building" SelfService "self_service";
    PlaceKind: Library "library" MobileLibrary "mobile_library" ServicePoint "service_point" TownHall "town_hall"
        AdultEducation "adult_education" School "school" AssociationRoom "association_room" Parish "parish" DayCentre "day_centre"
        HealthCentre "health_centre" ResidentsHouse "residents_house" Shop "shop" OutdoorStop "outdoor_stop" Online "online" Other "other";
    Precision: Entrance "entrance" Building "building" Approximate "approximate";
    Accessible: Yes "yes" Limited "limited" No "no" Unknown "unknown";
    OrganisationKind: Municipality "municipality" JointAuthority "joint_authority" WellbeingCounty "wellbeing_county"
        StateAgency "state_agency" RegionalCouncil "regional_council" Library "library" AdultEducation "adult_education" School "school"
        Association "association" Foundation "foundation" Parish "parish" Company "company" Cooperative "cooperative" Project "project";
    NewsKind: News "news" Notice "notice" ServiceChange "service_change" Closure "closure" Campaign "campaign"
        ScamWarning "scam_warning" ForNetwork "for_network";
    Importance: Normal "normal" Important "important" Urgent "urgent";
    /// Whom a news item, event or page is for.
    Readers: Public "public" Network "network";
    Syndicate: Region "region" OfferNational "offer_national" National "national";
    /// Which news from outside a region its site shows.
    NewsShare: All "all" Chosen "chosen" None "none";
    EventKind: Clinic "clinic" Course "course" Lecture "lecture" InfoDay "info_day" Stop "stop" Online "online" ThemeWeek "theme_week";
    OccurrenceStatus: Ok "ok" Cancelled "cancelled" Moved "moved" Full "full";
    DayName: Monday "mo" Tuesday "tu" Wednesday "we" Thursday "th" Friday "fr" Saturday "sa" Sunday "su";
    Section: Public "public" Helpers "helpers" Network "network" About "about";
    Conformance: Full "full" Partial "partial" None "none";
    AssessmentMethod: Own "self" External "external";
    /// Why something is not accessible (EU model statement, decision 2018/1523).
    Basis: Noncompliance "noncompliance" Burden "burden" OutOfScope "out_of_scope";
    /// Programs whose forms editors fill in.
    CmsProgram: Decap "decap" Sveltia "sveltia";
    /// Where such a program keeps what it writes: a service, the computer in front of the editor, or nowhere.
    BackendName: Github "github" Gitlab "gitlab" Gitea "gitea" GitGateway "git-gateway" Local "local" TestRepo "test-repo";
    /// How an editor is known to the service when it is not by a helper between the two.
    AuthType: Pkce "pkce" Implicit "implicit";
    /// Kinds of entries that an edition can hide.
    HideKind: Provider "provider" Place "place" Organisation "organisation" Helpline "helpline" News "news" Event "event" Page "page";
}
