// Which of two modalities is kept: the one that asserts less.
import type { Modality } from '../../../../graph/statement';

const STRENGTH: Readonly<Record<Modality, number>> = { asserted: 0, planned: 1, reported: 2, denied: 3 };

export const stronger = (a: Modality, b: Modality): Modality => (STRENGTH[a] >= STRENGTH[b] ? a : b);
