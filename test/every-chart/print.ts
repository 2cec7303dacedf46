import { createHash } from 'node:crypto';
import { htmlString } from '../../src/render/html-string';
import { svgString } from '../../src/render/svg-string';
import { figureOf, LOCALES, readStories } from './stories';

// Run by determinism.test.ts in other time zones and languages: one line a story.
for (const story of readStories())
  for (const locale of LOCALES) {
    const figure = figureOf(story, locale);
    const bytes = svgString(figure) + htmlString(figure, { width: 640 });
    console.log(`${story.chart} ${story.name} ${locale} ${createHash('sha1').update(bytes).digest('hex')}`);
  }
