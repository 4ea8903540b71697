import { dangol } from './command';

process.exitCode = await dangol(process.argv.slice(2));
