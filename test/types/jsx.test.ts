import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JSX } from 'react';
import { expect, expectTypeOf, it } from 'vitest';
import { chartNames } from '../../.ci/entries.mjs';
import type { SelectDetail } from '../../src/index';

type Ranking = JSX.IntrinsicElements['stat-ranking'];

it('types options, attributes and events of elements in JSX by the one file of the example', () => {
  expectTypeOf<NonNullable<Ranking['options']>>().toHaveProperty('highlight');
  expectTypeOf<Ranking>().toHaveProperty('period');
  expectTypeOf<Ranking>().not.toHaveProperty('perod');
  expectTypeOf<Ranking['theme']>().toEqualTypeOf<'auto' | 'light' | 'dark' | undefined>();
  expectTypeOf<NonNullable<Ranking['onstat-select']>>().parameters.toEqualTypeOf<[CustomEvent<SelectDetail>]>();
});

it('has an element for each chart there', () => {
  const file = readFileSync(join(import.meta.dirname, '../../examples/react/elements.d.ts'), 'utf8');
  const tags = [...file.matchAll(/'stat-([a-z-]+)': StatProps/g)].map(([, name]) => name);
  expect(tags.sort()).toEqual([...chartNames()].sort());
});
