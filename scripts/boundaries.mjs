/** The check of who imports whom: .dependency-cruiser.cjs applied to a folder, with a count of what was read. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from './build.mjs';

/**
 * Every import in src/, test/ and bench/ of the project in `folder` that a rule forbids, one line each. Where fewer
 * modules were read than src/ holds, that is a fault too: with a TypeScript that it cannot read, dependency-cruiser
 * reports success without having looked.
 *
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function findForbiddenImports(folder) {
  const options = await extractOptions(join(root, '.dependency-cruiser.cjs'));
  const typeScript = extractTypeScriptConfig(join(root, 'tsconfig.json'));
  const places = ['src', 'test', 'bench'].filter((place) => existsSync(join(folder, place)));
  const { output } = await cruise(places, { ...options, baseDir: folder, validate: true }, undefined, {
    tsConfig: typeScript,
  });
  const read = output.modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source)).length;
  const held = sourcesIn(join(folder, 'src'));
  const faults = output.summary.violations.map(describe);
  return read < held
    ? [...faults, `only ${read} of the ${held} TypeScript files in src/ were read: the rules were not applied`]
    : faults;
}

function sourcesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile() && /\.tsx?$/.test(file.name)).length;
}

function describe({ rule, from, to, cycle }) {
  const path = cycle === undefined ? to : cycle.map(({ name }) => name).join(' -> ');
  return `${rule.name}: ${from} -> ${path}`;
}
