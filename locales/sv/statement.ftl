### The accessibility statement, by the model of the European Union (decision 2018/1523) and the Finnish act 306/2019.

## Title and scope
statement-title = Tillgänglighetsutlåtande
# $organisation: the name of an organisation
# $site: the address of the website
statement-intro = Det här tillgänglighetsutlåtandet gäller webbplatsen { $site }. För webbplatsen ansvarar { $organisation }.
statement-aim = Vi vill att alla ska kunna använda webbplatsen. Enligt lagen om tillhandahållande av digitala tjänster (306/2019) ska offentliga webbtjänster vara tillgängliga.
statement-standard = Kraven beskrivs i standarden EN 301 549, som bygger på riktlinjerna WCAG (nivåerna A och AA).

## How far the site conforms
statement-heading-conformance = Fullgörandestatus
statement-conformance-full = Webbplatsen uppfyller helt tillgänglighetskraven i lagen om tillhandahållande av digitala tjänster (306/2019).
statement-conformance-partial = Webbplatsen uppfyller delvis tillgänglighetskraven i lagen om tillhandahållande av digitala tjänster (306/2019). Bristerna anges nedan.
statement-conformance-none = Webbplatsen uppfyller inte tillgänglighetskraven i lagen om tillhandahållande av digitala tjänster (306/2019). Bristerna anges nedan.

## What is not accessible
statement-heading-not-accessible = Innehåll som inte är tillgängligt
statement-not-accessible-none = Vi känner inte till något innehåll som inte är tillgängligt.
statement-basis-noncompliance = Uppfyller inte tillgänglighetskraven
statement-basis-burden = Oproportionerlig börda
statement-basis-out_of_scope = Omfattas inte av lagen
statement-item-what = Brist
# $text: a text of the content
statement-item-why = Varför: { $text }
# $text: a text of the content
statement-item-instead = Så kan du göra i stället: { $text }
# $date: a date, written out
statement-item-fixed-by = Åtgärdas senast { $date }
statement-item-label-why = Varför
statement-item-label-instead = Så kan du göra i stället

## How and when the statement was made
statement-heading-preparation = Upprättande av utlåtandet
# $date: a date, written out
statement-prepared = Utlåtandet upprättades { $date }.
# $date: a date, written out
statement-reviewed = Utlåtandet sågs över senast { $date }.
statement-method-self = Utlåtandet bygger på vår egen bedömning av webbplatsens tillgänglighet.
statement-method-external = Utlåtandet bygger på en extern experts bedömning av webbplatsens tillgänglighet.

## Feedback and supervision
statement-heading-feedback = Ge respons på tillgängligheten
statement-feedback = Upptäckte du en brist? Berätta det för oss. Vi svarar inom 14 dagar. Du behöver inte uppge ditt namn.
# $address: an address of a page or a mailbox
statement-feedback-email = E-post: { $address }
# $number: a phone number
statement-feedback-phone = Telefon: { $number }
statement-feedback-form = Ge respons med en blankett
statement-heading-enforcement = Tillsynsmyndighet
statement-enforcement = Ge först respons till oss. Om du inte får svar inom 14 dagar eller inte är nöjd med svaret kan du göra en anmälan till tillsynsmyndigheten. På myndighetens webbplats berättas hur du gör anmälan och hur ärendet behandlas.
# $authority: the name of an authority
statement-authority = Tillsynsmyndighet: { $authority }
statement-authority-link = Gå till tillsynsmyndighetens webbplats
statement-heading-more = Mer om tillgängligheten

## About this service
about-title = Om tjänsten
about-heading-owner = Vem som ansvarar för webbplatsen
about-publisher = Tjänsten ges ut av
about-coordinator = Arbetet leds av
about-heading-pages = Läs mer om tjänsten
about-heading-languages = Webbplatsens språk
about-analytics = Webbplatsen räknar besök utan kakor och känner inte igen dig.
about-heading-sources = Varifrån uppgifterna kommer
about-heading-privacy = Dataskydd
about-heading-checks = Så kontrolleras uppgifterna
# $count: a number
about-checks = { $count ->
    [one] Uppgifterna om varje ställe kontrolleras minst med { $count } månads mellanrum. På sidan syns när och av vem.
   *[other] Uppgifterna om varje ställe kontrolleras minst med { $count } månaders mellanrum. På sidan syns när och av vem.
}
