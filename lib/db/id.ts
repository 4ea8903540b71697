import { v7 } from 'uuid';

/** A fresh record id whose time part is `now`. */
export const newId = (now: number): string => v7({ msecs: now });
