import { describe, expect, it } from 'vitest';
import { linkRecord } from '#lib/record/link.ts';
import { placeScore } from '#lib/layout/score.ts';
import { chooseView } from '#lib/view/view.ts';
import { drawScore } from '#lib/scene/score.ts';
import type { SceneNode } from '#lib/scene/node.ts';
import { textWidth } from '#lib/layout/textWidth.ts';
import { example, soundData } from '../examples.ts';

const real = linkRecord(await soundData('data'));
const WIDTHS = [480, 560, 640, 720, 800, 960, 1016, 1120, 1280, 1440, 1600];
const VIEWS = ['', 'event=2025-02-18-riyadh-talks', 'from=2022-01-01', 'from=2021-06-01&to=2025-12-31'];

const plan = (width: number, view: string) => placeScore(real, chooseView(real, new URLSearchParams(view)).view, width);

describe('placeScore', () => {
  it.each(WIDTHS.flatMap((width) => VIEWS.map((view) => [width, view] as const)))(
    'labels every anchor in view at %i px (%s)',
    (width, view) => {
      const { labels, numbered, scale } = plan(width, view);
      const anchors = real.events.filter(
        (event) => event.anchor && event.date.first >= scale.from && event.date.first <= scale.to,
      );
      const labelled = new Set(labels.map(({ wish }) => wish.id));
      expect(anchors.filter(({ id }) => !labelled.has(id)).map(({ id }) => id)).toEqual([]);
      expect(numbered).toEqual([]);
    },
  );
  it.each([320, 360])('labels every anchor even at %i px', (width) => {
    expect(plan(width, '').labels.filter(({ wish }) => wish.anchor)).toHaveLength(real.about.anchors.length);
  });
  it('draws every event or keeps it behind one that is drawn', () => {
    const { marks, matching } = plan(1016, '');
    const all = marks.reduce((sum, { behind }) => sum + 1 + behind.length, 0);
    const outside = real.events.filter(
      (event) => !event.parties.some(({ actor, role }) => actor.lane && role !== 'discussed'),
    );
    expect(all + outside.length).toBe(matching);
  });
  it('does not depend on the order of the input', async () => {
    const data = await soundData('src/examples/two-rivers');
    const reversed = linkRecord({
      ...data,
      events: Object.fromEntries(Object.entries(data.events).reverse()),
      people: Object.fromEntries(Object.entries(data.people).reverse()),
    });
    const view = chooseView(example, new URLSearchParams()).view;
    expect(drawScore(placeScore(reversed, view, 900))).toEqual(drawScore(placeScore(example, view, 900)));
  });
});

function flat(nodes: readonly SceneNode[]): SceneNode[] {
  return nodes.flatMap((node) => (node.type === 'group' ? flat(node.children) : [node]));
}

describe('drawScore', () => {
  it.each([480, 720, 1016, 1600])('leaves nothing outside the frame at %i px', (width) => {
    const scene = drawScore(plan(width, 'event=2025-02-18-riyadh-talks'));
    const outside = flat(scene.nodes).filter((node) => {
      if (node.type !== 'text') return false;
      const wide = textWidth(node.text, node.style);
      const left = node.anchor === 'end' ? node.x - wide : node.anchor === 'middle' ? node.x - wide / 2 : node.x;
      return left < -1 || left + wide > scene.width + 1 || node.y > scene.height || node.y < 8;
    });
    expect(outside).toEqual([]);
  });
  it('keeps the words of one layer apart: no two texts of the score overlap', () => {
    const scene = drawScore(plan(1016, ''));
    const texts = flat(scene.nodes).flatMap((node) => (node.type === 'text' ? [node] : []));
    const boxes = texts.map((node) => {
      const wide = textWidth(node.text, node.style);
      const x0 = node.anchor === 'end' ? node.x - wide : node.x;
      return { text: node.text, x0, x1: x0 + wide, y0: node.y - node.style.size * 0.7, y1: node.y };
    });
    const pairs = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1)
        .map((b) => [a.text, b.text]),
    );
    expect(pairs).toEqual([]);
  });
});
