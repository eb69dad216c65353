export type StepKey = 'structure' | 'monitoring' | 'processes' | 'people' | 'machines';
/** In the order that is advised. */
export const stepKeys: readonly StepKey[] = ['structure', 'monitoring', 'processes', 'people', 'machines'];
