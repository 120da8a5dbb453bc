// drawScore: from a plan to the scene, layer by layer from the back.
import type { ScorePlan } from '../layout/score.ts';
import { formatDay } from '../time/words.ts';
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
  const { from, to } = plan.scale;
  return {
    width: plan.width,
    height: plan.height,
    title: record.about.headline,
    description: `${plan.matching} events from ${formatDay(from)} to ${formatDay(to)} on ${record.lanes.length} lanes: ${record.lanes.map((lane) => lane.name).join(', ')}. A vertical line joins the parties that were at an event. As of ${formatDay(view.on)}.`,
    nodes: LAYERS.map((draw) => draw(plan)),
  };
}
