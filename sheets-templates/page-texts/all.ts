import { canvasTexts } from './canvas';
import { formsTexts } from './forms';
import { galleryTexts } from './gallery';
import { guideTexts } from './guide';
import { machinesTexts } from './machines';
import { peopleTexts } from './people';
import { processesTexts } from './processes';
import { ruleTexts } from './rules';

/** What the pages of the five steps say; gaps are filled by `src/report/pages/fill.ts`. */
export const pageTexts = {
  canvas: canvasTexts,
  processes: processesTexts,
  people: peopleTexts,
  machines: machinesTexts,
  guide: guideTexts,
  rules: ruleTexts,
  gallery: galleryTexts,
  forms: formsTexts,
};
