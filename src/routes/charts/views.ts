// Charts that are drawn ahead of time, beside one for each issue.
export const VIEWS: readonly string[] = ['score', 'contacts', 'positions'];
