// The helper's slip: a few places on one sheet of paper, in the client's language. The places stand in the fragment of the
// address (see `slip` in site.js); what is said of them comes from the pages that are read aloud, as they are published.

function places() {
  const found = /^#a=([a-z0-9,-]*)/.exec(location.hash);
  return found ? found[1].split(",").filter((id, at, all) => id && all.indexOf(id) === at) : [];
}

function change(ids) {
  document.dispatchEvent(new CustomEvent("slip-changed", { detail: ids }));
}

// The button of a provider's page.
function collect(button) {
  const id = button.dataset.collect, add = button.textContent, remove = button.dataset.added;
  const show = () => { button.textContent = places().includes(id) ? remove : add; };
  button.addEventListener("click", () => {
    const ids = places();
    change(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
    show();
  });
  window.addEventListener("hashchange", show);
  show();
  button.hidden = false;
}

// The page of the slip itself.
function tray(page) {
  const part = (id) => document.getElementById(id);
  const [slip, language, said] = [part("slip"), part("tray-language"), part("tray-said")];

  async function fetched(id, option) {
    const response = await fetch(option.value.replace("{id}", encodeURIComponent(id)));
    if (!response.ok) throw new Error(response.statusText);
    const article = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("article");
    article.lang = option.lang;
    article.dir = option.dir;
    // The sheet has a title already.
    for (const [from, to] of [["h2", "h3"], ["h1", "h2"]]) {
      for (const heading of article.querySelectorAll(from)) {
        const lower = document.createElement(to);
        lower.append(...heading.childNodes);
        heading.replaceWith(lower);
      }
    }
    return document.importNode(article, true);
  }

  function missing(id) {
    const line = document.createElement("p");
    line.className = "fallback";
    line.textContent = `${page.dataset.missing} ${id}`;
    return line;
  }

  function entry(id, article) {
    const whole = document.createElement("div");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "action action-quiet aside";
    button.textContent = page.dataset.remove;
    const title = article.querySelector("h2");
    if (title) {
      title.id = `slip-${id}`;
      button.setAttribute("aria-describedby", title.id);
    }
    button.addEventListener("click", () => {
      change(places().filter((other) => other !== id));
      show();
      said.focus?.();
    });
    whole.append(article, button);
    return whole;
  }

  let latest = 0;
  async function show() {
    const turn = ++latest, ids = places(), option = language.selectedOptions[0];
    part("tray-empty").hidden = ids.length > 0;
    part("tray-tools").hidden = ids.length === 0;
    const parts = await Promise.all(ids.map((id) => fetched(id, option).catch(() => missing(id)).then((article) => entry(id, article))));
    // A later choice may have been quicker.
    if (turn !== latest) return;
    slip.replaceChildren(...parts);
    document.dispatchEvent(new CustomEvent("slip-shown"));
  }

  function text() {
    return [...slip.querySelectorAll("article")].map((article) => {
      const lines = [...article.querySelectorAll("h2, h3, p, li")].filter((line) => !line.hidden && !line.matches(".digits"));
      return lines.map((line) => line.textContent.replace(/\s+/g, " ").trim()).filter(Boolean).join("\n");
    }).join("\n\n");
  }

  part("tray-copy").addEventListener("click", async () => {
    await navigator.clipboard.writeText(text());
    said.textContent = page.dataset.copied;
  });
  part("tray-clear").addEventListener("click", () => {
    change([]);
    show();
  });
  part("tray-copy").hidden = !navigator.clipboard;
  language.addEventListener("change", show);
  document.addEventListener("slip-read", show);
  part("tray-without").hidden = true;
  page.hidden = false;
  slip.dataset.paper = "";
  show();
}

for (const button of document.querySelectorAll("[data-collect]")) collect(button);
const page = document.getElementById("tray");
if (page) tray(page);
