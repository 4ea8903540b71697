import { fail } from './fail';

type Command = (args: string[]) => Promise<number>;

const usage = `Usage: npm run dangol -- <command> …
  inspect <saved page> --url <address> [--json]
      what the site's adapter sees in a saved page
  analyse <orders.csv> --map customer=<col>,date=<col>,(amount=<col> | price=<col>,quantity=<col>[,discount=<col>])[,order=<col>]
          [--period YYYY-MM-DD..YYYY-MM-DD] [--json]
      customer pyramid and 80/20 figures of an order file
  convert <file> --to vcard|vcard3|csv|google|json [--from vcard|jcard|csv|google|linkedin|outlook|hubspot|json|backup]
          [--encoding utf-8|utf-16le|utf-16be|windows-1252|euc-kr|gb18030] [--dates ymd|dmy|mdy]
      contacts in one format to another; exit code 3 when some were left out
  rate <credit.json> [--json]
      a credit rating with its explanation
`;

/** Loaded when asked for: inspecting needs a browser, the others should start at once. */
const commands = new Map<string, () => Promise<Command>>([
  ['inspect', async () => (await import('./inspect')).inspect],
  ['analyse', async () => (await import('./analyse')).analyse],
  ['convert', async () => (await import('./convert')).convert],
  ['rate', async () => (await import('./rate')).rateFile],
]);

/** What `dangol` does with its arguments; resolves to the exit code. */
export async function dangol([name, ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h') {
    process.stdout.write(usage);
    return 0;
  }
  const load = commands.get(name ?? '');
  if (load === undefined) {
    return fail(
      `${name === undefined ? 'no command given' : `unknown command "${name}"`}\n${usage}`,
    );
  }
  const command = await load();
  return command(args);
}
