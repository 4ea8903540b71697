import { fail } from './fail';

type Command = (args: string[]) => Promise<number>;

/** How each command is called, and what it gives. */
const usages = {
  inspect: `  inspect <saved page> --url <address> [--json]
      what the site's adapter sees in a saved page
`,
  analyse: `  analyse <orders.csv> --map customer=<col>,date=<col>,(amount=<col> | price=<col>,quantity=<col>[,discount=<col>])[,order=<col>]
          [--period YYYY-MM-DD..YYYY-MM-DD] [--json]
      customer pyramid and 80/20 figures of an order file
`,
  convert: `  convert <file> --to vcard|vcard3|csv|google|json [--from vcard|jcard|csv|google|linkedin|outlook|hubspot|json|backup]
          [--encoding utf-8|utf-16le|utf-16be|windows-1252|euc-kr|gb18030] [--dates ymd|dmy|mdy]
      contacts in one format to another; exit code 3 when some were left out
`,
  rate: `  rate <credit.json> [--json]
      a credit rating with its explanation
`,
};
const head = 'Usage: npm run dangol -- ';
const usage = `${head}<command> …\n${Object.values(usages).join('')}`;

/** Loaded when asked for: inspecting needs a browser, the others should start at once. */
const commands = new Map<string, { usage: string; load: () => Promise<Command> }>([
  ['inspect', { usage: usages.inspect, load: async () => (await import('./inspect')).inspect }],
  ['analyse', { usage: usages.analyse, load: async () => (await import('./analyse')).analyse }],
  ['convert', { usage: usages.convert, load: async () => (await import('./convert')).convert }],
  ['rate', { usage: usages.rate, load: async () => (await import('./rate')).rateFile }],
]);

const asksForHelp = (text: string | undefined): boolean => text === '--help' || text === '-h';

/** Help is asked for by an option, never by a file of that name behind `--`. */
function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some(asksForHelp);
}

/** What `dangol` does with its arguments; resolves to the exit code. */
export async function dangol([name, ...args]: string[]): Promise<number> {
  if (asksForHelp(name)) {
    process.stdout.write(usage);
    return 0;
  }
  const known = commands.get(name ?? '');
  if (known === undefined) {
    return fail(
      `${name === undefined ? 'no command given' : `unknown command "${name}"`}\n${usage}`,
    );
  }
  if (wantsHelp(args)) {
    process.stdout.write(head + known.usage.trimStart());
    return 0;
  }
  const command = await known.load();
  return command(args);
}
