// A folder of content whose region has switched its forms on, and the site built from it: for the tests of the programs that
// show the forms.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";

export const repository = join(import.meta.dirname, "../..");
export const packages = join(repository, "tests/forms/node_modules");
export const YAML = "js-yaml/dist/browser/js-yaml.umd.min.js";
const program = process.env.OPASTE ?? join(repository, "target/release/opaste");

/** Content with the files of a program, each by its path in the packages, and the region's settings of its forms. */
export async function contentWithForms(files, settings) {
  const folder = await mkdtemp(join(tmpdir(), "forms-"));
  await cp(join(repository, "tests/fixtures/minimal/content"), join(folder, "content"), { recursive: true });
  const region = join(folder, "content/regions/lappi");
  await mkdir(join(region, "cms"));
  for (const file of files) await cp(join(packages, file), join(region, "cms", basename(file)));
  await writeFile(join(region, "region.yaml"), `${await readFile(join(region, "region.yaml"), "utf8")}${settings}\n`);
  return folder;
}

/** Builds the region's site from the folder's content; gives what the program said. */
export async function build(folder) {
  const options = ["--themes", join(repository, "themes"), "--locales", join(repository, "locales")];
  const said = await promisify(execFile)(program, ["build", "--edition", "lappi", "--as-of", "2026-11-22", "--out", "public", ...options], { cwd: folder });
  return said.stdout + said.stderr;
}
