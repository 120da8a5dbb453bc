// The measures of the embed that its server-drawn and its live form share.

/** Narrower containers get the row score, px; on the server it is drawn `width` px wide. */
export const PHONE = { below: 480, width: 296 } as const;
/** What the server draws for all others, px. */
export const WIDE = 608;
/** Rows on a phone: the weightiest. An embed that fills three screens is scrolled past. */
export const MOST_ROWS = 12;
/** Events in the list in words: of this importance and more, and this many at most. */
export const LIST_IMPORTANCE = 4;
export const LONGEST_LIST = 20;
