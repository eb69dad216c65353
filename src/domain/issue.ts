export type * from '../schema/issue';
