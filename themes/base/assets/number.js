// Whose a phone number is: looked up in the small files beside the page, one for each last digit. The number stays here.

/** The international form without its plus, from what people write: `029 000 1234`, `+358 (29) 000-1234`, `00358…`. */
export function international(typed) {
  const written = typed.trim().replace(/^\+/, "00").replace(/\(0\)/, "");
  const digits = written.replace(/\D/g, "");
  if (digits.startsWith("00")) return digits.slice(2);
  if (digits.startsWith("0")) return `358${digits.slice(1)}`;
  return digits;
}

/** `{ name, href }` of a listed number, or nothing. */
export async function owner(number, folder) {
  const response = await fetch(`${folder}${number.slice(-1)}.txt`);
  if (!response.ok) throw new Error(response.statusText);
  for (const line of (await response.text()).split("\n")) {
    const [listed, name, href] = line.split("\t");
    if (listed === number) return { name, href };
  }
  return null;
}

const form = document.getElementById("number-form");
const field = document.getElementById("number-field");
const answer = document.getElementById("number-answer");
const SHORTEST = 6;

function paragraph(text, kind) {
  const line = document.createElement("p");
  line.className = kind;
  line.textContent = text;
  return line;
}

async function check() {
  const number = international(field.value), told = form.dataset;
  if (number.length < SHORTEST) return [paragraph(told.short, "notice")];
  const found = await owner(number, told.folder).catch(() => undefined);
  if (found === undefined) return [paragraph(told.failed, "notice")];
  if (found === null) return [paragraph(told.notFound, "answer answer-no"), paragraph(told.notFoundCare, "")];
  const line = paragraph(`${told.found} `, "answer answer-yes");
  const name = document.createElement(found.href ? "a" : "span");
  name.textContent = found.name;
  if (found.href) name.href = found.href;
  line.append(name);
  return [line, paragraph(told.foundCare, "")];
}

if (form) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    answer.replaceChildren(...(await check()));
  });
  document.getElementById("number-without").hidden = true;
  form.hidden = false;
}
