/** Installs Roundcube's packages before its suite asks for them; where none can be had, the suite says why. */
import { ensurePackages, roundcubeAvailable } from './packages.ts';

if (roundcubeAvailable().ok) ensurePackages();
