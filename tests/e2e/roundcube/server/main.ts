/** `npx tsx tests/e2e/roundcube/server/main.ts [elastic|larry|classic]`: runs until interrupted. */
import { startRoundcube } from './roundcube';

const skin = (['elastic', 'larry', 'classic'] as const).find((name) => name === process.argv[2]);
const running = await startRoundcube({ skin });
console.log(`${running.url}  ${running.user}  ${running.pass}`);

const end = () => void running.stop().then(() => process.exit(0));
process.once('SIGINT', end);
process.once('SIGTERM', end);
// The programs are detached: something must keep this process, and with it the outbox, alive.
process.stdin.resume();
