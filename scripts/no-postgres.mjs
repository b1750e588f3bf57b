/** The code with which scripts/with-postgres.mjs ends where no server can be had: neither Node nor Vitest ends with it. */
export const NO_POSTGRES = 75;
