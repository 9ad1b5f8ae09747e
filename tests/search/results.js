// What engines have in common: paths instead of addresses, one result a page, and a way to say that an engine is not there.

/** Thrown by `open` when an engine has not been built; it is then left out of the table. */
export class NotThere extends Error {}

/** The path below the edition's folder of an address such as `/portal/national/fi/apua/x/`, which may be absolute. */
export function pathBelow(url, language) {
  const start = url.indexOf(`/${language}/`);
  return start < 0 ? url : url.slice(start + 1);
}

/**
 * The first results, without those of a page that already counts. Engines that find sections of a page are so compared with
 * engines that find pages.
 */
export function countingOnce(results, isRelevant, limit) {
  const counted = new Set();
  const kept = results.filter(({ path }) => {
    const isRepeated = counted.has(pageOf(path));
    if (isRelevant(path)) counted.add(pageOf(path));
    return !isRepeated;
  });
  return kept.slice(0, limit);
}

export const pageOf = (path) => path.split("#")[0];
