// The search's interface: begins when the script has come, which is when the reader has touched the field (see site.js).
import { open } from "./engine.js";
import { later, teller } from "./parts.js";
import { suggestions } from "./suggestions.js";
import { resultsPage } from "./results.js";
import { nearMe } from "./position.js";

/** A pause that is long enough for a screen reader not to be interrupted at every letter. */
const QUIET = 400;

async function start(form) {
  const field = form.querySelector("#search-field");
  const said = form.querySelector("#search-said");
  const clear = form.querySelector("#search-clear");
  const hasResults = document.getElementById("search-found") !== null;
  const engine = await open(form.dataset.index);
  const say = later((text) => (said.textContent = text), QUIET);
  const search = { form, field, engine, tell: teller(engine), say };

  const showClear = () => (clear.hidden = field.value === "");
  field.addEventListener("input", showClear);
  clear.addEventListener("click", () => {
    field.value = "";
    field.focus();
    field.dispatchEvent(new Event("input"));
  });

  let found = () => form.submit();
  if (hasResults) found = resultsPage({ ...search, showClear }).near;
  else suggestions(search);
  nearMe({
    ...search,
    found: (position, municipality) => {
      const place = municipality.label;
      if (!field.value.toLowerCase().includes(place.toLowerCase())) field.value = `${field.value} ${place}`.trim();
      found(position);
    },
  });
  showClear();
}

/** Without an index the field remains a plain form, and the page of results its lists and phone numbers. */
function fail() {
  const parts = { "search-loading": false, "search-found": false, "search-failed": true };
  Object.keys(parts).forEach((id) => {
    const part = document.getElementById(id);
    if (part) part.hidden = !parts[id];
  });
}

// In Node and in pages of other sites there is no form to begin with.
const form = typeof document === "undefined" ? null : document.querySelector("form[data-index]");
if (form) {
  form.setAttribute("data-runs", "");
  start(form).catch(fail);
}
