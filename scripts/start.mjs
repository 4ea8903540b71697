// `npm start`: installs what is missing, builds, and shows the extension at work. Runs on the Node that is there.
import { spawn } from 'node:child_process';
import { emptyReport } from './demo/report.mjs';
import { buildExtension } from './machine/build.mjs';
import { installPackages, rootFolder, toolEnvironment } from './machine/packages.mjs';

/** How a shell counts Ctrl+C, the usual end of an open window. */
const STOPPED = 130;
const asked = process.argv.slice(2);
const json = asked.includes('--json');

function build() {
  console.error('Building the extension …');
  const { built, said } = buildExtension('chrome');
  if (!built) throw new Error(`The build failed:\n${said}`);
}

/** Answers the exit code and, with --json, the last line that was printed. */
function demonstrate() {
  return new Promise((resolve, reject) => {
    // Not by tsx's own command: it kills its child at Ctrl+C before the browser's profile is cleared away.
    const child = spawn('node', ['--import', 'tsx', 'scripts/demo/main.ts', ...asked], {
      cwd: rootFolder,
      env: { ...toolEnvironment(), NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
      stdio: ['inherit', json ? 'pipe' : 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    let printed = '';
    child.stdout?.on('data', (part) => {
      printed += part;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, last: printed.trimEnd().split('\n').at(-1) });
    });
  });
}

// Ctrl+C reaches the demonstration as well: it closes its browser, then we end.
process.on('SIGINT', () => undefined);
try {
  installPackages();
  build();
  const { code, last } = await demonstrate();
  if (json) console.log(last || JSON.stringify({ ...emptyReport(), reason: 'It ended early' }));
  process.exitCode = code === STOPPED ? 0 : code;
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(reason);
  if (json) console.log(JSON.stringify({ ...emptyReport(), reason }));
  process.exitCode = 1;
}
