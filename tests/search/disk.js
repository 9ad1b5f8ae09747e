// Lets modules that are written for browsers fetch the files beside them.
import { readFile } from "node:fs/promises";

let isInstalled = false;

/** Makes `fetch` read `file:` addresses from disk, which Node's own does over the network only. */
export function fetchFilesFromDisk() {
  if (isInstalled) return;
  isInstalled = true;
  const fetchFromNetwork = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const url = new URL(address instanceof Request ? address.url : address);
    if (url.protocol !== "file:") return fetchFromNetwork(address, options);
    const headers = { "content-type": url.pathname.endsWith(".wasm") ? "application/wasm" : "application/octet-stream" };
    return readFile(url).then((bytes) => new Response(bytes, { headers }), () => new Response(null, { status: 404 }));
  };
}
