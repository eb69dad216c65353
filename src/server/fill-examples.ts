import type { Site } from './install';

export function fillExamples(_site: Site): void {}
