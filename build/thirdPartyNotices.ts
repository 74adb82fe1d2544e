import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CSSOptions, Plugin, Rollup } from 'vite';

type PostcssOptions = Exclude<NonNullable<CSSOptions['postcss']>, string>;
type PostcssPlugin = NonNullable<PostcssOptions['plugins']>[number];

/** A package whose code, fonts or styles are in what is built. */
interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text that its licence wants to be handed on. */
  readonly text: string;
}

const noticesFile = 'third-party-notices.txt';

/** Texts of packages that do not bring theirs along, `<name>.txt`; from their repositories. */
const textsOfOurs = resolve(import.meta.dirname, 'licences');
const fileOfPackage = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const licenceFile = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;

/**
 * Plugins that belong together: `collect` notes whose code and fonts a build takes in, `styles` whose style sheets; `write`
 * collects too and then writes down what all their licences want to be handed on. Builds run one after the other, the one
 * with `write` last.
 */
export function thirdPartyNotices(): {
  readonly collect: Plugin;
  readonly styles: PostcssPlugin;
  readonly write: Plugin;
} {
  const folders = new Set<string>();
  const note = (file: string) => {
    const folder = fileOfPackage.exec(file.replaceAll('\\', '/'))?.[0];
    if (folder !== undefined) folders.add(folder.replace(/^\0/, ''));
  };
  const noteOutput = (bundle: Rollup.OutputBundle, root: string) => {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') output.moduleIds.forEach(note);
      else for (const name of output.originalFileNames) note(resolve(root, name));
    }
  };
  let root = '';
  return {
    collect: {
      name: 'third-party-notices-collect',
      generateBundle(_, bundle) {
        noteOutput(bundle, '');
      },
    },
    styles: {
      postcssPlugin: 'third-party-notices-styles',
      OnceExit(sheet) {
        sheet.walk((node) => {
          if (node.source?.input.file !== undefined) note(node.source.input.file);
        });
      },
    },
    write: {
      name: 'third-party-notices-write',
      configResolved(config) {
        root = config.root;
      },
      generateBundle(_, bundle) {
        noteOutput(bundle, root);
        this.emitFile({ type: 'asset', fileName: noticesFile, source: noticesOf([...folders].map(readPackage)) });
      },
    },
  };
}

/** @throws Error where a package says nowhere on what terms it may be handed on */
function readPackage(folder: string): BundledPackage {
  const written = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { name, version } = written;
  const license = written['license'] ?? firstOf(written['licenses']);
  if (typeof name !== 'string' || typeof version !== 'string' || typeof license !== 'string')
    throw new Error(`${folder} does not say its name, version and licence`);
  const own = readdirSync(folder).filter((file) => licenceFile.test(file));
  const ours = join(textsOfOurs, `${name.replace('/', '-')}.txt`);
  const paths = own.length > 0 ? own.map((file) => join(folder, file)) : [ours];
  if (!paths.every((path) => existsSync(path))) throw new Error(`The licence of ${name} is missing; put it to ${ours}`);
  const text = paths.map((path) => readFileSync(path, 'utf8').trim()).join('\n\n');
  return { name, version, licence: license, text };
}

/** How packages said it before 2014: `licenses: [{ type, url }]`. */
const firstOf = (licenses: unknown): unknown =>
  Array.isArray(licenses) ? (licenses[0] as { type?: unknown } | undefined)?.type : undefined;

function noticesOf(packages: readonly BundledPackage[]): string {
  const sorted = packages.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const parts = sorted.map(
    ({ name, version, licence, text }) => `${'='.repeat(72)}\n${name} ${version} (${licence})\n\n${text}\n`,
  );
  return [
    'Angebotsmappe enthält diese Werke anderer, unter ihren eigenen Bedingungen.\n' +
      'Angebotsmappe contains these works of others, each under its own terms.\n',
    ...parts,
  ].join('\n');
}
