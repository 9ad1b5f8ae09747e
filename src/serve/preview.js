// Reloads a page of the preview when there is a newer reading of the content, and keeps the place where the reader was.
// The preview adds this file to every page; no published page has it.
(() => {
  const place = `opaste-preview ${location.pathname}`;
  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    const back = () => scrollTo({ top: Number(kept), behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }
  const { version } = document.currentScript.dataset;
  const changes = new EventSource(`/_opaste/changes?has=${version}`);
  changes.onmessage = ({ data }) => {
    if (data === version) return;
    changes.close();
    sessionStorage.setItem(place, String(scrollY));
    location.reload();
  };
  // A browser keeps few connections to one host: pages that are left must give theirs back.
  addEventListener("pagehide", () => changes.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
