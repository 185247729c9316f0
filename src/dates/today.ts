/** The day of whoever runs a command, by the clock on their wall: `YYYY-MM-DD`. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
