// Serves a published folder as a plain file host would, with the headers of the site's own `_headers` file.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml", ".xml": "application/xml", ".atom": "application/atom+xml", ".ics": "text/calendar; charset=utf-8",
  ".yml": "text/yaml; charset=utf-8", ".csv": "text/csv; charset=utf-8", ".json": "application/json", ".txt": "text/plain; charset=utf-8",
};

export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'";

/** Serves `folder` under `prefix` on a free port; resolves to `{ origin, close }`. */
export async function serve(folder, prefix) {
  // Editors' forms have a policy of their own.
  const rules = await readFile(join(folder, "_headers"), "utf8").catch(() => "");
  const forms = rules.match(/^\/admin\/\*\n  Content-Security-Policy: (.*)$/m)?.[1];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const below = path.startsWith(prefix) ? normalize(path.slice(prefix.length)) : null;
    let file = below === null || below.startsWith("..") ? null : join(folder, below);
    let status = 200;
    if (file && (await stat(file).catch(() => null))?.isDirectory()) file = join(file, "index.html");
    let body = file ? await readFile(file).catch(() => null) : null;
    if (body === null) {
      status = 404;
      file = join(folder, "national", "404.html");
      body = await readFile(file).catch(() => "not found");
    }
    response.writeHead(status, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-security-policy": (below?.startsWith("admin/") && forms) || CONTENT_SECURITY_POLICY,
      "x-content-type-options": "nosniff",
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
