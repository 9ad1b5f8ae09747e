// “Near me”: the device is asked for its position on a press only, and only the device knows the answer.

/** Offers the button where the browser can tell a position; `found` gets the position and the municipality that it is in. */
export function nearMe({ form, engine, tell, say, found }) {
  const part = form.querySelector("#search-near");
  if (!part || !navigator.geolocation) return;
  const note = part.querySelector("#search-near-note");

  function inform(text) {
    note.textContent = text;
    say(text);
  }

  async function locate({ coords }) {
    const position = { lat: coords.latitude, lon: coords.longitude };
    const municipality = await engine.locate(position);
    inform(tell("search-near-found", { municipality: municipality.label }));
    found(position, municipality);
  }

  const fail = () => inform(tell("search-near-failed"));
  part.querySelector("button").addEventListener("click", () => {
    inform(tell("search-near-asking"));
    const wanted = { maximumAge: 600000, timeout: 20000 };
    navigator.geolocation.getCurrentPosition((position) => locate(position).catch(fail), fail, wanted);
  });
  part.hidden = false;
}
