// drawScore: from a plan to the scene, layer by layer from the back.
import type { ScorePlan } from '../layout/score.ts';
import { formatDay } from '../time/words.ts';
import { pictureWords } from '../words/words.ts';
import {
  drawAxis,
  drawCursor,
  drawHolders,
  drawLabels,
  drawLanes,
  drawPhases,
  drawRug,
  drawSelected,
  drawStems,
  drawVeil,
} from './layers.ts';
import { drawQuiet, drawRibbons, drawRibbonWords } from './issueLayers.ts';
import type { Scene, SceneNode } from './node.ts';

const LAYERS: readonly ((plan: ScorePlan) => SceneNode)[] = [
  drawPhases,
  drawLanes,
  drawAxis,
  drawHolders,
  drawRibbons,
  drawQuiet,
  drawRug,
  drawStems,
  drawVeil,
  drawRibbonWords,
  drawLabels,
  drawSelected,
  drawCursor,
];

/** The scene of a score: plain nodes, the same on the page, in the embed and in every file. */
export function drawScore(plan: ScorePlan): Scene {
  const { record, view } = plan;
  const words = pictureWords(view.lang);
  const [from, to] = [formatDay(plan.scale.from, view.lang), formatDay(plan.scale.to, view.lang)];
  const lanes = record.lanes.map((lane) => lane.name);
  return {
    width: plan.width,
    height: plan.height,
    title: record.about.headline,
    description: `${words.scoreDescription(words.events(plan.matching), from, to, lanes)} ${words.asOf(formatDay(view.on, view.lang))}.`,
    nodes: LAYERS.map((draw) => draw(plan)),
  };
}
