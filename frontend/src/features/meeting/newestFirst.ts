/** The order of a member's list; apart from the page, so that the route does not carry it into the first load. */
export const NEWEST_FIRST = { sort: 'HELD_ON_DESC' } as const
