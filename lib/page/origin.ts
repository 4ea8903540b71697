const told = 'explicitOriginalTarget' in Event.prototype;

/**
 * Whether a page learns, in `explicitOriginalTarget` and its like, which node inside a closed root an
 * event came from, and with it the whole root. Firefox is like that.
 */
export const tellsOrigin = (): boolean => told;
