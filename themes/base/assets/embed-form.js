// The page about lists for other sites: writes what the reader has chosen into the two fields, and copies them.
const form = document.getElementById("embed-form");
if (form) {
  const { folder, script, site } = form.dataset;
  const field = (name) => form.elements.namedItem(name);
  const escaped = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  const write = () => {
    const [municipality, language] = [field("municipality"), field("language").value];
    const name = escaped(municipality.selectedOptions[0].textContent.trim());
    const address = `${folder}${language}/${municipality.value}/`;
    document.getElementById("embed-frame").value =
      `<iframe src="${address}" title="${escaped(site)} – ${name}" width="100%" height="600" loading="lazy"></iframe>`;
    document.getElementById("embed-element").value =
      `<script src="${script}" defer></script>\n<opaste-list municipality="${municipality.value}" lang="${language}"><a href="${address}">${name}</a></opaste-list>`;
    const example = document.getElementById("embed-example");
    // The example stands on this site, whatever address it was built for.
    if (example) example.href = example.href.replace(/[^/]+\/[^/]+\/$/, `${language}/${municipality.value}/`);
  };
  form.addEventListener("input", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  write();
  const status = document.getElementById("embed-copied");
  for (const button of document.querySelectorAll("[data-copies]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).value);
      status.textContent = status.dataset.copied;
    });
  }
}
