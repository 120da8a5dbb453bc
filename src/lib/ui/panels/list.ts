// The panels beside the chart, from top to bottom.
import type { Component } from 'svelte';
import type { Session } from '../session.svelte.ts';
import ChangesPanel from './ChangesPanel.svelte';
import EventPanel from './EventPanel.svelte';
import OfficesPanel from './OfficesPanel.svelte';
import PositionsPanel from './PositionsPanel.svelte';

export const PANELS: readonly { id: string; Panel: Component<{ session: Session }> }[] = [
  { id: 'event', Panel: EventPanel },
  { id: 'positions', Panel: PositionsPanel },
  { id: 'changes', Panel: ChangesPanel },
  { id: 'offices', Panel: OfficesPanel },
];
