import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A browser's program, and what its environment must hold. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Unpacks the Chromium of `@sparticuz/chromium` once, with the libraries and a font that a bare Linux (x64) lacks. */
export async function unpackChromium(): Promise<BrowserProgram> {
  const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder);
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), ...fonts } };
}

/** Beside the folder first, because other workers may unpack at the same time and must never see half a browser. */
async function unpackTo(folder: string): Promise<void> {
  const mine = join(dirname(folder), `unpacking-${process.pid}`);
  await mkdir(mine, { recursive: true });
  await unpackIntoTemporary(mine);
  await writeFile(join(mine, 'fonts.conf'), fontSettings(folder));
  await rename(mine, folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error;
  });
  await rm(mine, { recursive: true, force: true });
}

/** The package unpacks into the system's temporary folder, and its libraries only where the variable says Lambda. */
async function unpackIntoTemporary(folder: string): Promise<void> {
  const program = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, env });
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`;
}
