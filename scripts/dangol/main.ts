import { dangol } from './command';
import { readKoreanWhole } from './korean';

readKoreanWhole();
process.exitCode = await dangol(process.argv.slice(2));
